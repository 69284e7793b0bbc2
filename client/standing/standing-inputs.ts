import type { ExplainedInput } from "#client/ui/Explain/Explain.tsx";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

/** The milestones that the deciding rule names, each with its own reason. */
export function decidingInputs({ status, milestones }: ProgramRow, words: Words): ExplainedInput[] {
  const deciding = new Set(status.inputs.ids ?? []);
  return milestones
    .filter(({ id }) => deciding.has(id))
    .map((milestone) => ({ name: milestone.code, value: statusReason(words, milestone.status) }));
}

/** What progress is a share of. */
export function weightInputs({ milestones }: ProgramRow, statusDay: IsoDay, words: Words): ExplainedInput[] {
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

/** The two days that the slip lies between. */
export function slipInputs({ milestones }: ProgramRow, { t, format }: Words): ExplainedInput[] {
  const last = (days: readonly (IsoDay | null)[]) =>
    days.reduce((max, day) => ((day ?? "") > (max ?? "") ? day : max), null);
  const text = (day: IsoDay | null) => (day === null ? t("common.none") : format.day(day));
  return [
    { name: t("terms.baselineDay"), value: text(last(milestones.map(({ baselineDay }) => baselineDay))) },
    {
      name: t("terms.forecastDay"),
      value: text(last(milestones.map(({ actualDay, forecastDay }) => actualDay ?? forecastDay))),
    },
  ];
}
