import { EvidenceField } from "#client/evidence/EvidenceField.tsx";
import { useReport } from "./report-context.ts";
import { useEvidenceShown } from "./use-evidence-shown.ts";

interface EvidenceFilesProps {
  /** The milestone that they show to be done; null for the whole report. */
  readonly itemId: string | null;
}

/** Files of evidence in one place of the report that is being written. */
export function EvidenceFiles({ itemId }: EvidenceFilesProps) {
  const { form } = useReport();
  const shown = useEvidenceShown(form.id);
  return (
    <EvidenceField
      place={{ reportId: form.id, itemId }}
      files={form.evidence.filter((file) => file.itemId === itemId)}
      onAdded={shown.add}
      onRemoved={shown.remove}
    />
  );
}
