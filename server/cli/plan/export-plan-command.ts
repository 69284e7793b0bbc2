import { writeFile } from "node:fs/promises";
import { writePlanFile } from "#shared/contract/plan-file.ts";
import type { PlanFile } from "#shared/contract/plan-format.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import { type Command, CommandError } from "../command.ts";
import { EXIT, refusing } from "./plan-command.ts";
import { readArguments, textOf, wordsIn } from "./plan-options.ts";
import { fileProblems, problemLines } from "./plan-problems.ts";
import { pathFrom, readPlan } from "./plan-source.ts";
import { printableLine } from "./printable.ts";
import { Refusal } from "./refusal.ts";

const OPTIONS = { lang: { type: "string", default: "ar" } } as const;

export const exportPlanCommand: Command = {
  name: "export-plan",
  usage: "FILE [--lang ar|en]",
  summary: {
    ar: "يكتب الخطة كلها من قاعدة البيانات في ملف واحد تقرؤه الأوامر السابقة وأدوات أخرى.",
    en: "Writes the database's whole plan into one JSON file that the commands above and other tools read.",
  },
  run: async (args, terminal) => {
    const { values, path } = readArguments(args, OPTIONS);
    const words = wordsIn(textOf(values, "lang"));
    if (path === null) throw new CommandError({ ar: "اذكر ملفًا للخطة.", en: "Name a file for the plan." });
    return refusing(terminal, async () => {
      const read = await readPlan({ path: null, words }, terminal);
      if (!read.ok) {
        const lines = problemLines(words, fileProblems(words, read.problem));
        terminal.complain(lines.map(printableLine).join("\n"));
        return EXIT.problems;
      }
      await writeNew(pathFrom(terminal, path), writePlanFile(read.value), words);
      terminal.say(writtenSentence(words, pathFrom(terminal, path), read.value));
      return EXIT.done;
    });
  },
};

/** Never over another file. */
async function writeNew(path: string, text: string, { t }: Words): Promise<void> {
  await writeFile(path, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    const key = error.code === "EEXIST" ? "fileThere" : "notWritten";
    throw new Refusal(t(`planTools.refused.${key}`, { path }));
  });
}

function writtenSentence(words: Words, path: string, { programs }: PlanFile): string {
  const items = programs.flatMap((program) => program.items);
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  return words.t("planTools.cli.written", {
    path,
    programs: countOf(words, "programs", programs.length),
    activities: countOf(words, "activities", count("activity")),
    milestones: countOf(words, "milestones", count("milestone")),
  });
}
