import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import type { Editing } from "#client/editing/EditDialog.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BudgetView, BudgetYearInput } from "#shared/contract/budget.ts";
import type { FieldProblem, RowConflict } from "#shared/contract/errors.ts";
import { money } from "#shared/i18n/money-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Halalas } from "#shared/units.ts";
import { type BudgetForm, formOf, inDispute, overTheirs, readForm } from "./budget-form.ts";
import { amountName } from "./budget-names.ts";

/** The amounts of a program as they are typed, and what becomes of them; another's save meanwhile is never overwritten unseen. */
export function useEditedBudget({ budget, statusYear }: BudgetView, onDone: () => void) {
  const words = useWords();
  const [asRead, setAsRead] = useState(budget.years);
  const [form, setForm] = useState(() => formOf(words, budget.years));
  const [note, setNote] = useState("");
  const [sent, setSent] = useState<readonly BudgetYearInput[]>([]);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const update = useMutation(
    useTRPC().budget.save.mutationOptions(useActAnswers(words.t("budget.saved"), onDone)),
  );
  const wire = wireErrorOf(update.error);
  const rows = wire?.code === "ROWS_CONFLICT" ? wire.data.rows : null;
  const send = (years: BudgetYearInput[]) => {
    setSent(years);
    const onError = (error: unknown) => {
      const refusal = wireErrorOf(error);
      if (refusal?.code === "INVALID_INPUT") setProblems(refusal.data.problems);
    };
    update.mutate({ programId: budget.program.id, years, note }, { onError });
  };
  const editing: Editing = {
    problems,
    conflict: rows && conflictOf(words, rows, inDispute(asRead, sent, rows)),
    failure: rows || wire?.code === "INVALID_INPUT" ? null : update.error,
    isPending: update.isPending,
    save: () => {
      const read = readForm(asRead, form, statusYear);
      setProblems(read.problems);
      if (read.problems.length === 0) send([...read.years]);
    },
    keepMine: () => rows && send(overTheirs(asRead, sent, rows)),
    takeTheirs: () => {
      setAsRead(budget.years);
      setForm(formOf(words, budget.years));
      update.reset();
    },
  };
  const change = (typed: BudgetForm) => {
    setForm((held) => ({ ...held, ...typed }));
    setProblems([]);
  };
  return { editing, form, change, note, setNote, problems, years: asRead };
}

/** Conflicts of several years as one, each amount by its name and in riyals. */
function conflictOf(
  words: Words,
  rows: readonly RowConflict[],
  disputed: ReturnType<typeof inDispute>,
): Editing["conflict"] {
  const told = (value: string | number | null) => money(words, Number(value ?? 0) as Halalas);
  const [first] = rows;
  return {
    currentVersion: first?.currentVersion ?? 0,
    changedBy: first?.changedBy ?? null,
    changedOn: first?.changedOn ?? null,
    values: disputed.map(({ field, mine, theirs }) => ({
      field: amountName(words, field),
      mine: told(mine),
      theirs: told(theirs),
    })),
  };
}
