import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { EntryDialog } from "#client/registers/EntryDialog.tsx";
import { EntryHistory } from "#client/registers/EntryHistory.tsx";
import { MoveDialog } from "#client/registers/MoveDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskView } from "#shared/contract/risks.ts";
import type { RiskAct } from "#shared/registers/risk-cycle.ts";
import { OccurDialog } from "./OccurDialog.tsx";
import type { OpenedRisk } from "./opened.ts";
import { RiskFacts } from "./RiskFacts.tsx";
import { riskHistoryWords } from "./risk-words.ts";
import { UpdateRiskDialog } from "./UpdateRiskDialog.tsx";
import { type EntryMoveAct, useMoveRisk } from "./use-risk-acts.ts";

interface RiskDialogProps {
  readonly view: RiskView;
  readonly act: RiskAct | undefined;
  readonly onOpen: (opened: OpenedRisk | null) => void;
}

/** One risk: what became of it and what may be done with it, or the form of one act, for those who may. */
export function RiskDialog({ view, act, onOpen }: RiskDialogProps) {
  const { abilities } = view.risk;
  // A form stays open when another acts first: what was typed in it is not lost, and saving it is refused in words.
  const [form] = useState(act !== undefined && abilities.includes(`risk.${act}`) ? act : null);
  const onClose = () => onOpen(null);
  if (form === null) return <Reading view={view} onOpen={onOpen} />;
  if (form === "update") return <UpdateRiskDialog view={view} onClose={onClose} />;
  if (form === "occur") return <OccurDialog view={view} onClose={onClose} />;
  return <Move view={view} act={form} onClose={onClose} />;
}

/** What is done most often comes first. */
const IN_ORDER = ["update", "occur", "reopen", "close"] as const satisfies readonly RiskAct[];

function Reading({ view, onOpen }: Pick<RiskDialogProps, "view" | "onOpen">) {
  const words = useWords();
  const { t } = words;
  const { risk, statusDay, history, mayAskDecision } = view;
  const { id, code, abilities, program, state } = risk;
  const acts = IN_ORDER.filter((act) => abilities.includes(`risk.${act}`));
  return (
    <EntryDialog
      kind={t("risks.one", { code })}
      name={risk}
      acts={acts.map((act) => ({ act, name: t(`risks.act.${act}`), variant: variantOf(act) }))}
      onAct={(act) => onOpen({ id, act })}
      subjectType="risk"
      subjectId={id}
      history={<EntryHistory history={history} words={riskHistoryWords(words)} />}
      onClose={() => onOpen(null)}
    >
      <RiskFacts risk={risk} statusDay={statusDay} />
      {mayAskDecision && state !== "closed" ? (
        <p>
          <Link to="/decisions" search={{ ask: true, risk: id, program: program?.code }}>
            {t("risks.askDecision")}
          </Link>
        </p>
      ) : null}
    </EntryDialog>
  );
}

function variantOf(act: RiskAct) {
  return act === "update" ? "primary" : "secondary";
}

interface MoveProps extends Pick<RiskDialogProps, "view"> {
  readonly act: EntryMoveAct;
  readonly onClose: () => void;
}

/** Says that a risk is over, or threatens again; with a note for whoever reads it later. */
function Move({ view: { risk }, act, onClose }: MoveProps) {
  const { t } = useWords();
  const move = useMoveRisk(act, t(`risks.did.${act}`), onClose);
  return (
    <MoveDialog
      entry={risk}
      kind={t("risks.one", { code: risk.code })}
      intro={t(`risks.moveIntro.${act}`)}
      act={t(`risks.act.${act}`)}
      move={move}
      onClose={onClose}
    />
  );
}
