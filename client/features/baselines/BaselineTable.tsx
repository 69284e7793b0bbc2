import { Button } from "#client/ui/Button/Button.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { BaselineRow } from "#shared/contract/baselines.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Baselines.module.css";

export interface BaselineActs {
  readonly onDecide: (baseline: BaselineRow) => void;
  readonly onWithdraw: (baseline: BaselineRow) => void;
  readonly onCompare: (baseline: BaselineRow) => void;
}

interface BaselineTableProps extends BaselineActs {
  readonly baselines: readonly BaselineRow[];
}

/** All baselines, the newest first: what each is, who asked for it, who decided and why. */
export function BaselineTable({ baselines, ...acts }: BaselineTableProps) {
  const { t } = useWords();
  return (
    <Scrollable label={t("baselines.title")} isFramed height="tall">
      <DataTable
        headings={[
          t("terms.baseline"),
          t("baselines.setDay"),
          t("baselines.state"),
          t("baselines.milestones"),
          t("baselines.requestedBy"),
          t("baselines.decidedBy"),
          t("baselines.acts"),
        ]}
        align="baseline"
        narrow="cards"
        className={styles["table"]}
      >
        <tbody>
          {baselines.map((baseline) => (
            <Row key={baseline.id} baseline={baseline} {...acts} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

function Row({ baseline, ...acts }: BaselineActs & { readonly baseline: BaselineRow }) {
  const { t, format } = useWords();
  const { state, isCurrent, requestedBy, decidedBy, decidedDay } = baseline;
  return (
    <tr>
      <th scope="row">
        <span className={styles["code"]}>{format.number(baseline.number)}</span> <Name name={baseline} />
        <Note text={baseline.note} />
      </th>
      <td data-heading={t("baselines.setDay")}>
        <Day day={baseline.setDay} style="medium" calendars="stack" />
      </td>
      <td data-heading={t("baselines.state")}>
        <Mark tone={toneOf(baseline)}>
          {isCurrent ? t("baselines.current") : t(`baselines.states.${state}`)}
        </Mark>
      </td>
      <td data-heading={t("baselines.milestones")}>{format.number(baseline.milestoneCount)}</td>
      <td data-heading={t("baselines.requestedBy")}>
        <Name name={requestedBy} />
      </td>
      <td data-heading={t("baselines.decidedBy")} data-wide>
        {decidedBy ? <Name name={decidedBy} /> : null}
        {decidedDay ? (
          <span className={styles["note"]}>
            <Day day={decidedDay} style="medium" />
          </span>
        ) : null}
        <Note text={baseline.decisionNote} />
      </td>
      <td data-wide>
        <Acts baseline={baseline} {...acts} />
      </td>
    </tr>
  );
}

function Note({ text }: { readonly text: string }) {
  if (text === "") return null;
  return (
    <span className={styles["note"]}>
      <bdi dir="auto">{text}</bdi>
    </span>
  );
}

function Acts({
  baseline,
  onDecide,
  onWithdraw,
  onCompare,
}: BaselineActs & { readonly baseline: BaselineRow }) {
  const { t, language } = useWords();
  const { abilities, state } = baseline;
  const name = chooseName(language, baseline).text;
  const canDecide = abilities.includes("baseline.decide");
  return (
    <div className={styles["acts"]}>
      {canDecide ? (
        <Button
          variant="primary"
          size="small"
          aria-label={t("baselines.decideNamed", { name })}
          onPress={() => onDecide(baseline)}
        >
          {t("baselines.decide")}
        </Button>
      ) : null}
      {state === "requested" && !canDecide ? (
        <span className={styles["note"]}>{t("baselines.waitingForOther")}</span>
      ) : null}
      {abilities.includes("baseline.withdraw") ? (
        <Button
          variant="quiet"
          size="small"
          aria-label={t("baselines.withdrawNamed", { name })}
          onPress={() => onWithdraw(baseline)}
        >
          {t("baselines.withdraw")}
        </Button>
      ) : null}
      <Button
        variant="quiet"
        size="small"
        aria-label={t("baselines.compareNamed", { name })}
        onPress={() => onCompare(baseline)}
      >
        {t("baselines.compare")}
      </Button>
    </div>
  );
}

function toneOf({ isCurrent, state }: BaselineRow): MarkTone {
  if (isCurrent) return "accent";
  return state === "requested" ? "notice" : "plain";
}
