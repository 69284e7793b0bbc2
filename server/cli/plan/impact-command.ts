import { impactOf } from "#shared/schedule/impact.ts";
import { askedImpact, changeOf, IMPACT_OPTIONS, IMPACT_USAGE, requireItem } from "./impact-change.ts";
import { impactReport, pathTo } from "./impact-report.ts";
import { impactLines } from "./impact-text.ts";
import { EXIT, planCommand } from "./plan-command.ts";
import { scheduleProblems } from "./plan-problems.ts";
import { Refusal } from "./refusal.ts";

export const impactCommand = planCommand({
  name: "impact",
  usage: IMPACT_USAGE,
  summary: {
    ar: "يبيّن ما الذي يحرّكه تغيير عنصر قبل أن يُحفظ: التواريخ والطريق إليها وما يصير حرجًا. لا يغيّر شيئًا.",
    en: "Says what a change of one item would move: days, the path to them, what becomes critical. Changes nothing.",
  },
  options: IMPACT_OPTIONS,
  ask: askedImpact,
  answer: (run, { itemCode, change }) => {
    const { words, index } = run;
    const named = requireItem(run, itemCode);
    const impact = impactOf(run.prepared, [changeOf(run, named, change)]);
    if (!impact.ok) {
      const { problems } = scheduleProblems(words, impact.problem, index);
      throw new Refusal(problems.map(({ message }) => message).join("\n"));
    }
    const report = impactReport(run, named, change, impact.value);
    const idOf = new Map(impact.value.moves.map(({ itemId }) => [index.codeOf(itemId), itemId]));
    const path = (code: string) => pathTo(idOf.get(code) ?? code, impact.value, index);
    return { report, lines: () => impactLines(words, report, path), exitCode: EXIT.done };
  },
});
