import { useState } from "react";
import { EntryDialog } from "#client/registers/EntryDialog.tsx";
import { EntryHistory } from "#client/registers/EntryHistory.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { DecisionView } from "#shared/contract/decisions.ts";
import type { DecisionAct, DecisionState } from "#shared/registers/decision-cycle.ts";
import { DecisionFacts } from "./DecisionFacts.tsx";
import { decisionHistoryWords } from "./decision-words.ts";
import { MoveDialog } from "./MoveDialog.tsx";
import type { OpenedDecision } from "./opened-decision.ts";
import { TakeDialog } from "./TakeDialog.tsx";
import { UpdateDialog } from "./UpdateDialog.tsx";

export interface DecisionDialogProps {
  readonly view: DecisionView;
  readonly act: DecisionAct | undefined;
  readonly onOpen: (opened: OpenedDecision | null) => void;
}

/** One decision: what became of it and what may be done with it, or the form of one act, for those who may. */
export function DecisionDialog({ view, act, onOpen }: DecisionDialogProps) {
  const { abilities } = view.decision;
  // A form stays open when another acts first: what was typed in it is not lost, and saving it is refused in words.
  const [form] = useState(act !== undefined && abilities.includes(`decision.${act}`) ? act : null);
  const onClose = () => onOpen(null);
  if (form === null) return <Reading view={view} onOpen={onOpen} />;
  if (form === "take") return <TakeDialog view={view} onClose={onClose} />;
  if (form === "update") return <UpdateDialog view={view} onClose={onClose} />;
  return <MoveDialog view={view} act={form} onClose={onClose} />;
}

/** What moves a decision on comes first. */
const IN_ORDER = [
  "complete",
  "take",
  "update",
  "reopen",
  "withdraw",
] as const satisfies readonly DecisionAct[];

function variantOf(act: DecisionAct, state: DecisionState) {
  if (act === "withdraw") return "danger";
  return act === "complete" || (act === "take" && state === "wanted") ? "primary" : "secondary";
}

function Reading({ view, onOpen }: Pick<DecisionDialogProps, "view" | "onOpen">) {
  const words = useWords();
  const { t } = words;
  const { decision, statusDay, history } = view;
  const { id, code, state, abilities } = decision;
  const acts = IN_ORDER.filter((act) => abilities.includes(`decision.${act}`));
  const nameOf = (act: DecisionAct) =>
    t(state === "taken" && act === "take" ? "decisions.correct" : `decisions.act.${act}`);
  return (
    <EntryDialog
      kind={t("decisions.one", { code })}
      name={decision}
      acts={acts.map((act) => ({ act, name: nameOf(act), variant: variantOf(act, state) }))}
      onAct={(act) => onOpen({ id, act })}
      subjectType="decision"
      subjectId={id}
      history={<EntryHistory history={history} words={decisionHistoryWords(words)} />}
      onClose={() => onOpen(null)}
    >
      <DecisionFacts decision={decision} statusDay={statusDay} />
    </EntryDialog>
  );
}
