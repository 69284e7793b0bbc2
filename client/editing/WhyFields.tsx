import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { REASON_CODES, type ReasonCode } from "#shared/contract/reason-codes.ts";
import { problemAt } from "./edit-problems.ts";
import { NoteField } from "./NoteField.tsx";

export interface Why {
  readonly reasonCode: ReasonCode | null;
  readonly note: string;
}

interface WhyFieldsProps {
  readonly why: Why;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<Why>) => void;
}

/** Why a day moves, from the short list, and what else helps its reader. */
export function WhyFields({ why, problems, onChange }: WhyFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Select
        label={t("terms.reason")}
        description={t("editing.reasonHelp")}
        placeholder={t("editing.chooseReason")}
        choices={REASON_CODES.map((id) => ({ id, label: t(`reasons.${id}`) }))}
        value={why.reasonCode}
        onChange={(reasonCode) => onChange({ reasonCode })}
        error={problemAt(words, problems, "reasonCode")}
      />
      <NoteField value={why.note} onChange={(note) => onChange({ note })} />
    </>
  );
}
