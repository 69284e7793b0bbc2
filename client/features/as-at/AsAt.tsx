import { lazy, Suspense } from "react";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { IsoDay } from "#shared/units.ts";

// Both come, with their words, when somebody first leaves today.
const AsAtChoice = lazy(async () => {
  await loadLaterWords("asAt");
  return { default: (await import("./AsAtChoice.tsx")).AsAtChoice };
});
const AsAtLine = lazy(async () => {
  await loadLaterWords("asAt");
  return { default: (await import("./AsAtLine.tsx")).AsAtLine };
});

export interface AsAtProps {
  /** The day at whose end the plan is read; undefined when live. */
  readonly asAt: IsoDay | undefined;
  readonly onAsAt: (day: IsoDay | undefined) => void;
}

/** Opens the choice of a past day to read the plan as at. */
export function AsAtButton(props: AsAtProps) {
  const { t } = useWords();
  const trigger = <IconButton icon="past" label={t("shell.asAt")} />;
  return (
    <Popover trigger={trigger} label={t("shell.asAt")} placement="bottom end">
      <Suspense fallback={<Skeleton lines={6} />}>
        <AsAtChoice {...props} />
      </Suspense>
    </Popover>
  );
}

interface PastLineProps extends AsAtProps {
  /** False over a page that is always of today, which its reader, come from the past, might not expect. */
  readonly isReadAsAt: boolean;
}

/** Stands over every page while a past day is read; nothing while the plan is live. */
export function PastLine({ asAt, ...rest }: PastLineProps) {
  if (asAt === undefined) return null;
  return (
    <Suspense fallback={null}>
      <AsAtLine asAt={asAt} {...rest} />
    </Suspense>
  );
}
