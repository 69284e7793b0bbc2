import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import styles from "#client/imports/Import.module.css";
import { ImportTable } from "#client/imports/ImportTable.tsx";
import { ValueChange } from "#client/imports/ValueChange.tsx";
import type { ImportPreview, ImportRow } from "#shared/contract/imports.ts";
import { importValueText } from "#shared/i18n/import-sentences.ts";
import { useTRPC } from "../../app/trpc.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";

/** Every row that creates or changes a record, with each value before and after. */
export function Differences({ preview }: { readonly preview: ImportPreview }) {
  const { t, format } = useWords();
  const { rows, showMore } = useRows(preview);
  if (rows.length === 0) return null;
  const isCut = rows.length < preview.changedRowCount;
  const shown = { shown: format.number(rows.length), total: format.number(preview.changedRowCount) };
  return (
    <>
      <ImportTable
        title={t("imports.differences")}
        headings={[
          t("imports.sheet"),
          t("imports.row"),
          t("imports.kindColumn"),
          t("imports.fields.code"),
          t("imports.state"),
          t("imports.differencesColumn"),
        ]}
        note={isCut ? <p className={styles["hint"]}>{t("imports.shownOf", shown)}</p> : null}
      >
        {rows.map((row) => (
          <DifferenceRow key={`${row.sheet}/${row.row}`} row={row} />
        ))}
      </ImportTable>
      {isCut ? (
        <div className={styles["more"]}>
          <Button size="small" onPress={showMore}>
            {t("imports.showMore")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** The rows at hand, and how to fetch the next page of them. */
function useRows({ batchId, rows }: ImportPreview) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [further, setFurther] = useState<readonly ImportRow[]>([]);
  const all = [...rows, ...further];
  const showMore = async () => {
    const page = await queryClient.fetchQuery(
      trpc.imports.rows.queryOptions({ batchId, offset: all.length }),
    );
    setFurther([...further, ...page]);
  };
  return { rows: all, showMore };
}

function DifferenceRow({ row }: { readonly row: ImportRow }) {
  const words = useWords();
  const { t, format } = words;
  return (
    <tr>
      <td>
        <bdi>{row.sheet}</bdi>
      </td>
      <td>{format.number(row.row)}</td>
      <td>{t(`imports.kinds.${row.kind}`)}</td>
      <td>
        <bdi>{row.programCode === null ? row.code : `${row.programCode} / ${row.code}`}</bdi>
      </td>
      <td>{t(row.change === "create" ? "imports.create" : "imports.update")}</td>
      <td>
        {row.differences.map(({ field, before, after }) => (
          <ValueChange
            key={field}
            name={t(`imports.fields.${field}`)}
            before={row.change === "create" ? null : importValueText(words, field, before)}
            after={importValueText(words, field, after)}
          />
        ))}
      </td>
    </tr>
  );
}
