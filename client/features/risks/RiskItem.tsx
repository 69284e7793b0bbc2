import { DueFact, EntryFact, EntryFacts, PersonFact } from "#client/registers/EntryFacts.tsx";
import { OfProgram } from "#client/registers/OfProgram.tsx";
import styles from "#client/registers/Register.module.css";
import { Exposure } from "#client/standing/Exposure.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { RiskRow } from "#shared/contract/risks.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { RiskState } from "#shared/registers/risk-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedRisk } from "./opened.ts";
import { RiskTrendMark } from "./RiskTrendMark.tsx";

interface RiskItemProps {
  readonly risk: RiskRow;
  readonly statusDay: IsoDay;
  readonly onOpen: (opened: OpenedRisk) => void;
}

/** A risk in the list: what may happen to what, how much it weighs and where that is going, and what is done about it. */
export function RiskItem({ risk, statusDay, onOpen }: RiskItemProps) {
  const { t, language } = useWords();
  const { id, code, program, state, trend, item, owner, response, responseText, abilities } = risk;
  const name = chooseName(language, risk).text;
  return (
    <li className={styles["entry"]} data-print="whole">
      <p className={styles["head"]}>
        <span className={styles["name"]}>
          <bdi className={styles["code"]}>{code}</bdi> <Name name={risk} />
        </span>
        <Mark tone={TONES[state]}>{t(`risks.states.${state}`)}</Mark>
      </p>
      <p className={styles["beside"]}>
        <OfProgram program={program} />
        {item ? (
          <>
            {" · "}
            {t("standing.threatens")} <bdi>{item.code}</bdi> <Name name={item} />
          </>
        ) : null}
      </p>
      <p className={styles["outcome"]}>
        {t(`standing.responses.${response}`)}
        {responseText === "" ? null : (
          <>
            {" · "}
            <bdi dir="auto">{responseText}</bdi>
          </>
        )}
      </p>
      <EntryFacts>
        <EntryFact term={t("standing.exposure")}>
          <Exposure risk={risk} />
        </EntryFact>
        <EntryFact term={t("risks.trend")}>
          <RiskTrendMark trend={trend} />
        </EntryFact>
        <PersonFact term={t("standing.responsible")} person={owner} />
        <DueFact term={t("standing.due")} entry={risk} statusDay={statusDay} />
      </EntryFacts>
      <div className={styles["acts"]} data-print="none">
        {abilities.includes("risk.update") ? (
          <Button
            size="small"
            aria-label={t("risks.updateNamed", { name })}
            onPress={() => onOpen({ id, act: "update" })}
          >
            {t("risks.act.update")}
          </Button>
        ) : null}
        <Button
          variant="quiet"
          size="small"
          aria-label={t("registers.openNamed", { name })}
          onPress={() => onOpen({ id })}
        >
          {t("registers.open")}
        </Button>
      </div>
    </li>
  );
}

const TONES: Readonly<Record<RiskState, MarkTone>> = { open: "notice", occurred: "danger", closed: "plain" };
