import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { statusReason } from "#shared/i18n/status-reason.ts";
import type { StatusVerdict } from "#shared/progress/status.ts";
import type { StatusTurn } from "#shared/progress/status-order.ts";

interface VerdictCellProps {
  readonly heading: string;
  readonly verdict: StatusVerdict;
}

/** A status on one of two sides; it opens to its reason. */
export function VerdictCell({ heading, verdict }: VerdictCellProps) {
  const words = useWords();
  return (
    <td data-heading={heading}>
      <Explain name={heading} formula={statusReason(words, verdict)} inputs={[]}>
        <StatusMark status={verdict.status} />
      </Explain>
    </td>
  );
}

const TONES: Readonly<Record<StatusTurn, MarkTone>> = { worse: "danger", better: "accent", level: "plain" };

/** Which way a status turned. */
export function TurnMark({ turn }: { readonly turn: StatusTurn }) {
  const { t } = useWords();
  return <Mark tone={TONES[turn]}>{t(`changes.statuses.${turn}`)}</Mark>;
}
