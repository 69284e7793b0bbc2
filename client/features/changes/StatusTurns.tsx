import type { ReactNode } from "react";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { StatusChange } from "#shared/contract/plan-changes.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import type { StatusVerdict } from "#shared/progress/status.ts";
import type { StatusTurn } from "#shared/progress/status-order.ts";
import styles from "./Changes.module.css";
import { Section } from "./Section.tsx";

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

const TONES: Readonly<Record<StatusTurn, MarkTone>> = { worse: "danger", better: "accent", level: "plain" };

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
      <td data-heading={t("changes.statuses.before")}>
        <ExplainedVerdict name={t("changes.statuses.before")} verdict={from} />
      </td>
      <td data-heading={t("changes.statuses.after")}>
        <ExplainedVerdict name={t("changes.statuses.after")} verdict={to} />
      </td>
      <td data-heading={t("changes.statuses.turn")}>
        <Mark tone={TONES[turn]}>{t(`changes.statuses.${turn}`)}</Mark>
      </td>
      <td data-heading={t("changes.statuses.finish")}>
        {moved ? signedWorkDays(words, moved) : t("changes.statuses.unmoved")}
      </td>
    </tr>
  );
}

function ExplainedVerdict({ name, verdict }: { readonly name: string; readonly verdict: StatusVerdict }) {
  const words = useWords();
  return (
    <Explain name={name} formula={statusReason(words, verdict)} inputs={[]}>
      <StatusMark status={verdict.status} />
    </Explain>
  );
}
