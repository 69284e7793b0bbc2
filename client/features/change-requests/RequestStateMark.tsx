import { Icon, type IconName } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import type { ChangeRequestState } from "#shared/registers/change-request-cycle.ts";

/** A sign of its own for each, so that colour is never the only one. */
const LOOKS: Readonly<Record<ChangeRequestState, { readonly sign: IconName; readonly tone: MarkTone }>> = {
  submitted: { sign: "more", tone: "notice" },
  approved: { sign: "check", tone: "accent" },
  refused: { sign: "close", tone: "danger" },
  withdrawn: { sign: "undo", tone: "plain" },
};

/** Where a request stands, as sign, colour and word. */
export function RequestStateMark({ state }: { readonly state: ChangeRequestState }) {
  const { t } = useWords();
  const { sign, tone } = LOOKS[state];
  return (
    <Mark tone={tone}>
      <Icon name={sign} />
      {t(`changeRequests.states.${state}`)}
    </Mark>
  );
}
