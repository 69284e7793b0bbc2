import { Link } from "@tanstack/react-router";
import { DayFact, EntryFact, EntryFacts, PersonFact } from "#client/registers/EntryFacts.tsx";
import styles from "#client/registers/Register.module.css";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { NOTHING_OPEN, type ScenariosSearch } from "./scenarios-search.ts";

interface ScenarioItemProps {
  readonly scenario: ScenarioRow;
  readonly mayCopy: boolean;
  readonly onSearch: (change: Partial<ScenariosSearch>) => void;
}

/** A scenario in the list: what it tries out, who made it when, how far it has gone from the plan. */
export function ScenarioItem({ scenario, mayCopy, onSearch }: ScenarioItemProps) {
  const { t, format, language } = useWords();
  const { id, note, actCount, isPlanMovedSince } = scenario;
  const name = chooseName(language, scenario).text;
  return (
    <li className={styles["entry"]} data-print="whole">
      <div className={styles["head"]}>
        <h2 className={styles["name"]}>
          <Name name={scenario} />
        </h2>
        <Acts scenario={scenario} mayCopy={mayCopy} onSearch={onSearch} />
      </div>
      {note === "" ? null : (
        <p className={styles["outcome"]}>
          <bdi dir="auto">{note}</bdi>
        </p>
      )}
      <EntryFacts>
        <PersonFact term={t("scenarios.madeBy")} person={scenario.madeBy} />
        <DayFact term={t("scenarios.madeDay")} day={scenario.madeDay} />
        <DayFact term={t("scenarios.basedOn")} day={scenario.basedOnDay} />
        <EntryFact term={t("scenarios.changes")}>
          {t("scenarios.changeCount", { count: actCount, number: format.number(actCount) })}
        </EntryFact>
      </EntryFacts>
      {isPlanMovedSince ? (
        <p>
          <Mark tone="notice">{t("scenarios.planMoved")}</Mark>
        </p>
      ) : null}
      <p className={styles["acts"]} data-print="none">
        <Link to="/" search={{ scenario: id }} aria-label={t("scenarios.openNamed", { name })}>
          {t("scenarios.open")}
        </Link>
        <Link
          to="/scenarios/compare"
          search={{ left: "plan", right: id }}
          aria-label={t("scenarios.compareNamed", { name })}
        >
          {t("scenarios.compare")}
        </Link>
      </p>
    </li>
  );
}

function Acts({ scenario, mayCopy, onSearch }: ScenarioItemProps) {
  const { t, language } = useWords();
  const { id, abilities } = scenario;
  const label = t("scenarios.acts", { name: chooseName(language, scenario).text });
  const open = (change: Partial<ScenariosSearch>) => () => onSearch({ ...NOTHING_OPEN, ...change });
  const rename = { id: "rename", label: t("scenarios.rename"), onAction: open({ rename: id }) };
  const copy = { id: "copy", label: t("scenarios.copy"), onAction: open({ make: true, from: id }) };
  const discard = { id: "discard", label: t("scenarios.discard"), onAction: open({ discard: id }) };
  const actions = [
    ...(abilities.includes("scenario.update") ? [rename] : []),
    ...(mayCopy ? [copy] : []),
    ...(abilities.includes("scenario.discard") ? [discard] : []),
  ];
  if (actions.length === 0) return null;
  return (
    <Menu label={label} trigger={<IconButton icon="more" size="small" label={label} />} actions={actions} />
  );
}
