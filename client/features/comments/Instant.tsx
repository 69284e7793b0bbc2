import { useWords } from "#client/ui/locale/locale-context.ts";
import { otherCalendar } from "#shared/i18n/format.ts";

interface InstantProps {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Words in place of the instant, which then stands behind them. */
  readonly children?: string;
}

/** Day and time in the reader's calendar, with the other one on hover. */
export function Instant({ at, children }: InstantProps) {
  const { t, format } = useWords();
  const first = format.instant(at);
  const second = format.instant(at, otherCalendar(format.settings.firstCalendar));
  return (
    <time dateTime={at} title={children === undefined ? second : t("common.pair", { first, second })}>
      {children ?? first}
    </time>
  );
}
