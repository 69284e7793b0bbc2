import type { ReactNode } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { CollisionPanel } from "./CollisionPanel.tsx";
import styles from "./ReportForm.module.css";
import { placeOf, returnNoteAt, useReport } from "./report-context.ts";

interface FieldPlaceProps {
  readonly fieldKey: string;
  readonly children: ReactNode;
}

/** Where a field stands: with the PMO's note on it, or with both versions while two devices disagree. */
export function FieldPlace({ fieldKey, children }: FieldPlaceProps) {
  const { form, draft } = useReport();
  const note = returnNoteAt(form, fieldKey);
  const collision = draft.collisions[fieldKey];
  return (
    <div id={placeOf(fieldKey)} className={styles["place"]} tabIndex={-1}>
      {note === null ? null : <ReturnNote note={note} />}
      {collision ? <CollisionPanel fieldKey={fieldKey} collision={collision} /> : children}
    </div>
  );
}

function ReturnNote({ note }: { readonly note: string }) {
  const { t } = useWords();
  return (
    <Notice tone="notice">
      <strong>{t("ownReport.returnNote")}</strong>
      <p className={styles["written"]} dir="auto">
        {note}
      </p>
    </Notice>
  );
}
