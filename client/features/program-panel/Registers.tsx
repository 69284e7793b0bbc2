import { Link } from "@tanstack/react-router";
import { Exposure } from "#client/standing/Exposure.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { BilingualName } from "#shared/contract/names.ts";
import type { OpenRisk, WantedDecision } from "#shared/contract/program-summary.ts";
import type { IsoDay } from "#shared/units.ts";
import { Fact, PanelPart } from "./PanelPart.tsx";
import styles from "./ProgramPanel.module.css";

interface OpenRisksProps {
  readonly risks: readonly OpenRisk[];
  readonly statusDay: IsoDay;
}

/** What may still happen to the program, the greatest exposure first. */
export function OpenRisks({ risks, statusDay }: OpenRisksProps) {
  const { t, format } = useWords();
  return (
    <PanelPart title={t("standing.risks")} count={format.number(risks.length)}>
      {risks.length === 0 ? <p className={styles["none"]}>{t("standing.risksNone")}</p> : null}
      <ul className={styles["list"]}>
        {risks.map((risk) => (
          <li key={risk.id} className={styles["entry"]}>
            <Link to="/risks" search={{ risk: risk.id }}>
              <Named entry={risk} />
            </Link>
            <dl className={styles["facts"]}>
              <Fact term={t("standing.exposure")} isWide>
                <Exposure risk={risk} />
              </Fact>
              <Fact term={t("standing.response")} isWide>
                <Response risk={risk} />
              </Fact>
              <Fact term={t("standing.responsible")}>
                {risk.owner ? <Name name={risk.owner} /> : t("common.unknown")}
              </Fact>
              <Fact term={t("standing.due")}>
                {risk.dueDay ? <Due day={risk.dueDay} statusDay={statusDay} /> : t("common.unknown")}
              </Fact>
              {risk.milestoneCode ? (
                <Fact term={t("standing.threatens")}>
                  <bdi>{risk.milestoneCode}</bdi>
                </Fact>
              ) : null}
            </dl>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function Response({ risk }: { readonly risk: OpenRisk }) {
  const { t } = useWords();
  const response = t(`standing.responses.${risk.response}`);
  if (risk.responseText.trim() === "") return response;
  return (
    <>
      {response}: <bdi>{risk.responseText}</bdi>
    </>
  );
}

interface WantedDecisionsProps {
  readonly decisions: readonly WantedDecision[];
  readonly statusDay: IsoDay;
}

/** What the program waits for somebody to decide, the earliest due first. */
export function WantedDecisions({ decisions, statusDay }: WantedDecisionsProps) {
  const { t, format } = useWords();
  return (
    <PanelPart title={t("standing.decisions")} count={format.number(decisions.length)}>
      {decisions.length === 0 ? <p className={styles["none"]}>{t("standing.decisionsNone")}</p> : null}
      <ul className={styles["list"]}>
        {decisions.map((decision) => (
          <li key={decision.id} className={styles["entry"]}>
            <Named entry={decision} />
            <dl className={styles["facts"]}>
              <Fact term={t("standing.decider")}>
                {decision.decider ? <Name name={decision.decider} /> : t("common.unknown")}
              </Fact>
              <Fact term={t("standing.wantedBy")}>
                <Due day={decision.dueDay} statusDay={statusDay} />
              </Fact>
            </dl>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function Named({ entry }: { readonly entry: BilingualName & { readonly code: string } }) {
  return (
    <span className={styles["named"]}>
      <bdi className={styles["code"]}>{entry.code}</bdi> <Name name={entry} />
    </span>
  );
}

/** A day that something was to be done by; in words too where it has passed. */
function Due({ day, statusDay }: { readonly day: IsoDay; readonly statusDay: IsoDay }) {
  const { t } = useWords();
  return (
    <>
      <Day day={day} style="medium" /> {/* ISO days sort as text. */}
      {day < statusDay ? <span className={styles["overdue"]}>{t("standing.overdue")}</span> : null}
    </>
  );
}
