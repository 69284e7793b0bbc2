import { Button } from "react-aria-components/Button";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RolledOutPlace, RolledOutProgram, RollOutCell } from "#shared/contract/roll-out.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./RollOut.module.css";
import { StateSign } from "./StateSign.tsx";

interface CellButtonProps {
  readonly program: RolledOutProgram;
  readonly place: RolledOutPlace;
  /** Null where the program does not go. */
  readonly cell: RollOutCell | null;
  readonly onPress: () => void;
}

/** A program in a place: sign, word and day. Where it does not go, a button for those who may send it there. */
export function CellButton({ program, place, cell, onPress }: CellButtonProps) {
  const { t, format, language } = useWords();
  if (!cell && !program.abilities.includes("rollOut.update")) {
    return <span className={styles["none"]}>—</span>;
  }
  const state = cell ? t(`rollOut.states.${cell.state}`) : t("rollOut.none");
  const day = cell ? format.day(cell.actualDay ?? cell.plannedDay, "medium") : null;
  const overdue = cell?.isOverdue ? t("rollOut.overdue") : null;
  const label = t("rollOut.cell", {
    program: program.code,
    place: chooseName(language, place).text,
    state: [state, day, overdue].flatMap((part) => part ?? []).join(" · "),
  });
  return (
    <Button
      className={styles["cell"] ?? ""}
      data-state={cell?.state ?? "none"}
      aria-label={label}
      onPress={onPress}
    >
      <bdi className={styles["code"]}>{program.code}</bdi>
      {cell ? (
        <>
          <span className={styles["state"]}>
            <StateSign state={cell.state} /> {state}
          </span>
          <span className={styles["day"]}>{day}</span>
          {overdue ? <span className={styles["overdue"]}>{overdue}</span> : null}
        </>
      ) : (
        <span className={styles["none"]}>—</span>
      )}
    </Button>
  );
}
