import { BASELINE_EXECUTION_TARGET } from "../progress/baseline-execution.ts";
import type { Formula, Measure, MeasureTable, TimeInputs, WeightInputs } from "../progress/measure.ts";
import type { Index, IsoDay, Periods } from "../units.ts";
import type { Catalogue } from "./ar.ts";
import { slipWords } from "./row-sentences.ts";
import { countOf, dayInBoth, type Words } from "./words.ts";

/** One input of a formula as a person reads it. */
export interface NamedInput {
  readonly name: string;
  readonly value: string;
}

/** The figure of a measure with its unit, or why there is none. */
export function measureText<Id extends Formula>(words: Words, measure: Measure<Id>): string {
  if (measure.missing) return words.t(`measures.missing.${measure.missing}`);
  return VALUES[measure.formula](words, measure.value);
}

/** What a formula was filled with, in its order. */
export function measureInputs<Id extends Formula>(words: Words, measure: Measure<Id>): NamedInput[] {
  const list = INPUTS[measure.formula](words, measure.inputs);
  return list.map(([key, value]) => ({ name: words.t(`measures.inputs.${key}`), value }));
}

/** "11.4 months", to a tenth, which is three days; a sign is written where it says early or late. */
export function monthsText({ t, format }: Words, periods: Periods, isSigned = false): string {
  const tenths = Math.round(periods * 10) / 10;
  const number = isSigned ? format.signedDecimal(tenths) : format.decimal(tenths);
  // One and two are words in Arabic and would hide the sign, so "other" is asked for by a fraction.
  const count = isSigned ? 0.5 : tenths;
  return t("measures.months", { count, number });
}

/** Which side of the plan an index stands on. */
export type Standing = "behind" | "onPlan" | "ahead";

/** The side of the plan that an index stands on: close to 1 is what misses it by no more than DCMA's target does. */
export function standingOf(index: Index): Standing {
  if (index < BASELINE_EXECUTION_TARGET) return "behind";
  return index > 2 - BASELINE_EXECUTION_TARGET ? "ahead" : "onPlan";
}

type InputKey = keyof Catalogue["measures"]["inputs"];

type Pair = readonly [InputKey, string];

type ValueWriters = {
  readonly [Id in Formula]: (words: Words, value: MeasureTable[Id]["value"]) => string;
};

type InputWriters = {
  readonly [Id in Formula]: (words: Words, inputs: MeasureTable[Id]["inputs"]) => readonly Pair[];
};

const VALUES: ValueWriters = {
  slip: (words, value) => slipWords(words, value),
  progress: ({ format }, value) => format.percent(value),
  plannedProgress: ({ format }, value) => format.percent(value),
  schedulePerformance: ({ format }, value) => format.index(value),
  earnedSchedule: (words, value) => monthsText(words, value),
  scheduleVarianceTime: (words, value) => monthsText(words, value, true),
  schedulePerformanceTime: ({ format }, value) => format.index(value),
  forecastFinish: (words, value) => words.format.day(value, "medium"),
  baselineExecution: ({ format }, value) => format.index(value),
  reportTimeliness: ({ format }, value) => format.percent(value),
};

const INPUTS: InputWriters = {
  slip: (words, { baselineDay, forecastDay, actualDay }) => [
    ["baselineDay", dayText(words, baselineDay)],
    actualDay === null
      ? ["forecastDay", dayText(words, forecastDay)]
      : ["actualDay", dayText(words, actualDay)],
  ],
  progress: (words, inputs) => [
    ["donePoints", pointsText(words, inputs.donePoints)],
    ...weights(words, inputs),
  ],
  plannedProgress: (words, inputs) => [
    ["duePoints", pointsText(words, inputs.duePoints)],
    ...weights(words, inputs),
  ],
  schedulePerformance: (words, inputs) => [
    ["earnedPoints", pointsText(words, inputs.earnedPoints)],
    ["plannedPoints", pointsText(words, inputs.plannedPoints)],
    ...weights(words, inputs),
  ],
  earnedSchedule: (words, inputs) => [
    ["earnedPoints", pointsText(words, inputs.earnedPoints)],
    ["wholePeriods", monthsText(words, inputs.wholePeriods)],
    ["plannedPointsBefore", pointsText(words, inputs.plannedPointsBefore)],
    ["plannedPointsAfter", pointsText(words, inputs.plannedPointsAfter)],
    ...weights(words, inputs),
  ],
  scheduleVarianceTime: times,
  schedulePerformanceTime: times,
  forecastFinish: (words, inputs) => [
    ["startDay", dayText(words, inputs.startDay)],
    ["plannedFinishDay", dayText(words, inputs.plannedFinishDay)],
    ["plannedPeriods", monthsText(words, inputs.plannedPeriods)],
    ["performanceIndex", orNone(words, inputs.performanceIndex, words.format.index)],
    ["forecastPeriods", orNone(words, inputs.forecastPeriods, (periods) => monthsText(words, periods))],
  ],
  baselineExecution: (words, inputs) => [
    ["completedCount", words.format.number(inputs.completedCount)],
    ["dueCount", words.format.number(inputs.dueCount)],
    ["withoutBaselineCount", words.format.number(inputs.withoutBaselineCount)],
    ["targetIndex", words.format.index(inputs.targetIndex)],
    ["statusDay", dayText(words, inputs.statusDay)],
  ],
  reportTimeliness: (words, inputs) => [
    ["onTimeCount", words.format.number(inputs.onTimeCount)],
    ["dueReports", words.format.number(inputs.dueCount)],
    ["statusDay", dayText(words, inputs.statusDay)],
  ],
};

function weights(words: Words, { totalPoints, isWeighed, statusDay }: WeightInputs): readonly Pair[] {
  return [
    isWeighed || totalPoints === 0
      ? ["totalPoints", pointsText(words, totalPoints)]
      : ["totalCounted", words.format.number(totalPoints)],
    ["statusDay", dayText(words, statusDay)],
  ];
}

function times(words: Words, { earnedPeriods, actualPeriods }: TimeInputs): readonly Pair[] {
  return [
    ["earnedPeriods", orNone(words, earnedPeriods, (periods) => monthsText(words, periods))],
    ["actualPeriods", monthsText(words, actualPeriods)],
  ];
}

function pointsText(words: Words, points: number): string {
  return countOf(words, "points", points);
}

function dayText(words: Words, day: IsoDay | null): string {
  return orNone(words, day, (known) => dayInBoth(words, known, "medium"));
}

function orNone<Value>({ t }: Words, value: Value | null, write: (value: Value) => string): string {
  return value === null ? t("common.none") : write(value);
}
