import type { StatusVerdict } from "../progress/status.ts";
import type { IsoDay } from "../units.ts";
import { type Counted, codeList, countOf, type Words } from "./words.ts";

/** Why the status is what it is, in one sentence made from the rule that decided and what it read. */
export function statusReason(words: Words, { rule, inputs }: StatusVerdict): string {
  const { t, format } = words;
  const day = (value: IsoDay | undefined) => (value === undefined ? "" : format.day(value));
  const workDays = (value: number | undefined, noun: Counted = "workDays") =>
    value === undefined ? "" : countOf(words, noun, value);
  const { weightPoints = 0, ofWeightPoints = 0, limitRatio = 0 } = inputs;
  return t(`statusReasons.${rule}`, {
    baselineDay: day(inputs.baselineDay),
    forecastDay: day(inputs.forecastDay),
    actualDay: day(inputs.actualDay),
    statusDay: day(inputs.statusDay),
    dueToBeginDay: day(inputs.dueToBeginDay),
    past: workDays(inputs.pastWorkDays),
    pastOblique: workDays(inputs.pastWorkDays, "workDaysOblique"),
    tolerance: workDays(inputs.toleranceWorkDays),
    codes: codesOf(words, inputs.codes ?? []),
    share: format.percent(ofWeightPoints === 0 ? 0 : weightPoints / ofWeightPoints),
    limit: format.percent(limitRatio),
  });
}

function codesOf(words: Words, codes: readonly string[]): string {
  // The server leaves out the names of what this reader may not read.
  return codes.length === 0 ? words.t("common.anotherProgram") : codeList(words, codes);
}
