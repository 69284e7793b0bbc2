import type { ImportPreview, UnplacedValues } from "#shared/contract/imports.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./ImportReport.module.css";
import { ImportTable } from "./ImportTable.tsx";

/** The values that will not be imported, by column, with the row of each. */
export function Unplaced({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useWords();
  if (preview.unplaced.length === 0) return <p className={styles["none"]}>{t("imports.noUnplaced")}</p>;
  return (
    <ImportTable
      title={t("imports.unplaced")}
      headings={[
        t("imports.sheet"),
        t("imports.column"),
        t("imports.heading"),
        t("imports.reasonColumn"),
        t("imports.countColumn"),
        t("imports.valuesColumn"),
      ]}
      note={
        preview.state === "previewed" ? <p className={styles["hint"]}>{t("imports.unplacedIntro")}</p> : null
      }
    >
      {preview.unplaced.map((values) => (
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
