import { useState } from "react";
import { EvidenceField } from "#client/evidence/EvidenceField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { EntryContent } from "#shared/reporting/content.ts";
import styles from "./MilestoneAnswer.module.css";
import { useReport } from "./report-context.ts";
import { useEvidenceShown } from "./use-evidence-shown.ts";

interface EvidenceOfProps {
  readonly entry: EntryContent;
  readonly onChange: (change: Partial<EntryContent>) => void;
}

/** What shows that a milestone is done: files, or a link. */
export function EvidenceOf({ entry, onChange }: EvidenceOfProps) {
  const { t } = useWords();
  const { form } = useReport();
  const shown = useEvidenceShown(form.id);
  const { itemId } = entry;
  return (
    <>
      <section className={styles["evidence"]} aria-label={t("evidence.label")}>
        <h4 className={styles["label"]}>{t("evidence.label")}</h4>
        <EvidenceField
          place={{ reportId: form.id, itemId }}
          files={form.evidence.filter((file) => file.itemId === itemId)}
          onAdded={shown.add}
          onRemoved={shown.remove}
        />
      </section>
      <LinkField link={entry.evidenceLink} onChange={(evidenceLink) => onChange({ evidenceLink })} />
    </>
  );
}

interface LinkFieldProps {
  readonly link: string;
  readonly onChange: (link: string) => void;
}

/** Only a whole address is kept; what is half typed stays in the field and says so. */
function LinkField({ link, onChange }: LinkFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(link);
  const [isLeft, setLeft] = useState(false);
  const isWhole = text.trim() === "" || WHOLE.test(text.trim());
  const type = (next: string) => {
    setText(next);
    if (next.trim() === "" || WHOLE.test(next.trim())) onChange(next.trim());
  };
  return (
    <TextField
      label={t("ownReport.link")}
      description={t("ownReport.linkHelp")}
      value={text}
      onChange={type}
      onBlur={() => {
        setLeft(true);
        if (BARE.test(text.trim())) type(`https://${text.trim()}`);
      }}
      error={isLeft && !isWhole ? t("ownReport.linkWrong") : undefined}
      contentDirection="ltr"
      maxLength={2_000}
      isOptionalMarked
    />
  );
}

const WHOLE = /^https?:\/\/\S+$/i;
/** "example.org/a": an address whose beginning nobody types. */
const BARE = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/;
