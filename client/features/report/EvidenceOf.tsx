import { useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { EntryContent } from "#shared/reporting/content.ts";
import { EvidenceFiles } from "./EvidenceFiles.tsx";
import styles from "./MilestoneAnswer.module.css";

interface EvidenceOfProps {
  readonly entry: EntryContent;
  readonly onChange: (change: Partial<EntryContent>) => void;
}

/** What shows that a milestone is done: files, or a link. */
export function EvidenceOf({ entry, onChange }: EvidenceOfProps) {
  const { t } = useWords();
  return (
    <>
      <section className={styles["evidence"]} aria-label={t("evidence.label")}>
        <h4 className={styles["label"]}>{t("evidence.label")}</h4>
        <EvidenceFiles itemId={entry.itemId} />
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
