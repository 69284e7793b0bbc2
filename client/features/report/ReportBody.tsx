import type { ReactNode } from "react";
import { EvidenceList } from "#client/evidence/EvidenceList.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ReportDocument } from "#shared/contract/report-form.ts";
import { claimName, confidenceWords } from "#shared/i18n/reporting-words.ts";
import { CONFIDENCE_LEVELS, type EntryContent } from "#shared/reporting/content.ts";
import styles from "./ReportBody.module.css";
import { riskText } from "./RisksPart.tsx";

const TEXTS = ["achievements", "nextSteps", "decisionsText"] as const;

/** What a report says, for whoever reads it. */
export function ReportBody({ report }: { readonly report: ReportDocument }) {
  const words = useWords();
  const { t } = words;
  const { content, risks, evidence } = report;
  return (
    <div className={styles["body"]}>
      <Part title={t("ownReport.confidence")}>
        <ConfidenceSaid confidence={content.confidence} />
      </Part>
      <Part title={t("ownReport.milestones")}>
        <Answers report={report} />
      </Part>
      {TEXTS.map((field) => (
        <Part key={field} title={t(`ownReport.${field}`)}>
          <Written text={content[field]} />
        </Part>
      ))}
      <Part title={t("ownReport.risks")}>
        {risks.length === 0 ? <p className={styles["muted"]}>{t("ownReport.noRisks")}</p> : null}
        <ul className={styles["list"]}>
          {risks.map((risk) => (
            <li key={risk.id}>{riskText(words, risk)}</li>
          ))}
        </ul>
      </Part>
      {evidence.some(({ itemId }) => itemId === null) ? (
        <Part title={t("evidence.label")}>
          <EvidenceList files={evidence.filter(({ itemId }) => itemId === null)} />
        </Part>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <section className={styles["part"]}>
      <h3 className={styles["title"]}>{title}</h3>
      {children}
    </section>
  );
}

function Written({ text }: { readonly text: string }) {
  const { t } = useWords();
  if (text.trim() === "") return <p className={styles["muted"]}>{t("ownReport.nothingWritten")}</p>;
  return (
    <p className={styles["written"]} dir="auto">
      {text}
    </p>
  );
}

function ConfidenceSaid({ confidence }: { readonly confidence: number | null }) {
  const words = useWords();
  const level = CONFIDENCE_LEVELS.find((each) => each === confidence);
  if (level === undefined) return <p className={styles["muted"]}>{words.t("ownReport.confidenceNone")}</p>;
  const { name, definition } = confidenceWords(words, level);
  return (
    <>
      <p className={styles["claim"]}>
        {words.format.number(level)}. {name}
      </p>
      <p className={styles["muted"]}>{definition}</p>
    </>
  );
}

function Answers({ report }: { readonly report: ReportDocument }) {
  const { t } = useWords();
  const { content, milestones } = report;
  if (content.entries.length === 0) return <p className={styles["muted"]}>{t("ownReport.noAnswers")}</p>;
  return (
    <ul className={styles["answers"]}>
      {milestones.map((milestone) => {
        const entry = content.entries.find(({ itemId }) => itemId === milestone.id);
        return entry ? (
          <li key={milestone.id} className={styles["answer"]}>
            <h4 className={styles["name"]}>
              <bdi className={styles["code"]}>{milestone.code}</bdi> <Name name={milestone} />
            </h4>
            <StatusMark status={milestone.status.status} look="soft" />
            <Answer entry={entry} report={report} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

interface AnswerProps {
  readonly entry: EntryContent;
  readonly report: ReportDocument;
}

function Answer({ entry, report }: AnswerProps) {
  const words = useWords();
  const { t } = words;
  const { itemId, claim, day, reasonCode, note, evidenceLink } = entry;
  return (
    <>
      <p className={styles["claim"]}>
        {claimName(words, claim)}
        {day === null ? null : <Day day={day} style="medium" calendars="line" />}
      </p>
      {reasonCode === null ? null : (
        <p>
          {t("terms.reason")}: {t(`reasons.${reasonCode as ReasonCode}`)}
        </p>
      )}
      {note === "" ? null : <Written text={note} />}
      {evidenceLink === "" ? null : (
        <a href={evidenceLink} target="_blank" rel="noreferrer" className={styles["link"]} dir="ltr">
          {evidenceLink}
        </a>
      )}
      <EvidenceList files={report.evidence.filter((file) => file.itemId === itemId)} />
    </>
  );
}
