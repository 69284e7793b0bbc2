import { PresentOthers } from "#client/editing/PresentOthers.tsx";
import { ReportStateMark } from "#client/reporting/ReportStateMark.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ReportHead } from "#shared/contract/report-parts.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { ConfidencePart } from "./ConfidencePart.tsx";
import { MilestonesPart } from "./MilestonesPart.tsx";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { PromisedPart } from "./PromisedPart.tsx";
import styles from "./ReportForm.module.css";
import { Returned } from "./Returned.tsx";
import { RisksPart } from "./RisksPart.tsx";
import { ReportContext, type ReportEditing } from "./report-context.ts";
import { SaveState } from "./SaveState.tsx";
import { TextsPart } from "./TextsPart.tsx";

interface ReportFormProps {
  readonly editing: ReportEditing;
  readonly personId: string;
  /** Why the preview could not be opened; null when nothing is in its way. */
  readonly notice: string | null;
  readonly isChecking: boolean;
  /** How often somebody asked for the preview in vain. */
  readonly attempts: number;
  readonly onPreview: () => void;
}

/** The report while its owner writes it. */
export function ReportForm(props: ReportFormProps) {
  const { editing, personId, notice, isChecking, attempts, onPreview } = props;
  const { t } = useWords();
  const { form, draft, isChecked } = editing;
  return (
    <ReportContext value={editing}>
      <div className={styles["form"]}>
        <HeadFacts head={form} />
        <PresentOthers subjectType="report" subjectId={form.id} />
        {form.returned ? <Returned returned={form.returned} /> : null}
        {isChecked ? <ProblemSummary key={attempts} /> : null}
        <MilestonesPart />
        <ConfidencePart />
        <TextsPart />
        <RisksPart />
        <PromisedPart />
      </div>
      <div className={styles["bar"]}>
        {notice === null ? (
          <SaveState draft={draft} personId={personId} />
        ) : (
          <Notice tone="notice" role="alert">
            {notice}
          </Notice>
        )}
        <Button variant="primary" isPending={isChecking} onPress={onPreview}>
          {t("ownReport.preview")}
        </Button>
      </div>
    </ReportContext>
  );
}

/** Which period and until when, and where program and report stand. */
export function HeadFacts({ head }: { readonly head: ReportHead }) {
  const words = useWords();
  const { t } = words;
  const { period, state, program } = head;
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>{t("ownReport.period")}</dt>
        <dd>{periodName(words, period)}</dd>
      </div>
      <div>
        <dt>{t("ownReport.closesOn")}</dt>
        <dd>
          <Day day={period.closesDay} style="medium" calendars="line" />
        </dd>
      </div>
      <div>
        <dt>{t("ownReport.state")}</dt>
        <dd>
          <ReportStateMark state={state} />
        </dd>
      </div>
      <div>
        <dt>{t("ownReport.status")}</dt>
        <dd>
          <StatusMark status={program.status.status} />
        </dd>
      </div>
    </dl>
  );
}
