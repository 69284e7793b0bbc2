import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { NewEntryDialog } from "#client/registers/NewEntryDialog.tsx";
import { chosenProgramId, firstChoice, ProgramField } from "#client/registers/ProgramField.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { IssueFields } from "./IssueFields.tsx";
import type { RaiseDialogProps } from "./RaiseRiskDialog.tsx";
import { checkIssueForm, EMPTY_ISSUE, problemAt } from "./risk-forms.ts";
import { useRaiseIssue } from "./use-risk-acts.ts";

const FIELDS = ["programId", "nameAr", "severity", "actionText", "ownerId", "dueDay"];

/** Raises an issue. */
export function RaiseIssueDialog({ raising, program, statusDay, onClose }: RaiseDialogProps) {
  const words = useWords();
  const { t } = words;
  const [choice, setChoice] = useState(() => firstChoice(raising, program));
  const [form, setForm] = useState(EMPTY_ISSUE);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const raise = useRaiseIssue(t("risks.issueDid.raise"), onClose);
  const input = { programId: choice === null ? null : chosenProgramId(choice) };
  const { data } = useQuery({ ...useTRPC().issues.offers.queryOptions(input), enabled: choice !== null });
  const send = () => {
    const { filled, problems } = checkIssueForm(form, statusDay);
    setRefused([...(choice === null ? [{ path: "programId", rule: "missing" }] : []), ...problems]);
    if (filled && choice !== null) raise.mutate({ ...filled, programId: chosenProgramId(choice) });
  };
  const wire = wireErrorOf(raise.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return (
    <NewEntryDialog
      act={t("risks.raiseIssue")}
      fields={FIELDS}
      sending={raise}
      onSend={send}
      onClose={onClose}
    >
      <ProgramField
        offered={raising}
        value={choice}
        onChange={(next) => {
          setChoice(next);
          setForm({ ...form, ownerId: null });
        }}
        error={problemAt(words, problems, "programId")}
      />
      <IssueFields
        values={form}
        problems={problems}
        owners={data?.owners ?? []}
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
