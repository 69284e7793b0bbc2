import { useWords } from "#client/ui/locale/locale-context.ts";
import type { UnplacedValues } from "#shared/contract/imports.ts";
import styles from "./Import.module.css";
import { ImportTable } from "./ImportTable.tsx";

interface UnplacedProps {
  readonly title: string;
  readonly unplaced: readonly UnplacedValues[];
  /** Nothing can be done about them any more. */
  readonly isApplied: boolean;
}

/** The values that will not be imported, by column, with the row of each. */
export function Unplaced({ title, unplaced, isApplied }: UnplacedProps) {
  const { t } = useWords();
  if (unplaced.length === 0) return <p className={styles["none"]}>{t("imports.noUnplaced")}</p>;
  return (
    <ImportTable
      title={title}
      headings={[
        t("imports.sheet"),
        t("imports.column"),
        t("imports.heading"),
        t("imports.reasonColumn"),
        t("imports.countColumn"),
        t("imports.valuesColumn"),
      ]}
      note={isApplied ? null : <p className={styles["hint"]}>{t("imports.unplacedIntro")}</p>}
    >
      {unplaced.map((values) => (
        <UnplacedRow key={`${values.sheet}/${values.column}/${values.reason}`} values={values} />
      ))}
    </ImportTable>
  );
}

function UnplacedRow({ values }: { readonly values: UnplacedValues }) {
  const { t, format } = useWords();
  return (
    <tr>
      <td>
        <bdi>{values.sheet}</bdi>
      </td>
      <td>
        <bdi>{values.column}</bdi>
      </td>
      <td>
        <bdi>{values.heading ?? "—"}</bdi>
      </td>
      <td>{t(`imports.unplacedReason.${values.reason}`)}</td>
      <td>{format.number(values.count)}</td>
      <td className={styles["value"]}>
        {values.cells.map(({ row, value }) => (
          <span key={row} className={styles["cell"]}>
            {format.number(row)}: <bdi>{value}</bdi>
          </span>
        ))}
      </td>
    </tr>
  );
}
