import { useState } from "react";
import { wireErrorOf } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { Asking } from "#shared/contract/decisions.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import { AskFields } from "./AskFields.tsx";
import styles from "./Decisions.module.css";
import { type AskForm, checkAsk, problemAt } from "./decision-forms.ts";
import { useAskDecision } from "./use-decision-acts.ts";

export interface AskDialogProps {
  readonly asking: Asking;
  /** The program to begin with, by code. */
  readonly program: string | undefined;
  readonly statusDay: IsoDay;
  readonly onClose: () => void;
}

/** Stands for the whole plan among the programs. */
const WHOLE_PLAN = "*";
const EMPTY: AskForm = { nameAr: "", nameEn: "", deciderId: null, dueDay: null };
const FIELDS = ["programId", "nameAr", "deciderId", "dueDay"];

/** Asks somebody for a decision. */
export function AskDialog({ asking, program, statusDay, onClose }: AskDialogProps) {
  const words = useWords();
  const { t } = words;
  const [programId, setProgramId] = useState(() => beginWith(asking, program));
  const [form, setForm] = useState(EMPTY);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const ask = useAskDecision(t("decisions.did.ask"), onClose);
  const send = () => {
    const { filled, problems } = checkAsk(form, statusDay);
    const missing = programId === null ? [{ path: "programId", rule: "missing" }] : [];
    setRefused([...missing, ...problems]);
    if (!filled || programId === null) return;
    ask.mutate({ ...filled, programId: programId === WHOLE_PLAN ? null : programId });
  };
  const wire = wireErrorOf(ask.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  const footer = (
    <>
      <Button variant="primary" isPending={ask.isPending} onPress={send}>
        {t("decisions.ask")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("decisions.ask")} isOpen onClose={onClose} footer={footer} size="wide">
      <div className={styles["section"]}>
        <RefusalNotice error={ask.error} fields={FIELDS} />
        <ProgramField
          asking={asking}
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
      </div>
    </Dialog>
  );
}

/** The named program, or the only one. */
function beginWith({ programs, isWholePlanOffered }: Asking, code: string | undefined): string | null {
  const named = programs.find((program) => program.code === code);
  const only = programs.length === 1 && !isWholePlanOffered ? programs[0] : undefined;
  return named?.id ?? only?.id ?? null;
}

interface ProgramFieldProps {
  readonly asking: Asking;
  readonly value: string | null;
  readonly onChange: (programId: string) => void;
  readonly error: string | undefined;
}

function ProgramField({ asking, value, onChange, error }: ProgramFieldProps) {
  const { t, language } = useWords();
  const programs = asking.programs.map((program) => ({
    id: program.id,
    label: `${program.code} ${chooseName(language, program).text}`,
  }));
  const whole = asking.isWholePlanOffered ? [{ id: WHOLE_PLAN, label: t("decisions.wholePlan") }] : [];
  return (
    <Select
      label={t("decisions.of")}
      placeholder={t("decisions.choose")}
      choices={[...programs, ...whole]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
