import { useEffect, useRef } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { reportingProblem } from "#shared/i18n/reporting-words.ts";
import { fieldName } from "./field-words.ts";
import styles from "./ReportForm.module.css";
import { keyOfPath, placeOf, useReport } from "./report-context.ts";

/** What is still missing, each a way to its place; takes the focus when somebody asked for the preview in vain. */
export function ProblemSummary() {
  const words = useWords();
  const { t, format } = words;
  const editing = useReport();
  const { problems } = editing.draft;
  const count = problems.length;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (count === 0) return null;
  return (
    <section ref={box} className={styles["problems"]} tabIndex={-1} aria-labelledby="report-problems">
      <h2 id="report-problems" className={styles["problemsTitle"]}>
        {t("ownReport.problemsTitle", { count, number: format.number(count) })}
      </h2>
      <ul className={styles["problemList"]}>
        {problems.map((problem) => {
          const key = keyOfPath(editing, problem.path);
          return (
            <li key={problem.path}>
              <a
                href={`#${placeOf(key)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(key);
                }}
              >
                {fieldName(words, editing.form, key)}
              </a>
              : {reportingProblem(words, problem)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function goTo(key: string): void {
  const place = document.getElementById(placeOf(key));
  place?.scrollIntoView({ block: "center" });
  const control = place?.querySelector<HTMLElement>("input, textarea, button");
  (control ?? place)?.focus({ preventScroll: true });
}
