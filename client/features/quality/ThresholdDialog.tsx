import { useState } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { QualityView } from "#shared/contract/quality.ts";
import { thresholdLabel, thresholdText, unitOf } from "#shared/i18n/quality-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { DCMA_THRESHOLDS, THRESHOLD_NAMES, type ThresholdName } from "#shared/schedule/quality/thresholds.ts";
import styles from "./ThresholdDialog.module.css";
import { draftOf, LIMITS, thresholdsOfDraft } from "./threshold-form.ts";
import { useUpdateThresholds } from "./use-update-thresholds.ts";

interface ThresholdDialogProps {
  readonly view: QualityView;
  readonly onClose: () => void;
}

/** What each point is held to; the published values stand below each field and come back with one press. */
export function ThresholdDialog({ view, onClose }: ThresholdDialogProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => draftOf(view.thresholds));
  const [isChecked, setChecked] = useState(false);
  const save = useUpdateThresholds(t("quality.saved"), onClose);
  const thresholds = thresholdsOfDraft(draft);
  const submit = () => {
    setChecked(true);
    // After a conflict this is the version that is saved now: its values have been seen.
    if (thresholds) save.mutate({ version: view.version, thresholds });
  };
  const footer = (
    <>
      <Button variant="primary" isPending={save.isPending} onPress={submit}>
        {t("common.save")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
      <Button variant="quiet" icon="undo" onPress={() => setDraft(draftOf(DCMA_THRESHOLDS))}>
        {t("quality.reset")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("quality.editThresholds")} isOpen size="wide" onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <p className={styles["intro"]}>{t("quality.dialogIntro")}</p>
        {save.error ? (
          <div className={styles["intro"]}>
            <RefusalNotice error={save.error} theirSentence={theirSentence} />
          </div>
        ) : null}
        {THRESHOLD_NAMES.map((name) => (
          <ThresholdField
            key={name}
            name={name}
            value={draft[name]}
            isChecked={isChecked}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <p className={styles["intro"]}>{t("quality.source")}</p>
      </div>
    </Dialog>
  );
}

interface ThresholdFieldProps {
  readonly name: ThresholdName;
  readonly value: number | null;
  readonly isChecked: boolean;
  readonly onChange: (value: number | null) => void;
}

function ThresholdField({ name, value, isChecked, onChange }: ThresholdFieldProps) {
  const words = useWords();
  const { t } = words;
  const unit = unitOf(name);
  return (
    <NumberField
      label={thresholdLabel(words, name)}
      description={t("quality.published", { figure: thresholdText(words, name, DCMA_THRESHOLDS[name]) })}
      error={isChecked && value === null ? t("quality.required") : undefined}
      value={value}
      onChange={onChange}
      {...LIMITS[unit]}
      {...(unit === "share" ? { unit: t("common.percentSign") } : {})}
    />
  );
}

/** What is saved now of a threshold in conflict. */
function theirSentence(words: Words, { field, theirs }: ConflictingValue): string | null {
  const name = THRESHOLD_NAMES.find((each) => each === field);
  if (!name) return null;
  return words.t("quality.theirs", {
    field: thresholdLabel(words, name),
    figure: thresholdText(words, name, Number(theirs)),
  });
}
