import { useEffect, useState } from "react";
import { waitOf } from "#shared/i18n/sentences.ts";
import { useWords } from "../../ui/locale/locale-context.ts";

interface RetryCountdownProps {
  readonly seconds: number;
  readonly onWaited: () => void;
}

/** How long sign-in stays shut. `timer` is not read out at each tick. */
export function RetryCountdown({ seconds, onWaited }: RetryCountdownProps) {
  const words = useWords();
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    if (left <= 0) return onWaited();
    const tick = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(tick);
  }, [left, onWaited]);

  if (left <= 0) return null;
  return (
    <span role="timer">
      {words.t("signIn.waitBeforeRetry")} <strong>{waitOf(words, left)}</strong>
    </span>
  );
}
