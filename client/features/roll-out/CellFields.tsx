import form from "#client/editing/EditForm.module.css";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { RadioCards } from "#client/ui/RadioCards/RadioCards.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { ROLL_OUT_STATES } from "#shared/registers/roll-out.ts";
import type { IsoDay } from "#shared/units.ts";
import { type CellForm, inState, problemAt } from "./cell-form.ts";

interface CellFieldsProps {
  readonly values: CellForm;
  readonly problems: readonly FieldProblem[];
  readonly statusDay: IsoDay;
  readonly onChange: (change: Partial<CellForm>) => void;
}

/** How far a program has come in a place, by when it is planned to, and since when it is live. */
export function CellFields({ values, problems, statusDay, onChange }: CellFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={form["fields"]}>
      <RadioCards
        label={t("rollOut.fields.state")}
        layout="row"
        cards={ROLL_OUT_STATES.map((id) => ({ id, label: t(`rollOut.states.${id}`) }))}
        value={values.state}
        onChange={(state) => onChange(inState(values, state, statusDay))}
      />
      <div className={form["pair"]}>
        <DayField
          label={t("rollOut.fields.plannedDay")}
          value={values.plannedDay}
          onChange={(plannedDay) => onChange({ plannedDay })}
          nearDay={statusDay}
          error={problemAt(words, problems, "plannedDay")}
        />
        {values.state === "live" ? (
          <DayField
            label={t("rollOut.fields.actualDay")}
            value={values.actualDay}
            onChange={(actualDay) => onChange({ actualDay })}
            maxDay={statusDay}
            nearDay={statusDay}
            error={problemAt(words, problems, "actualDay")}
          />
        ) : null}
      </div>
    </div>
  );
}
