import type { ReactNode } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import styles from "./Grid.module.css";
import type { DraftTotals } from "./totals.ts";

/** The way of what is typed to the server. */
export interface GridSave {
  readonly save: () => void;
  readonly isSaving: boolean;
  /** Why the last save was refused; conflicts stand in their cells, too. */
  readonly refusal: ReactNode;
}

interface SaveBarProps {
  readonly totals: DraftTotals;
  readonly steps: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly discard: () => void;
    readonly undo: () => void;
    readonly redo: () => void;
  };
  readonly save: GridSave;
  /** What the unsaved cells come to, in words. */
  readonly told: string;
  /** What is asked of a save, such as its reason. */
  readonly children?: ReactNode;
  readonly onGoToRefused: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** What is not saved yet, what keeps it from being saved, and the acts upon all of it. */
export function SaveBar(props: SaveBarProps) {
  const { totals, steps, save, told, children } = props;
  const { t } = useWords();
  if (totals.cells === 0 && !steps.canUndo && !steps.canRedo) return null;
  const isBlocked = totals.cells === 0 || totals.problems > 0 || totals.conflicts > 0;
  return (
    <section className={styles["bar"]} aria-label={t("grid.unsaved")}>
      <Obstacles {...props} />
      <div className={styles["line"]}>
        <p className={styles["total"]} role="status">
          {told}
        </p>
        {children}
        <div className={styles["acts"]}>
          <Button variant="primary" onPress={save.save} isDisabled={isBlocked || save.isSaving}>
            {t(save.isSaving ? "common.saving" : "common.save")}
          </Button>
          <Button onPress={steps.discard} isDisabled={totals.cells === 0}>
            {t("grid.discard")}
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
            <span>{t("grid.refused", counted(totals.problems))}</span>
            <Button size="small" onPress={onGoToRefused}>
              {t("grid.goToRefused")}
            </Button>
          </div>
        </Notice>
      ) : null}
      {totals.conflicts > 0 ? (
        <Notice tone="notice" role="alert">
          <div className={styles["obstacle"]}>
            <span>{t("grid.moved", counted(totals.conflicts))}</span>
            <Button size="small" onPress={onKeepMine}>
              {t("grid.keepMine")}
            </Button>
            <Button size="small" onPress={onTakeTheirs}>
              {t("grid.takeTheirs")}
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
}
