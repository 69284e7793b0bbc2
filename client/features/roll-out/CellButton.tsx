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
  if (!cell && !program.abilities.includes("rollOut.update")) return <NotIncluded />;
  const where = { program: program.code, place: chooseName(language, place).text };
  return (
    <Button className={styles["cell"] ?? ""} data-state={cell?.state ?? "none"} onPress={onPress}>
      <span className={styles["hidden"]}>{t("rollOut.cell", where)} </span>
      <span className={styles["code"]} aria-hidden="true">
        <bdi>{program.code}</bdi>
      </span>
      {cell ? (
        <>
          <span className={styles["state"]}>
            <StateSign state={cell.state} /> {t(`rollOut.states.${cell.state}`)}{" "}
          </span>
          <span className={styles["day"]}>{format.day(cell.actualDay ?? cell.plannedDay, "medium")} </span>
          {cell.isOverdue ? <span className={styles["overdue"]}>{t("rollOut.overdue")}</span> : null}
        </>
      ) : (
        <NotIncluded />
      )}
    </Button>
  );
}

/** A dash to see, and words to hear. */
function NotIncluded() {
  const { t } = useWords();
  return (
    <>
      <span className={styles["none"]} aria-hidden="true">
        —
      </span>
      <span className={styles["hidden"]}>{t("rollOut.none")}</span>
    </>
  );
}
