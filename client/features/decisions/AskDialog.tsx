import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { NewEntryDialog } from "#client/registers/NewEntryDialog.tsx";
import { chosenProgramId, firstChoice, ProgramField } from "#client/registers/ProgramField.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { Asking } from "#shared/contract/decisions.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { IsoDay } from "#shared/units.ts";
import { AskFields } from "./AskFields.tsx";
import { type AskForm, checkAsk, problemAt } from "./decision-forms.ts";
import { useAskDecision } from "./use-decision-acts.ts";

export interface AskDialogProps {
  readonly asking: Asking;
  /** The program to begin with, by code. */
  readonly program: string | undefined;
  /** The risk that it is asked for. */
  readonly riskId?: string | undefined;
  readonly statusDay: IsoDay;
  readonly onClose: () => void;
}

const EMPTY: AskForm = { nameAr: "", nameEn: "", deciderId: null, dueDay: null };
const FIELDS = ["programId", "nameAr", "deciderId", "dueDay"];

/** Asks somebody for a decision. */
export function AskDialog({ asking, program, riskId, statusDay, onClose }: AskDialogProps) {
  const words = useWords();
  const { t } = words;
  const [programId, setProgramId] = useState(() => firstChoice(asking, program));
  const [form, setForm] = useState(EMPTY);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const ask = useAskDecision(t("decisions.did.ask"), onClose);
  const send = () => {
    const { filled, problems } = checkAsk(form, statusDay);
    const missing = programId === null ? [{ path: "programId", rule: "missing" }] : [];
    setRefused([...missing, ...problems]);
    if (!filled || programId === null) return;
    ask.mutate({ ...filled, programId: chosenProgramId(programId), riskId: riskId ?? null });
  };
  const wire = wireErrorOf(ask.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return (
    <NewEntryDialog act={t("decisions.ask")} fields={FIELDS} sending={ask} onSend={send} onClose={onClose}>
      {riskId === undefined ? null : <AboutRisk riskId={riskId} />}
      <ProgramField
        offered={asking}
        value={programId}
        onChange={setProgramId}
        error={problemAt(words, problems, "programId")}
      />
      <AskFields
        values={form}
        problems={problems}
        deciders={asking.deciders}
        standing={null}
        askedDay={statusDay}
        onChange={(change) => {
          setForm({ ...form, ...change });
          setRefused([]);
          ask.reset();
        }}
      />
    </NewEntryDialog>
  );
}

/** The risk that a decision is asked for: it is of what the risk threatens. */
function AboutRisk({ riskId }: { readonly riskId: string }) {
  const { t } = useWords();
  const { data } = useQuery(useTRPC().risks.read.queryOptions({ id: riskId }));
  if (!data) return null;
  const { code, ...name } = data.risk;
  return (
    <p>
      {t("decisions.risk")}: <bdi>{code}</bdi> <Name name={name} />
    </p>
  );
}
