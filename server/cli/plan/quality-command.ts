import { qualityThresholds } from "#shared/contract/quality.ts";
import { DCMA_THRESHOLDS, type QualityThresholds } from "#shared/schedule/quality/thresholds.ts";
import { CommandError } from "../command.ts";
import { EXIT, planCommand } from "./plan-command.ts";
import { misused, readCount, type readPlanOptions, textOf } from "./plan-options.ts";
import { type AskedQuality, qualityReport } from "./quality-report.ts";
import { qualityLines } from "./quality-text.ts";

const THRESHOLD = /^([a-zA-Z]+)=(\d{1,6}(?:\.\d{1,6})?)$/;

function askedQuality(values: ReturnType<typeof readPlanOptions>["values"]): AskedQuality {
  const given = values["threshold"];
  return {
    baselineNumber: readCount(textOf(values, "baseline"), "baseline", 1),
    includesMilestones: values["milestones"] === true,
    thresholds: Object.fromEntries(
      (Array.isArray(given) ? given : []).map((each) => readThreshold(String(each))),
    ),
  };
}

function readThreshold(text: string): [keyof QualityThresholds, number] {
  const [, name = "", value] = THRESHOLD.exec(text) ?? [];
  const given = { [name]: Number(value) };
  if (isThreshold(name) && qualityThresholds.partial().safeParse(given).success) return [name, Number(value)];
  const names = Object.keys(DCMA_THRESHOLDS).join(", ");
  throw new CommandError(
    misused("threshold", text, { ar: `اكتب NAME=VALUE من ${names}`, en: `write NAME=VALUE, of ${names}` }),
  );
}

function isThreshold(name: string): name is keyof QualityThresholds {
  return Object.hasOwn(DCMA_THRESHOLDS, name);
}

/** Ends with 2 when a point fails, so that a script can stop at a schedule that is not to be believed. */
export const qualityCommand = planCommand({
  name: "quality",
  usage: "[--milestones] [--baseline N] [--threshold NAME=VALUE]…",
  summary: {
    ar: "يفحص سلامة الجدول بالبنود الأربعة عشر، ويذكر ما يخالف كل بند.",
    en: "Assesses the schedule by the 14 points of the DCMA, and lists what counts against each.",
  },
  options: {
    milestones: { type: "boolean", default: false },
    baseline: { type: "string" },
    threshold: { type: "string", multiple: true },
  },
  ask: askedQuality,
  answer: (run, asked) => {
    const report = qualityReport(run, asked);
    const isFailed = report.points.some(({ verdict }) => verdict === "fail");
    return {
      report,
      lines: () => qualityLines(run.words, report),
      exitCode: isFailed ? EXIT.problems : EXIT.done,
    };
  },
});
