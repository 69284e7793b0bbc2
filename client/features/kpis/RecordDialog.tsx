import { useState } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import form from "#client/editing/EditForm.module.css";
import { checkFilled } from "#client/registers/forms.ts";
import register from "#client/registers/Register.module.css";
import { wireErrorOf } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { KpiView } from "#shared/contract/kpis.ts";
import { checkReading } from "#shared/registers/kpi-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { KpiFacts } from "./KpiFacts.tsx";
import { problemAt } from "./kpi-forms.ts";
import { useRecordValue } from "./use-kpi-acts.ts";

interface RecordDialogProps {
  readonly view: KpiView;
  readonly onClose: () => void;
}

interface ReadingForm {
  readonly value: number | null;
  readonly day: IsoDay | null;
  readonly evidenceText: string;
}

const FIELDS = ["value", "day"];
const EMPTY: ReadingForm = { value: null, day: null, evidenceText: "" };

/** Records what an indicator reached by a day, and where the figure comes from. */
export function RecordDialog({ view, onClose }: RecordDialogProps) {
  const { t } = useWords();
  const { kpi, statusDay } = view;
  const { values, problems, change, record, send } = useRecording(view, onClose);
  const act = (
    <Button variant="primary" isPending={record.isPending} onPress={send}>
      {t("kpis.act.record")}
    </Button>
  );
  const title = <DialogTitle kind={t("kpis.one", { code: kpi.code })} name={kpi} />;
  return (
    <ActDialog title={title} act={act} onClose={onClose} size="wide">
      <div className={register["section"]}>
        <KpiFacts kpi={kpi} />
        <RefusalNotice error={record.error} fields={FIELDS} />
        <ReadingFields values={values} problems={problems} statusDay={statusDay} onChange={change} />
      </div>
    </ActDialog>
  );
}

function useRecording({ kpi, statusDay }: KpiView, onClose: () => void) {
  const { t } = useWords();
  const [values, setValues] = useState(EMPTY);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const record = useRecordValue(t("kpis.did.record"), onClose);
  const heldDays = kpi.values.map(({ day }) => day);
  const send = () => {
    const { filled, problems } = checkFilled(values, ({ day }) => checkReading(day, { statusDay, heldDays }));
    setRefused(problems);
    if (filled) record.mutate({ id: kpi.id, ...filled });
  };
  const change = (next: Partial<ReadingForm>) => {
    setValues((current) => ({ ...current, ...next }));
    setRefused([]);
    record.reset();
  };
  const wire = wireErrorOf(record.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return { values, problems, change, record, send };
}

interface ReadingFieldsProps {
  readonly values: ReadingForm;
  readonly problems: readonly FieldProblem[];
  readonly statusDay: IsoDay;
  readonly onChange: (change: Partial<ReadingForm>) => void;
}

function ReadingFields({ values, problems, statusDay, onChange }: ReadingFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={form["fields"]}>
      <div className={form["pair"]}>
        <NumberField
          label={t("kpis.value")}
          value={values.value}
          onChange={(value) => onChange({ value })}
          error={problemAt(words, problems, "value")}
        />
        <DayField
          label={t("kpis.day")}
          value={values.day}
          onChange={(day) => onChange({ day })}
          maxDay={statusDay}
          nearDay={statusDay}
          error={problemAt(words, problems, "day")}
        />
      </div>
      <TextArea
        label={t("kpis.evidence")}
        description={t("kpis.evidenceHelp")}
        value={values.evidenceText}
        onChange={(evidenceText) => onChange({ evidenceText })}
        rows={2}
        maxLength={2_000}
        isOptionalMarked
      />
    </div>
  );
}
