import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { NewEntryDialog } from "#client/registers/NewEntryDialog.tsx";
import { chosenProgramId, firstChoice, ProgramField } from "#client/registers/ProgramField.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ProgramsOffered } from "#shared/contract/registers.ts";
import type { RiskOffers } from "#shared/contract/risks.ts";
import type { IsoDay } from "#shared/units.ts";
import { RiskFields } from "./RiskFields.tsx";
import { checkRiskForm, EMPTY_RISK, problemAt } from "./risk-forms.ts";
import { useRaiseRisk } from "./use-risk-acts.ts";

export interface RaiseDialogProps {
  readonly raising: ProgramsOffered;
  /** The program to begin with, by code. */
  readonly program: string | undefined;
  readonly statusDay: IsoDay;
  readonly onClose: () => void;
}

interface RaiseRiskDialogProps extends RaiseDialogProps {
  /** The report that it is raised from. */
  readonly reportId: string | undefined;
}

const FIELDS = [
  ...["programId", "nameAr", "probability", "impact", "itemId"],
  ...["response", "responseText", "ownerId", "dueDay"],
];
const NO_OFFERS: RiskOffers = { owners: [], milestones: [] };

/** Raises a risk. */
export function RaiseRiskDialog({ raising, program, reportId, statusDay, onClose }: RaiseRiskDialogProps) {
  const words = useWords();
  const { t } = words;
  const [choice, setChoice] = useState(() => firstChoice(raising, program));
  const [form, setForm] = useState({ ...EMPTY_RISK, itemId: null as string | null });
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const raise = useRaiseRisk(t("risks.did.raise"), onClose);
  const offers = useRiskOffers(choice);
  const send = () => {
    const { filled, problems } = checkRiskForm(form, statusDay);
    setRefused([...(choice === null ? [{ path: "programId", rule: "missing" }] : []), ...problems]);
    if (!filled || choice === null) return;
    const of = { programId: chosenProgramId(choice), reportId: reportId ?? null };
    raise.mutate({ ...filled, itemId: form.itemId, ...of });
  };
  const wire = wireErrorOf(raise.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return (
    <NewEntryDialog act={t("risks.raise")} fields={FIELDS} sending={raise} onSend={send} onClose={onClose}>
      <ProgramField
        offered={raising}
        value={choice}
        onChange={(next) => {
          setChoice(next);
          // Both are of a program: what was chosen of another may not be named here.
          setForm({ ...form, ownerId: null, itemId: null });
        }}
        error={problemAt(words, problems, "programId")}
      />
      <RiskFields
        values={form}
        problems={problems}
        offers={offers}
        standing={null}
        raisedDay={statusDay}
        onChange={(change) => {
          setForm({ ...form, ...change });
          setRefused([]);
          raise.reset();
        }}
      />
    </NewEntryDialog>
  );
}

/** Whom and what a new risk may name, once it is known of which program it is. */
function useRiskOffers(choice: string | null): RiskOffers {
  const input = { programId: choice === null ? null : chosenProgramId(choice) };
  const { data } = useQuery({ ...useTRPC().risks.offers.queryOptions(input), enabled: choice !== null });
  return data ?? NO_OFFERS;
}
