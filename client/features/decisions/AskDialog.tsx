import { useState } from "react";
import { chosenProgramId, firstChoice, ProgramField } from "#client/registers/ProgramField.tsx";
import styles from "#client/registers/Register.module.css";
import { wireErrorOf } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
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
  readonly statusDay: IsoDay;
  readonly onClose: () => void;
}

const EMPTY: AskForm = { nameAr: "", nameEn: "", deciderId: null, dueDay: null };
const FIELDS = ["programId", "nameAr", "deciderId", "dueDay"];

/** Asks somebody for a decision. */
export function AskDialog({ asking, program, statusDay, onClose }: AskDialogProps) {
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
    ask.mutate({ ...filled, programId: chosenProgramId(programId) });
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
      </div>
    </Dialog>
  );
}
