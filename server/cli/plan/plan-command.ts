import type { ParseArgsConfig } from "node:util";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { PlanFile } from "#shared/contract/plan-format.ts";
import { planNetworkOf } from "#shared/contract/plan-network.ts";
import type { Words } from "#shared/i18n/words.ts";
import { type PreparedSchedule, prepareSchedule } from "#shared/schedule/prepare.ts";
import type { EpochDay } from "#shared/units.ts";
import type { Command, Said } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { indexPlan, type PlanIndex } from "./plan-names.ts";
import { PLAN_USAGE, type PlanOptions, readPlanOptions } from "./plan-options.ts";
import { fileProblems, type ProblemReport, problemLines, scheduleProblems } from "./plan-problems.ts";
import { readPlan, statusDayOf } from "./plan-source.ts";
import { printableJson, printableLine } from "./printable.ts";
import { Refusal } from "./refusal.ts";

/** Exit codes of every plan command; 64 (usage) is the dispatcher's. */
export const EXIT = { done: 0, refused: 1, problems: 2 } as const;

/** A plan with its schedule, and how it was asked for. */
export interface PlanRun {
  readonly file: PlanFile;
  readonly index: PlanIndex;
  readonly prepared: PreparedSchedule;
  readonly statusDay: EpochDay | null;
  readonly words: Words;
}

/** What a command found: one shape for programs, and lines for people. */
export interface Answer {
  readonly report: object;
  /** Made only when people read. */
  readonly lines: () => readonly string[];
  readonly exitCode: number;
}

interface PlanCommand<Asked> {
  readonly name: string;
  readonly usage?: string;
  readonly summary: Said;
  readonly options?: NonNullable<ParseArgsConfig["options"]>;
  /** Reads the command's own options before any plan is read. Throws CommandError. */
  readonly ask: (values: ReturnType<typeof readPlanOptions>["values"]) => Asked;
  /** Throws Refusal for what is understood and cannot be done. */
  readonly answer: (run: PlanRun, asked: Asked) => Answer;
}

/** A command that reads a plan, of a file or of the database, schedules it and answers about it. */
export function planCommand<Asked>({
  name,
  usage,
  summary,
  options: more,
  ask,
  answer,
}: PlanCommand<Asked>): Command {
  return {
    name,
    usage: ["[FILE]", usage, PLAN_USAGE].filter(Boolean).join(" "),
    summary,
    run: async (args, terminal) => {
      const { options, values } = readPlanOptions(args, more);
      const asked = ask(values);
      return refusing(terminal, async () => {
        const run = await schedulePlan(options, terminal);
        return print(
          "problems" in run ? answerOfProblems(options.words, run) : answer(run, asked),
          options,
          terminal,
        );
      });
    },
  };
}

/** Says why what was asked is refused, and gives the exit code for it. */
export async function refusing(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.complain(error.message.split("\n").map(printableLine).join("\n"));
    return EXIT.refused;
  }
}

async function schedulePlan(options: PlanOptions, terminal: Terminal): Promise<PlanRun | ProblemReport> {
  const { words, horizon } = options;
  const read = await readPlan(options, terminal);
  if (!read.ok) return fileProblems(words, read.problem);
  const index = indexPlan(read.value);
  const statusDay = statusDayOf(options, terminal);
  const startDay = toEpochDay(read.value.plan.startDay);
  const prepared = prepareSchedule(planNetworkOf(read.value), { startDay, statusDay, horizon });
  if (!prepared.ok) return scheduleProblems(words, prepared.problem, index);
  return { file: read.value, index, prepared: prepared.value, statusDay, words };
}

/** A plan that cannot be used: nothing else is said of it. */
function answerOfProblems(words: Words, report: ProblemReport): Answer {
  return { report, lines: () => problemLines(words, report), exitCode: EXIT.problems };
}

function print({ report, lines, exitCode }: Answer, { isJson }: PlanOptions, terminal: Terminal): number {
  if (isJson) terminal.say(printableJson(report));
  else ("problems" in report ? terminal.complain : terminal.say)(lines().map(printableLine).join("\n"));
  return exitCode;
}
