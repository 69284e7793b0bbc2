import { MoveDialog as MoveEntry } from "#client/registers/MoveDialog.tsx";
import { Quote } from "#client/registers/Quote.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { DecisionView } from "#shared/contract/decisions.ts";
import { type DecisionMove, useMoveDecision } from "./use-decision-acts.ts";

interface MoveDialogProps {
  readonly view: DecisionView;
  readonly act: DecisionMove;
  readonly onClose: () => void;
}

/** Says that a decision is carried out, or not after all, or wanted no more; with a note for whoever reads it later. */
export function MoveDialog({ view: { decision }, act, onClose }: MoveDialogProps) {
  const { t } = useWords();
  const move = useMoveDecision(act, t(`decisions.did.${act}`), onClose);
  return (
    <MoveEntry
      entry={decision}
      kind={t("decisions.one", { code: decision.code })}
      intro={t(`decisions.moveIntro.${act}`)}
      act={t(`decisions.act.${act}`)}
      isDanger={act === "withdraw"}
      move={move}
      onClose={onClose}
    >
      <Quote>{decision.outcomeText}</Quote>
    </MoveEntry>
  );
}
