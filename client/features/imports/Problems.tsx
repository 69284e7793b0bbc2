import styles from "#client/imports/Import.module.css";
import { ImportTable } from "#client/imports/ImportTable.tsx";
import type { ImportPreview, ImportProblem } from "#shared/contract/imports.ts";
import { importProblemSentence } from "#shared/i18n/import-sentences.ts";
import { useWords } from "../../ui/locale/locale-context.ts";

/** Every problem at its sheet, row and column, errors first. */
export function Problems({ preview }: { readonly preview: ImportPreview }) {
  const { t, format } = useWords();
  const { problems, errorCount, warningCount } = preview;
  const total = errorCount + warningCount;
  if (total === 0) return <p className={styles["none"]}>{t("imports.noProblems")}</p>;
  const shown = { shown: format.number(problems.length), total: format.number(total) };
  return (
    <ImportTable
      title={t("imports.problems")}
      headings={[
        t("imports.severity"),
        t("imports.sheet"),
        t("imports.row"),
        t("imports.column"),
        t("imports.heading"),
        t("imports.value"),
        t("imports.problemColumn"),
      ]}
      note={problems.length < total ? <p className={styles["hint"]}>{t("imports.shownOf", shown)}</p> : null}
    >
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a cell may have several problems.
        <ProblemRow key={index} problem={problem} />
      ))}
    </ImportTable>
  );
}

function ProblemRow({ problem }: { readonly problem: ImportProblem }) {
  const words = useWords();
  const { t, format } = words;
  return (
    <tr>
      <td>
        <span className={styles["mark"]} data-severity={problem.severity}>
          {t(`imports.severities.${problem.severity}`)}
        </span>
      </td>
      <td>
        <bdi>{problem.sheet}</bdi>
      </td>
      <td>{format.number(problem.row)}</td>
      <td>
        <bdi>{problem.column ?? "—"}</bdi>
      </td>
      <td>
        <bdi>{problem.heading ?? "—"}</bdi>
      </td>
      <td className={styles["value"]}>{problem.value ?? "—"}</td>
      <td className={styles["sentence"]}>{importProblemSentence(words, problem)}</td>
    </tr>
  );
}
