import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { ReturnedNotes } from "#shared/contract/report-parts.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import styles from "./ReportForm.module.css";

/** Why the report came back: the note on the whole; the others stand at their places. */
export function Returned({ returned }: { readonly returned: ReturnedNotes }) {
  const { t, format, language } = useWords();
  const { by, day, note, fields, entries } = returned;
  const on = format.day(day);
  return (
    <Notice tone="notice">
      <strong>
        {by === null
          ? t("ownReport.returnedTitle", { day: on })
          : t("ownReport.returnedBy", { person: isolate(chooseName(language, by).text), day: on })}
      </strong>
      {note === "" ? null : (
        <p className={styles["written"]} dir="auto">
          {note}
        </p>
      )}
      {fields.length + entries.length > 0 ? <p>{t("ownReport.returnedHelp")}</p> : null}
    </Notice>
  );
}
