import type { ReactNode } from "react";
import { Day } from "#client/ui/Day/Day.tsx";
import { Explain, type ExplainedInput } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ProgressPair } from "#client/ui/ProgressPair/ProgressPair.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ProgramView } from "#shared/contract/programs.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import styles from "./ProgramHeader.module.css";

interface ProgramHeaderProps {
  readonly view: ProgramView;
}

/** Where the program stands: each figure opens to its formula and inputs, the status stands with its reason. */
export function ProgramHeader({ view }: ProgramHeaderProps) {
  const words = useWords();
  const { t } = words;
  const { program } = view;
  return (
    <section className={styles["header"]} aria-label={t("program.whyStatus")}>
      <p className={styles["status"]} data-status={program.status.status}>
        <Explain
          name={t("program.whyStatus")}
          formula={t("program.statusFormula")}
          inputs={decidingInputs(view, words)}
        >
          <StatusMark status={program.status.status} look="soft" />
        </Explain>
        <span>{statusReason(words, program.status)}</span>
      </p>
      <dl className={styles["figures"]}>
        <Figure term={t("common.progress")}>
          <Explain
            name={t("common.progress")}
            formula={t("program.progressFormula")}
            inputs={weightInputs(view, words)}
            source={t("program.progressSource")}
          >
            <ProgressPair
              actualRatio={program.progressRatio}
              plannedRatio={program.plannedProgressRatio}
              hasFigures
            />
          </Explain>
        </Figure>
        <Figure term={t("terms.slip")}>
          <Explain
            name={t("terms.slip")}
            formula={t("program.slipFormula")}
            inputs={slipInputs(view, words)}
            source={t("program.slipSource")}
          >
            {slipWords(words, program.slipWorkDays)}
          </Explain>
        </Figure>
        <Figure term={t("program.finish")}>
          <Day day={program.finishDay} calendars="line" />
        </Figure>
        <Figure term={t("program.claim")}>{claimText(view, words)}</Figure>
        <Figure term={t("terms.owner")}>
          {program.owner ? <Name name={program.owner} /> : t("roadmap.ownerUnknown")}
        </Figure>
        <Figure term={t("terms.department")}>
          <Department program={program} />
        </Figure>
      </dl>
    </section>
  );
}

/** A program may have none yet, which is something else than a name that lacks one language. */
function Department({ program: { departmentAr, departmentEn } }: Pick<ProgramView, "program">) {
  const { t } = useWords();
  if (`${departmentAr}${departmentEn}`.trim() === "") return t("common.unknown");
  return <Name name={{ nameAr: departmentAr, nameEn: departmentEn }} />;
}

function Figure({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles["figure"]}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const CLAIMS = { 5: "five", 4: "four", 3: "three", 2: "two", 1: "one" } as const;

function claimText({ program: { confidence } }: ProgramView, { t }: Words): string {
  const claim = confidence === null ? undefined : CLAIMS[confidence as keyof typeof CLAIMS];
  return claim ? t(`program.confidence.${claim}`) : t("program.claimNone");
}

/** The milestones that the deciding rule names, each with its own reason. */
function decidingInputs({ program }: ProgramView, words: Words): ExplainedInput[] {
  const deciding = new Set(program.status.inputs.ids ?? []);
  return program.milestones
    .filter(({ id }) => deciding.has(id))
    .map((milestone) => ({ name: milestone.code, value: statusReason(words, milestone.status) }));
}

function weightInputs({ program: { milestones }, statusDay }: ProgramView, words: Words): ExplainedInput[] {
  const weigh = (chosen: typeof milestones) =>
    countOf(
      words,
      "points",
      chosen.reduce((sum, { weightPoints }) => sum + weightPoints, 0),
    );
  const { t } = words;
  const due = milestones.filter(({ baselineDay }) => baselineDay !== null && baselineDay <= statusDay);
  return [
    { name: t("program.doneWeight"), value: weigh(milestones.filter(({ actualDay }) => actualDay !== null)) },
    { name: t("program.dueWeight"), value: weigh(due) },
    { name: t("program.allWeight"), value: weigh(milestones) },
  ];
}

function slipInputs({ program: { milestones } }: ProgramView, { t, format }: Words): ExplainedInput[] {
  const last = (days: readonly (string | null)[]) =>
    days.reduce((max, day) => ((day ?? "") > (max ?? "") ? day : max), null);
  const baseline = last(milestones.map(({ baselineDay }) => baselineDay));
  const present = last(milestones.map(({ actualDay, forecastDay }) => actualDay ?? forecastDay));
  const text = (day: string | null) =>
    day === null ? t("common.none") : format.day(day as (typeof milestones)[number]["forecastDay"]);
  return [
    { name: t("terms.baselineDay"), value: text(baseline) },
    { name: t("terms.forecastDay"), value: text(present) },
  ];
}
