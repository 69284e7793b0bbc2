import { Section } from "#client/comparing/Section.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BaselineChange } from "#shared/contract/plan-changes.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import styles from "./Changes.module.css";

/** Baselines that were approved in between, with who asked, who decided and why. */
export function BaselineChanges({ baselines }: { readonly baselines: readonly BaselineChange[] }) {
  const words = useWords();
  const { t, format, language } = words;
  if (baselines.length === 0) return null;
  return (
    <Section title={t("changes.baselines.title")}>
      <ul className={styles["list"]}>
        {baselines.map((baseline) => (
          <li key={baseline.number} className={styles["baseline"]}>
            <strong>
              {t("changes.baselines.named", {
                number: format.number(baseline.number),
                name: chooseName(language, baseline).text,
              })}
            </strong>
            <span>
              <Day day={baseline.setDay} calendars="line" /> · {changedText(words, baseline)}
            </span>
            {baseline.note ? (
              <q className={styles["note"]}>
                <bdi dir="auto">{baseline.note}</bdi>
              </q>
            ) : null}
            <span className={styles["muted"]}>{peopleText(words, baseline)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function changedText({ t, format }: Words, { changedItems: count }: BaselineChange): string {
  if (count === null) return t("changes.baselines.first");
  return t("changes.baselines.changed", { count, number: format.number(count) });
}

function peopleText({ t, language }: Words, { requestedBy, decidedBy }: BaselineChange): string {
  const said = [
    requestedBy && t("changes.baselines.requestedBy", { person: chooseName(language, requestedBy).text }),
    decidedBy && t("changes.baselines.decidedBy", { person: chooseName(language, decidedBy).text }),
  ];
  return said.filter((part) => part !== null).join(language === "ar" ? "، " : ", ");
}
