import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { Section } from "#client/charts/Section.tsx";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { budgetCaption } from "#shared/i18n/budget-words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Budget.module.css";
import { BudgetFigures } from "./BudgetFigures.tsx";
import type { OpenedBudget } from "./budget-search.ts";
import { CostBeside } from "./CostBeside.tsx";
import { OpenBudget } from "./OpenBudget.tsx";
import { YearsTable } from "./YearsTable.tsx";

export interface ProgramBudgetProps {
  readonly programId: string;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | undefined;
}

/** The money of one program, below the measures of its schedule. */
export function ProgramBudget({ programId, asAt }: ProgramBudgetProps) {
  const words = useWords();
  const { t } = words;
  const { data: view } = useSuspenseQuery(
    useTRPC().budget.read.queryOptions({ programId, ...asAtOf({ asAt }) }),
  );
  const [opened, setOpened] = useState<OpenedBudget | null>(null);
  const { budget, statusYear } = view;
  const actions = (
    <Button size="small" onPress={() => setOpened({ programId, isEdited: false })}>
      {t("registers.open")}
    </Button>
  );
  return (
    <div className={styles["ofProgram"]}>
      <Section title={t("budget.ofProgram")} intro={budgetCaption(words, budget)} actions={actions}>
        {budget.verdict.status === "none" ? null : (
          <>
            <BudgetFigures standing={budget} years={budget.years} statusYear={statusYear} />
            <CostBeside standing={budget} heading="h3" />
          </>
        )}
        <YearsTable budget={budget} statusYear={statusYear} />
        <p>
          <Link to="/budget">{t("budget.toPage")}</Link>
        </p>
      </Section>
      {opened ? <OpenBudget opened={opened} asAt={asAt} onOpen={setOpened} /> : null}
    </div>
  );
}
