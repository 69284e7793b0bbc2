import { existsSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ImportPreview, importApplyInput } from "#shared/contract/imports.ts";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { createWords, type Words } from "#shared/i18n/words.ts";
import { type Actor, loadActor } from "../access/actor.ts";
import { applyImport } from "../imports/apply-import.ts";
import { downloadTemplate } from "../imports/download-template.ts";
import { IMPORT_LIMITS } from "../imports/limits.ts";
import { previewImport } from "../imports/preview-import.ts";
import { previewText, undoText } from "../imports/preview-text.ts";
import { undoImport } from "../imports/undo-import.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type Command, CommandError, type Said } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

const REQUEST = { requestId: "command-line", address: null };

/** The file has errors, or records changed since: the person must do something else first. */
const EXIT_REFUSED = 2;

const OPTIONS = {
  yes: { type: "boolean", default: false },
  reason: { type: "string" },
  note: { type: "string", default: "" },
  as: { type: "string" },
  lang: { type: "string", default: "ar" },
  undo: { type: "string" },
  template: { type: "string" },
  export: { type: "string" },
} as const;

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const tasks = [...positionals, ...[values.undo, values.template, values.export].filter(Boolean)];
    if (tasks.length === 1) return { ...values, file: positionals[0] };
  } catch {
    // parseArgs names the word it stumbled over in English only; the usage below says all that can be said.
  }
  throw new CommandError({
    ar: "اذكر ملفًا واحدًا، أو عملًا واحدًا من الخيارات.",
    en: "Name one file, or one thing to do.",
  });
}

type Arguments = ReturnType<typeof readArguments>;

function wordsOf(language: string | undefined): Words {
  return language === "en"
    ? createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en)
    : createWords({ language: "ar", digits: "latn", firstCalendar: "gregorian" }, ar);
}

const NOBODY: Said = {
  ar: "لا يوجد مدير نظام مفعّل بعد. أنشئ الأول بالأمر admin create ثم أعد الأمر.",
  en: "There is no active administrator yet. Make the first one with admin create, then run this again.",
};

/** Whose act it is: the person named, else the first administrator; history names a person, never a machine. */
async function actingPerson(deps: Deps, email: string | undefined): Promise<Actor> {
  const person = await deps.db.person.findFirst({
    where: email ? { email: email.trim().toLowerCase() } : { role: "administrator", isActive: true },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  const actor = person && (await loadActor(deps.db, person.id));
  if (actor) return actor;
  throw new CommandError(
    email
      ? { ar: `لا مستخدم مفعّلًا بالبريد ${email}.`, en: `No active person has the address ${email}.` }
      : NOBODY,
  );
}

async function readBytes(path: string): Promise<Buffer> {
  if (!existsSync(path))
    throw new CommandError({ ar: `لا ملف في ${path}`, en: `There is no file at ${path}` });
  if (statSync(path).size > IMPORT_LIMITS.fileBytes) {
    throw new AppError("FILE_REFUSED", { reason: "tooLarge", limit: IMPORT_LIMITS.fileBytes });
  }
  return readFile(path);
}

interface Run {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly terminal: Terminal;
  readonly words: Words;
  readonly options: Arguments;
}

async function importFile({ deps, actor, terminal, words, options }: Run, path: string): Promise<number> {
  const file = { fileName: basename(path), bytes: await readBytes(path) };
  const preview = await previewImport(deps, actor, file);
  terminal.say(previewText(words, preview));
  if (preview.errorCount > 0) return EXIT_REFUSED;
  if (!preview.canApply) return 0;
  const missing = whatIsMissing(words, options, preview);
  if (missing) {
    terminal.say(missing);
    return options.yes ? EXIT_REFUSED : 0;
  }
  const { batchId } = preview;
  const input = importApplyInput.parse({ batchId, reasonCode: options.reason, note: options.note });
  await applyImport(deps, actor, input, REQUEST);
  terminal.say(words.t("imports.applied", { file: preview.fileName }));
  terminal.say(words.t("imports.cli.undoHint", { batchId }));
  return 0;
}

/** What the person must add to the command line before anything is applied; null when nothing is missing. */
function whatIsMissing({ t }: Words, options: Arguments, preview: ImportPreview): string | null {
  if (preview.needsReason && !options.reason) {
    return t("imports.cli.reasonNeeded", { codes: REASON_CODES.join(", ") });
  }
  return options.yes ? null : t("imports.cli.notApplied");
}

async function undo({ deps, actor, terminal, words }: Run, batchId: string): Promise<number> {
  const result = await undoImport(deps, actor, { batchId }, REQUEST);
  terminal.say(undoText(words, result));
  return result.isUndone ? 0 : EXIT_REFUSED;
}

async function saveFile({ deps, actor, terminal, words }: Run, path: string, content: "template" | "plan") {
  const format = path.toLowerCase().endsWith(".csv") ? "csv" : "xlsx";
  const { base64 } = await downloadTemplate(deps, actor, { language: words.language, format, content });
  await writeFile(path, Buffer.from(base64, "base64"), { flag: "wx" }).catch(() => {
    throw new CommandError({
      ar: `تعذّرت كتابة ${path}، وقد يكون موجودًا.`,
      en: `Could not write ${path}; it may be there already.`,
    });
  });
  terminal.say(words.t("imports.cli.written", { path }));
  return 0;
}

function carryOut(run: Run): Promise<number> {
  const { file, undo: batchId, template, export: exported } = run.options;
  // npm moves to the project's folder; people name files from where they stand.
  const at = (path: string) => resolve(run.terminal.environment["INIT_CWD"] ?? ".", path);
  if (file) return importFile(run, at(file));
  if (batchId) return undo(run, batchId);
  if (template) return saveFile(run, at(template), "template");
  return saveFile(run, at(exported ?? ""), "plan");
}

export const importCommand: Command = {
  name: "import",
  usage: `FILE [--yes] [--reason ${REASON_CODES.join("|")}] [--note …] [--as NAME@HOST] [--lang ar|en] | --undo BATCH | --template FILE | --export FILE`,
  summary: {
    ar: "يعاين محفظة من ملف xlsx أو csv، ويدخلها في الخطة مع ‎--yes‎، ويتراجع عنها، ويكتب القالب أو الخطة.",
    en: "Previews a portfolio from .xlsx or .csv, brings it in with --yes, undoes it, writes the template or the plan.",
  },
  run: (args, terminal) => {
    const options = readArguments(args);
    const words = wordsOf(options.lang);
    return withDatabase(terminal, async (deps) =>
      carryOut({ deps, actor: await actingPerson(deps, options.as), terminal, words, options }),
    );
  },
};
