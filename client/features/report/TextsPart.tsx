import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import { EvidenceFiles } from "./EvidenceFiles.tsx";
import { FieldPlace } from "./FieldPlace.tsx";
import styles from "./ReportForm.module.css";
import { problemIn, useReport } from "./report-context.ts";

const TEXT_AT_MOST = 4_000;

/** What was achieved, what comes next and what is wanted of others, each beside what was said last. */
export function TextsPart() {
  const { t } = useWords();
  const { form, draft } = useReport();
  const isOffered = form.last !== null && draft.content.achievements === form.last.nextSteps;
  return (
    <section className={styles["part"]} aria-labelledby="report-said">
      <h2 id="report-said" className={styles["heading"]}>
        {t("ownReport.said")}
      </h2>
      <TextPart
        field="achievements"
        {...(isOffered && form.isPrefilled ? { help: t("ownReport.achievementsHelp") } : {})}
      />
      <TextPart field="nextSteps" />
      <TextPart field="decisionsText" help={t("ownReport.decisionsHelp")} isOptional />
      <ReportFiles />
    </section>
  );
}

/** What shows that all of it is so, and belongs to no milestone alone. */
function ReportFiles() {
  const { t } = useWords();
  const label = t("evidence.ofReport");
  return (
    <section className={styles["place"]} aria-label={label}>
      <h3 className={styles["muted"]}>{label}</h3>
      <EvidenceFiles itemId={null} />
    </section>
  );
}

interface TextPartProps {
  readonly field: "achievements" | "nextSteps" | "decisionsText";
  readonly help?: string;
  readonly isOptional?: boolean;
}

function TextPart({ field, help, isOptional = false }: TextPartProps) {
  const words = useWords();
  const editing = useReport();
  const { form, draft, autosave } = editing;
  const said = draft.content[field];
  const last = form.last?.[field].trim() ?? "";
  return (
    <FieldPlace fieldKey={field}>
      <TextArea
        label={words.t(`ownReport.${field}`)}
        description={help}
        value={said}
        onChange={(text) => autosave.change({ [field]: text })}
        error={problemIn(words, editing, field)}
        maxLength={TEXT_AT_MOST}
        isOptionalMarked={isOptional}
      />
      {last === "" || last === said.trim() ? null : (
        <LastSaid
          text={last}
          {...(said.trim() === "" ? { onTake: () => autosave.change({ [field]: last }) } : {})}
        />
      )}
    </FieldPlace>
  );
}

interface LastSaidProps {
  readonly text: string;
  /** While nothing is written that it would replace. */
  readonly onTake?: () => void;
}

function LastSaid({ text, onTake }: LastSaidProps) {
  const { t } = useWords();
  return (
    <div className={styles["last"]}>
      <span className={styles["lastTitle"]}>{t("ownReport.lastSaid")}</span>
      <p className={styles["written"]} dir="auto">
        {text}
      </p>
      {onTake ? (
        <Button size="small" icon="copy" onPress={onTake}>
          {t("ownReport.takeLast")}
        </Button>
      ) : null}
    </div>
  );
}
