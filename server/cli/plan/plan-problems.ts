import type { PlanFileProblem } from "#shared/contract/plan-file.ts";
import { planFileSentence, scheduleProblemSentence } from "#shared/i18n/plan-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { ChangeProblem } from "#shared/schedule/change.ts";
import type { PlanIndex } from "./plan-names.ts";

/** One thing that is wrong with a plan, as `--json` prints it. */
export interface ReportedProblem {
  readonly code: string;
  /** Where it stands in the file, e.g. `programs[0].items[2].forecastDay`. */
  readonly path?: string;
  /** Codes of the items that it is about; of a cycle, in the order of its links. */
  readonly items?: readonly string[];
  /** The sentence, in the language asked for. */
  readonly message: string;
}

/** What is wrong with a plan, everything at once: the answer of every plan command to a plan that cannot be used. */
export interface ProblemReport {
  readonly format: "masar-problems";
  readonly version: 1;
  readonly problems: readonly ReportedProblem[];
}

/** A terminal shows so many; `--json` lists all. */
const MOST_LINES = 100;

export function fileProblems(words: Words, problems: readonly PlanFileProblem[]): ProblemReport {
  return reportOf(
    problems.map((problem) => ({
      code: problem.code,
      ...("path" in problem ? { path: problem.path } : {}),
      message: planFileSentence(words, problem),
    })),
  );
}

export function scheduleProblems(
  words: Words,
  problems: readonly ChangeProblem[],
  index: PlanIndex,
): ProblemReport {
  return reportOf(
    problems.map((problem) => ({
      code: problem.code,
      ...itemsOf(problem, index),
      message: scheduleProblemSentence(words, problem, index),
    })),
  );
}

function itemsOf(problem: ChangeProblem, index: PlanIndex): Pick<ReportedProblem, "items"> {
  if (problem.code === "cycle") return { items: problem.path.map((id) => index.codeOf(id)) };
  return "itemId" in problem ? { items: [index.codeOf(problem.itemId)] } : {};
}

function reportOf(problems: readonly ReportedProblem[]): ProblemReport {
  return { format: "masar-problems", version: 1, problems };
}

export function problemLines(words: Words, { problems }: ProblemReport): string[] {
  const lines = problems.map(({ message }) => `  ${message}`);
  return [words.t("planTools.problem.heading"), ...cutLines(words, lines, MOST_LINES)];
}

/** The first lines, and how many more there are. */
export function cutLines({ t, format }: Words, lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const more = t("planTools.cli.more", { number: format.number(lines.length - most) });
  return [...lines.slice(0, most), `  ${more}`];
}
