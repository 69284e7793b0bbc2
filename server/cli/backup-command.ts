import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { databaseFileIn } from "../boot.ts";
import { backUpDatabase } from "../db/backup.ts";
import { packFiles } from "../db/packed-files.ts";
import { readSettings } from "../env.ts";
import { type Command, CommandError } from "./command.ts";
import { readOnly } from "./options.ts";

export const backup: Command = {
  name: "backup",
  usage: "FILE",
  summary: {
    ar: "ينسخ قاعدة البيانات وملفات الإثبات والسيناريوهات كاملة إلى ملف واحد، والخادم يعمل أو متوقف.",
    en: "Copies the whole database, its evidence files and its scenarios into one file, whether or not the server runs.",
  },
  run: async (args, terminal) => {
    // npm moves to the project's folder; people name files from where they stand.
    const from = terminal.environment["INIT_CWD"] ?? ".";
    const target = resolve(
      from,

      readOnly(args, { ar: "اذكر ملفًا واحدًا للنسخة.", en: "Name one file for the copy." }),
    );
    const { dataDir } = readSettings(terminal.environment);
    const source = databaseFileIn(dataDir);
    if (!existsSync(source)) {
      throw new CommandError({ ar: `لا قاعدة بيانات في ${source}`, en: `There is no database at ${source}` });
    }
    if (existsSync(target)) {
      throw new CommandError({
        ar: `الملف موجود من قبل: ${target}`,
        en: `That file is there already: ${target}`,
      });
    }
    await backUpDatabase(source, target, (copy) => packFiles(copy, dataDir));
    terminal.say(`حُفظت النسخة بعد فحصها: ${target}\nThe copy is checked and kept: ${target}`);
    return 0;
  },
};
