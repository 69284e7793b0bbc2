import { Day } from "#client/ui/Day/Day.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { HistoryEntry, ProgramView } from "#shared/contract/programs.ts";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { changeSentence, itemNames } from "./history-sentence.ts";
import styles from "./ProgramHistory.module.css";

/** Every change of the program's days: what, who, when and why, newest first. */
export function ProgramHistory({ view }: { readonly view: ProgramView }) {
  const words = useWords();
  const { t } = words;
  const nameOf = itemNames(view, words);
  if (view.history.length === 0) {
    return (
      <EmptyState icon="list" title={t("program.historyEmptyTitle")}>
        {t("program.historyEmptyBody")}
      </EmptyState>
    );
  }
  return (
    <Scrollable label={t("program.history")}>
      <table data-narrow="cards" className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("program.historyDay")}</th>
            <th scope="col">{t("program.historyWhat")}</th>
            <th scope="col">{t("program.historyWhy")}</th>
            <th scope="col">{t("program.historyWho")}</th>
          </tr>
        </thead>
        <tbody>
          {view.history.map((entry) => (
            <tr key={entry.seq}>
              <td className={styles["day"]}>
                <Day day={entry.day} style="medium" />
              </td>
              <td data-wide>{changeSentence(words, entry, nameOf)}</td>
              <td data-wide>
                <Reason entry={entry} />
              </td>
              <td>{entry.actor ? <Name name={entry.actor} /> : t("program.system")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

function Reason({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useWords();
  const code = REASON_CODES.find((each) => each === entry.reasonCode);
  return (
    <>
      {code ? <span>{t(`reasons.${code}`)}</span> : null}
      {entry.note ? (
        <p className={styles["note"]}>
          <bdi dir="auto">{entry.note}</bdi>
        </p>
      ) : null}
    </>
  );
}
