import { Day } from "#client/ui/Day/Day.tsx";
import { ItemCard } from "#client/ui/ItemCard/ItemCard.tsx";
import { cardDay, MilestoneCard } from "#client/ui/ItemCard/MilestoneCard.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ProgressPair } from "#client/ui/ProgressPair/ProgressPair.tsx";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { floatWords, slipWords } from "#shared/i18n/row-sentences.ts";
import { leastFloat } from "./column-values.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";

type CardEntry = Extract<RoadmapEntry, { readonly kind: "program" | "milestone" }>;

/** What the roadmap knows of a row at a glance. */
export function RoadmapCard({ entry }: { readonly entry: CardEntry }) {
  return entry.kind === "program" ? (
    <ProgramCard program={entry.program} />
  ) : (
    <MilestoneCard milestone={entry.milestone} />
  );
}

function ProgramCard({ program }: { readonly program: ProgramRow }) {
  const words = useWords();
  const { t } = words;
  const next = program.milestones.find(({ id }) => id === program.nextMilestoneId);
  const float = leastFloat(program);
  const facts = [
    { term: t("program.finish"), value: cardDay(program.finishDay) },
    { term: t("terms.baselineDay"), value: cardDay(program.baselineFinishDay) },
    { term: t("terms.slip"), value: slipWords(words, program.slipWorkDays) },
    { term: t("columns.headings.float"), value: float === null ? null : floatWords(words, float) },
    {
      term: t("common.progress"),
      value: (
        <ProgressPair
          actualRatio={program.progressRatio}
          plannedRatio={program.plannedProgressRatio}
          hasFigures
        />
      ),
    },
    {
      term: t("roadmap.nextColumn"),
      value: next ? (
        <>
          <Name name={next} /> · <Day day={next.forecastDay} style="medium" />
        </>
      ) : null,
    },
    {
      term: t("terms.owner"),
      value: program.owner ? <Name name={program.owner} /> : t("roadmap.ownerUnknown"),
    },
  ];
  return <ItemCard code={program.code} name={program} status={program.status} facts={facts} />;
}
