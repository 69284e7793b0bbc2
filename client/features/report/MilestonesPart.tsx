import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { shownMilestones, suggestedAnswers } from "./answers.ts";
import { milestoneName } from "./field-words.ts";
import { MilestoneAnswer } from "./MilestoneAnswer.tsx";
import styles from "./ReportForm.module.css";
import { useReport } from "./report-context.ts";

/** What is asked of milestones, most urgent first, and room for what else moved. */
export function MilestonesPart() {
  const { t, format } = useWords();
  const { form, draft, autosave } = useReport();
  const [addedIds, setAddedIds] = useState<readonly string[]>([]);
  const { entries } = draft.content;
  const shown = shownMilestones(form, entries, addedIds);
  const suggested = suggestedAnswers(form, entries);
  const count = Object.keys(suggested).length;
  return (
    <section className={styles["part"]} aria-labelledby="report-milestones">
      <h2 id="report-milestones" className={styles["heading"]}>
        {t("ownReport.milestones")}
      </h2>
      {shown.length === 0 ? <p className={styles["muted"]}>{t("ownReport.noneDue")}</p> : null}
      {count > 0 ? (
        <Button icon="check" onPress={() => autosave.change(suggested)}>
          {t("ownReport.allSuggested", { count, number: format.number(count) })}
        </Button>
      ) : null}
      {shown.map((asked) => (
        <MilestoneAnswer
          key={asked.milestone.id}
          asked={asked}
          onWithdrawn={() => setAddedIds((ids) => ids.filter((id) => id !== asked.milestone.id))}
        />
      ))}
      <OtherMilestone
        shownIds={new Set(shown.map(({ milestone }) => milestone.id))}
        onAdd={(id) => setAddedIds((ids) => [...ids, id])}
      />
    </section>
  );
}

interface OtherMilestoneProps {
  readonly shownIds: ReadonlySet<string>;
  readonly onAdd: (id: string) => void;
}

/** Something else moved: a milestone that the report does not ask about. */
function OtherMilestone({ shownIds, onAdd }: OtherMilestoneProps) {
  const words = useWords();
  const { t } = words;
  const { form } = useReport();
  const choices = form.others
    .filter(({ id }) => !shownIds.has(id))
    .map((milestone) => ({ id: milestone.id, label: milestoneName(words, milestone) }));
  if (choices.length === 0) return null;
  return (
    <Select
      label={t("ownReport.otherTitle")}
      description={t("ownReport.otherHelp")}
      placeholder={t("ownReport.otherChoose")}
      choices={choices}
      value={null}
      onChange={onAdd}
    />
  );
}
