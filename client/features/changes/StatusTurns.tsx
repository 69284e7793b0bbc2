import type { ReactNode } from "react";
import styles from "#client/comparing/Compared.module.css";
import { Section } from "#client/comparing/Section.tsx";
import { TurnMark, VerdictCell } from "#client/comparing/Verdicts.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { StatusChange } from "#shared/contract/plan-changes.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";

interface StatusTurnsProps {
  readonly statuses: readonly StatusChange[];
  readonly programLink: (code: string) => ReactNode;
}

/** Programs whose status is another, the worse ones first; either status opens to its reason. */
export function StatusTurns({ statuses, programLink }: StatusTurnsProps) {
  const { t } = useWords();
  const title = t("changes.statuses.title");
  return (
    <Section title={title}>
      {statuses.length === 0 ? (
        <p className={styles["nothing"]}>{t("changes.statuses.none")}</p>
      ) : (
        <Scrollable label={title} isFramed>
          <DataTable
            headings={[
              t("terms.program"),
              t("changes.statuses.before"),
              t("changes.statuses.after"),
              t("changes.statuses.turn"),
              t("changes.statuses.finish"),
            ]}
            narrow="cards"
          >
            <tbody>
              {statuses.map((status) => (
                <TurnedRow key={status.id} status={status} programLink={programLink} />
              ))}
            </tbody>
          </DataTable>
        </Scrollable>
      )}
    </Section>
  );
}

interface TurnedRowProps {
  readonly status: StatusChange;
  readonly programLink: (code: string) => ReactNode;
}

function TurnedRow({ status, programLink }: TurnedRowProps) {
  const words = useWords();
  const { t } = words;
  const { code, from, to, turn, finishMovedWorkDays: moved } = status;
  return (
    <tr>
      <th scope="row" className={styles["named"]}>
        {programLink(code)} <Name name={status} />
      </th>
      <VerdictCell heading={t("changes.statuses.before")} verdict={from} />
      <VerdictCell heading={t("changes.statuses.after")} verdict={to} />
      <td data-heading={t("changes.statuses.turn")}>
        <TurnMark turn={turn} />
      </td>
      <td data-heading={t("changes.statuses.finish")}>
        {moved ? signedWorkDays(words, moved) : t("changes.statuses.unmoved")}
      </td>
    </tr>
  );
}
