import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { DraftTotals } from "./judge.ts";
import styles from "./MilestoneGrid.module.css";
import type { DraftSteps } from "./use-drafts.ts";
import type { useSave } from "./use-save.ts";

interface SaveBarProps {
  readonly totals: DraftTotals;
  readonly steps: DraftSteps;
  readonly save: ReturnType<typeof useSave>;
  readonly onGoToRefused: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** What is not saved yet, what keeps it from being saved, and the one reason that all of it is saved for. */
export function SaveBar(props: SaveBarProps) {
  const { totals, steps, save } = props;
  const words = useWords();
  const { t, format } = words;
  const [isReasonMissed, setReasonMissed] = useState(false);
  if (totals.cells === 0 && !steps.canUndo && !steps.canRedo) return null;
  const isBlocked = totals.cells === 0 || totals.problems > 0 || totals.conflicts > 0;
  const isReasonMissing = totals.needsReason && save.why.reasonCode === null;
  const press = () => {
    setReasonMissed(isReasonMissing);
    if (!isReasonMissing) void save.save();
  };
  return (
    <section className={styles["bar"]} aria-label={t("milestoneGrid.unsaved")}>
      <Obstacles {...props} />
      <div className={styles["line"]}>
        <p className={styles["total"]} role="status">
          {t("milestoneGrid.changesIn", {
            changes: t("milestoneGrid.changes", { count: totals.cells, number: format.number(totals.cells) }),
            milestones: countOf(words, "milestones", totals.rows),
          })}
        </p>
        <div className={styles["why"]}>
          <Select
            label={t("terms.reason")}
            placeholder={t("editing.chooseReason")}
            choices={REASON_CODES.map((id) => ({ id, label: t(`reasons.${id}`) }))}
            value={save.why.reasonCode}
            onChange={(reasonCode) => save.changeWhy({ reasonCode })}
            error={isReasonMissed && isReasonMissing ? t("milestoneGrid.reasonNeeded") : undefined}
          />
          <TextField
            label={t("terms.note")}
            isOptionalMarked
            value={save.why.note}
            onChange={(note) => save.changeWhy({ note })}
            maxLength={2_000}
          />
        </div>
        <div className={styles["acts"]}>
          <Button variant="primary" onPress={press} isDisabled={isBlocked || save.isSaving}>
            {t(save.isSaving ? "common.saving" : "common.save")}
          </Button>
          <Button onPress={steps.discard} isDisabled={totals.cells === 0}>
            {t("milestoneGrid.discard")}
          </Button>
          <Button variant="quiet" icon="undo" onPress={steps.undo} isDisabled={!steps.canUndo}>
            {t("common.undo")}
          </Button>
          <Button variant="quiet" onPress={steps.redo} isDisabled={!steps.canRedo}>
            {t("editing.redo")}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Why nothing can be saved right now, each with the way out. */
function Obstacles({ totals, save, onGoToRefused, onKeepMine, onTakeTheirs }: SaveBarProps) {
  const { t, format } = useWords();
  const counted = (count: number) => ({ count, number: format.number(count) });
  return (
    <>
      {save.refusal ? (
        <Notice tone="problem" role="alert">
          {save.refusal}
        </Notice>
      ) : null}
      {totals.problems > 0 ? (
        <Notice tone="problem">
          <div className={styles["obstacle"]}>
            <span>{t("milestoneGrid.refused", counted(totals.problems))}</span>
            <Button size="small" onPress={onGoToRefused}>
              {t("milestoneGrid.goToRefused")}
            </Button>
          </div>
        </Notice>
      ) : null}
      {totals.conflicts > 0 ? (
        <Notice tone="notice" role="alert">
          <div className={styles["obstacle"]}>
            <span>{t("milestoneGrid.moved", counted(totals.conflicts))}</span>
            <Button size="small" onPress={onKeepMine}>
              {t("milestoneGrid.keepMine")}
            </Button>
            <Button size="small" onPress={onTakeTheirs}>
              {t("milestoneGrid.takeTheirs")}
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
}
