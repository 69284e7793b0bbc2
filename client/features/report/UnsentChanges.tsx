import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportForm } from "#shared/contract/report-form.ts";
import { fieldName, saidText } from "./field-words.ts";
import { keptChanges } from "./kept-changes.ts";
import { isSame, saidAt } from "./report-change.ts";
import styles from "./SentReport.module.css";

interface UnsentChangesProps {
  readonly form: ReportForm;
  readonly personId: string;
}

/** What was typed on this device and came too late to be saved: it can be copied before it goes. */
export function UnsentChanges({ form, personId }: UnsentChangesProps) {
  const words = useWords();
  const { t } = words;
  const [kept, setKept] = useState(() => keptChanges(personId, form.id).read());
  const unsent = Object.entries(kept?.change ?? {}).filter(
    ([key, said]) => !isSame(said, saidAt(form.content, key)),
  );
  if (unsent.length === 0) return null;
  const discard = () => {
    keptChanges(personId, form.id).write(null);
    setKept(null);
  };
  return (
    <section className={styles["unsent"]} aria-labelledby="report-unsent">
      <h2 id="report-unsent" className={styles["title"]}>
        {t("ownReport.unsent.title")}
      </h2>
      <p>{t("ownReport.unsent.body")}</p>
      <dl>
        {unsent.map(([key, said]) => (
          <div key={key}>
            <dt>{fieldName(words, form, key)}</dt>
            <dd dir="auto">{saidText(words, form, said) || t("ownReport.collision.nothing")}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onPress={discard}>
        {t("ownReport.unsent.discard")}
      </Button>
    </section>
  );
}
