import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { ImportTable } from "#client/imports/ImportTable.tsx";
import { Unplaced } from "#client/imports/Unplaced.tsx";
import { ValueChange } from "#client/imports/ValueChange.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { RowPreview, SheetImport } from "#shared/contract/sheets.ts";
import { columnHeading, sheetProblem } from "#shared/i18n/sheet-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { CellValue, SheetKey } from "#shared/registers/sheets/sheet.ts";
import { SHEETS } from "#shared/registers/sheets/sheets.ts";
import { cellWords } from "./cell-words.ts";
import { PreviewCounts } from "./PreviewCounts.tsx";
import styles from "./Sheets.module.css";

interface ImportedFileProps {
  readonly read: SheetImport;
  readonly sheet: SheetKey;
  /** Chooses another file. */
  readonly onAgain: () => void;
}

/** What a file would do: its rows counted, what is wrong at each cell, what has no place, each value before and after. */
export function ImportedFile({ read, sheet, onAgain }: ImportedFileProps) {
  const { t } = useWords();
  const { preview, unplaced } = read;
  return (
    <>
      <div className={styles["file"]}>
        <strong>
          <bdi>{read.fileName}</bdi>
        </strong>
        <Button size="small" onPress={onAgain}>
          {t("registerGrid.otherFile")}
        </Button>
      </div>
      <PreviewCounts counts={preview.counts} />
      <Verdict read={read} />
      <Problems read={read} sheet={sheet} />
      {unplaced.length > 0 ? (
        <Unplaced title={t("registerGrid.unplaced")} unplaced={unplaced} isApplied={false} />
      ) : null}
      <Differences read={read} sheet={sheet} />
    </>
  );
}

/** Why nothing can be saved. */
function Verdict({ read: { preview, rows } }: Pick<ImportedFileProps, "read">) {
  const { t } = useWords();
  if (preview.canSave) return null;
  if (preview.counts.refused > 0) return <Notice tone="problem">{t("registerGrid.blocked")}</Notice>;
  return (
    <Notice tone="calm">{t(rows.length === 0 ? "registerGrid.noRows" : "registerGrid.nothingToDo")}</Notice>
  );
}

function Problems({ read, sheet }: Omit<ImportedFileProps, "onAgain">) {
  const words = useWords();
  const { t, format } = words;
  const cellSaid = useCellWords(sheet);
  const problems = read.preview.rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  if (problems.length === 0) return null;
  return (
    <ImportTable
      title={t("registerGrid.problems")}
      headings={[t("imports.row"), t("imports.heading"), t("imports.value"), t("imports.problemColumn")]}
    >
      {problems.map(({ row, problem }) => (
        <tr key={`${row.index}/${problem.path}/${problem.rule}`}>
          <td>{format.number(read.fileRows[row.index] ?? row.index + 1)}</td>
          <td>{problem.path === "" ? t("registerGrid.wholeRow") : headingOf(words, sheet, problem.path)}</td>
          <td>
            <bdi>{read.rows[row.index]?.cells[problem.path] ?? "—"}</bdi>
          </td>
          <td>{sheetProblem(words, problem, theirsOf(problem.params, problem.path, cellSaid))}</td>
        </tr>
      ))}
    </ImportTable>
  );
}

type CellSaid = (key: string, value: CellValue) => string;

function theirsOf(
  params: Readonly<Record<string, string | number>> | undefined,
  key: string,
  said: CellSaid,
) {
  const theirs = params?.["theirs"];
  return theirs === undefined ? undefined : said(key, theirs);
}

function Differences({ read, sheet }: Omit<ImportedFileProps, "onAgain">) {
  const words = useWords();
  const { t, format } = words;
  const said = useCellWords(sheet);
  const rows = read.preview.rows.filter(({ differences }) => differences.length > 0);
  if (rows.length === 0) return null;
  return (
    <ImportTable
      title={t("imports.differences")}
      headings={[
        t("imports.row"),
        t("registerGrid.entry"),
        t("imports.state"),
        t("imports.differencesColumn"),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.index}>
          <td>{format.number(read.fileRows[row.index] ?? row.index + 1)}</td>
          <td>
            <bdi>{row.label || chooseName(words.language, row).text}</bdi>
          </td>
          <td>{t(`registerGrid.counts.${row.change}`)}</td>
          <td>
            <Changed row={row} said={said} sheet={sheet} />
          </td>
        </tr>
      ))}
    </ImportTable>
  );
}

interface ChangedProps {
  readonly row: RowPreview;
  readonly said: CellSaid;
  readonly sheet: SheetKey;
}

function Changed({ row, said, sheet }: ChangedProps) {
  const words = useWords();
  const shown = (key: string, value: CellValue) => said(key, value) || "—";
  return row.differences.map(({ column, before, after }) => (
    <ValueChange
      key={column}
      name={headingOf(words, sheet, column)}
      before={row.id === null ? null : shown(column, before)}
      after={shown(column, after)}
    />
  ));
}

function headingOf(words: ReturnType<typeof useWords>, sheet: SheetKey, key: string): string {
  const column = SHEETS[sheet].columns.find((each) => each.key === key);
  return column ? columnHeading(words, column) : key;
}

const NOBODY = { people: [], places: [] };

/** Cells in words, with the names of whom and what they name as soon as those are known. */
function useCellWords(sheet: SheetKey): CellSaid {
  const words = useWords();
  const { data } = useQuery(useTRPC().sheets.rows.queryOptions({ sheet }));
  return (key, value) => {
    const column = SHEETS[sheet].columns.find((each) => each.key === key);
    return column ? cellWords(words, column, value, data?.choices ?? NOBODY) : String(value ?? "");
  };
}
