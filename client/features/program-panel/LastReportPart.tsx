import { confidenceText } from "#client/standing/confidence-words.ts";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { LastReport } from "#shared/contract/program-summary.ts";
import { dayRange } from "#shared/i18n/words.ts";
import { Fact, PanelPart, Written } from "./PanelPart.tsx";
import styles from "./ProgramPanel.module.css";

/** What the owner last said of the program, and when. */
export function LastReportPart({ report }: { readonly report: LastReport | null }) {
  const { t } = useWords();
  return (
    <PanelPart title={t("standing.report")}>
      {report ? <Report report={report} /> : <p className={styles["none"]}>{t("standing.reportNone")}</p>}
    </PanelPart>
  );
}

function Report({ report }: { readonly report: LastReport }) {
  const words = useWords();
  const { t } = words;
  const none = t("standing.nothingWritten");
  return (
    <dl className={styles["facts"]}>
      <Fact term={t("standing.reportPeriod")} isWide>
        {dayRange(words, report.periodStartDay, report.periodFinishDay)}
      </Fact>
      <Fact term={t("standing.reportBy")}>
        {report.preparedBy ? <Name name={report.preparedBy} /> : t("common.unknown")}
      </Fact>
      <Fact term={t("standing.reportOn")}>
        {report.submittedDay ? <Day day={report.submittedDay} style="medium" /> : t("common.unknown")}
      </Fact>
      <Fact term={t("standing.reportState")}>{t(`standing.reportStates.${report.state}`)}</Fact>
      <Fact term={t("program.claim")}>
        {confidenceText(words, report.confidence) ?? t("program.claimNone")}
      </Fact>
      <Fact term={t("standing.achievements")} isWide>
        <Written text={report.achievements} none={none} />
      </Fact>
      <Fact term={t("standing.nextSteps")} isWide>
        <Written text={report.nextSteps} none={none} />
      </Fact>
      <Fact term={t("standing.decisionsText")} isWide>
        <Written text={report.decisionsText} none={none} />
      </Fact>
    </dl>
  );
}
