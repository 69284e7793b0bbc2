import { Icon, type IconName } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import type { DeskState } from "#shared/contract/reporting-desk.ts";
import { reportStateName } from "#shared/i18n/reporting-words.ts";

/** A sign of its own for each, so that colour is never the only one. */
const LOOKS: Readonly<Record<DeskState, { readonly sign: IconName; readonly tone: MarkTone }>> = {
  draft: { sign: "more", tone: "plain" },
  submitted: { sign: "upload", tone: "notice" },
  returned: { sign: "undo", tone: "notice" },
  approved: { sign: "check", tone: "accent" },
  missing: { sign: "close", tone: "danger" },
  notOwing: { sign: "minus", tone: "plain" },
};

/** Where a report stands, as sign, colour and word. */
export function ReportStateMark({ state }: { readonly state: DeskState }) {
  const words = useWords();
  const { sign, tone } = LOOKS[state];
  return (
    <Mark tone={tone}>
      <Icon name={sign} />
      {reportStateName(words, state)}
    </Mark>
  );
}
