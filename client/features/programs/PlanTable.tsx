import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PlanItemRow } from "#shared/contract/programs.ts";
import { DaysCell, NameCell, SlipCell, StateCell } from "./PlanCells.tsx";
import styles from "./PlanTable.module.css";

interface PlanTableProps {
  readonly items: readonly PlanItemRow[];
  readonly onOpenItem: (item: PlanItemRow) => void;
}

/** The plan on a narrow screen: one block for each item, which opens. */
export function PlanTable({ items, onOpenItem }: PlanTableProps) {
  const { t } = useWords();
  return (
    <ul className={styles["items"]} aria-label={t("program.chart")}>
      {items.map((item) => (
        <li key={item.id} className={styles["item"]}>
          <button type="button" className={styles["open"]} onClick={() => onOpenItem(item)}>
            <ItemFacts item={item} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function ItemFacts({ item }: { readonly item: PlanItemRow }) {
  return (
    <>
      <NameCell item={item} />
      <span className={styles["facts"]}>
        <StateCell item={item} />
        <DaysCell item={item} />
        <SlipCell item={item} />
      </span>
    </>
  );
}
