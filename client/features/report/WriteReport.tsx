import { useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportForm as Form } from "#shared/contract/report-form.ts";
import { ReportForm } from "./ReportForm.tsx";
import { ReportPreview } from "./ReportPreview.tsx";
import { useReportDraft } from "./use-report-draft.ts";

interface WriteReportProps {
  readonly form: Form;
  readonly personId: string;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  readonly onSubmitted: () => void;
}

/** The report in the hands of its owner: the form, and the preview from which it is submitted. */
export function WriteReport(props: WriteReportProps) {
  const { form, personId, isPreview, onPreview, onSubmitted } = props;
  const { t } = useWords();
  const { autosave, draft } = useReportDraft(form, personId);
  const [attempts, setAttempts] = useState(0);
  const [isChecking, setChecking] = useState(false);
  const [isCut, setCut] = useState(false);
  const refuse = () => setAttempts((count) => count + 1);
  const check = async () => {
    setChecking(true);
    const isStored = await autosave.flush();
    setChecking(false);
    const { problems, phase } = autosave.get();
    setCut(phase === "unreached");
    if (!isStored) return;
    if (problems.length > 0) refuse();
    else onPreview(true);
  };
  if (isPreview) {
    return (
      <ReportPreview
        reportId={form.id}
        personId={personId}
        draft={draft}
        onBack={() => onPreview(false)}
        onSubmitted={onSubmitted}
        onProblems={(problems) => {
          autosave.blame(problems);
          refuse();
          onPreview(false);
        }}
      />
    );
  }
  return (
    <ReportForm
      editing={{ form, draft, autosave, isChecked: attempts > 0 }}
      personId={personId}
      notice={isCut && draft.phase === "unreached" ? t("ownReport.needsConnection") : null}
      isChecking={isChecking}
      attempts={attempts}
      onPreview={() => void check()}
    />
  );
}
