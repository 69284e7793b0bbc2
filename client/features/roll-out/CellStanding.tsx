import { Fact, Facts } from "#client/editing/Fact.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RollOutCell } from "#shared/contract/roll-out.ts";

/** How far a program has come in a place, for those who only read it. */
export function CellStanding({ cell }: { readonly cell: RollOutCell | null }) {
  const { t } = useWords();
  if (!cell) return <p>{t("rollOut.none")}</p>;
  const { state, plannedDay, actualDay, isOverdue } = cell;
  return (
    <Facts>
      <Fact term={t("rollOut.fields.state")}>
        {t(`rollOut.states.${state}`)}
        {isOverdue ? ` · ${t("rollOut.overdue")}` : null}
      </Fact>
      <Fact term={t("rollOut.fields.plannedDay")}>
        <Day day={plannedDay} style="medium" calendars="stack" />
      </Fact>
      {actualDay ? (
        <Fact term={t("rollOut.fields.actualDay")}>
          <Day day={actualDay} style="medium" calendars="stack" />
        </Fact>
      ) : null}
    </Facts>
  );
}
