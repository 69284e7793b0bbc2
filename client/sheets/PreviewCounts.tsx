import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RowChange, SheetPreview } from "#shared/contract/sheets.ts";
import styles from "./Sheets.module.css";

const CHANGES = ["create", "update", "unchanged", "refused"] as const satisfies readonly RowChange[];

/** How many rows would be new, would change, would stay as they are, or are refused. */
export function PreviewCounts({ counts }: Pick<SheetPreview, "counts">) {
  const { t, format } = useWords();
  return (
    <dl className={styles["counts"]}>
      {CHANGES.map((change) => (
        <div key={change} data-change={change}>
          <dt>{t(`registerGrid.counts.${change}`)}</dt>
          <dd>{format.number(counts[change])}</dd>
        </div>
      ))}
    </dl>
  );
}
