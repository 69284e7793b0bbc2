import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import styles from "./MilestoneGrid.module.css";
import type { SaveState } from "./use-save.ts";

interface SaveReasonProps {
  readonly why: SaveState;
  readonly onChange: (change: Partial<SaveState>) => void;
  /** It was pressed to save, and there is none yet. */
  readonly isMissed: boolean;
}

/** The one reason for which all rows are saved. */
export function SaveReason({ why, onChange, isMissed }: SaveReasonProps) {
  const { t } = useWords();
  return (
    <div className={styles["why"]}>
      <Select
        label={t("terms.reason")}
        placeholder={t("editing.chooseReason")}
        choices={REASON_CODES.map((id) => ({ id, label: t(`reasons.${id}`) }))}
        value={why.reasonCode}
        onChange={(reasonCode) => onChange({ reasonCode })}
        error={isMissed ? t("milestoneGrid.reasonNeeded") : undefined}
      />
      <TextField
        label={t("terms.note")}
        isOptionalMarked
        value={why.note}
        onChange={(note) => onChange({ note })}
        maxLength={2_000}
      />
    </div>
  );
}
