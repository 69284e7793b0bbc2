import { ZodError } from "zod";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { errorSentence, problemSentence } from "#shared/i18n/sentences.ts";
import { createWords, type Words } from "#shared/i18n/words.ts";
import { DatabaseStartError } from "../db/start-error.ts";
import { SettingsError } from "../env.ts";
import { AppError, toAppError } from "../trpc/errors.ts";
import { type Command, CommandError, type Said } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** EX_USAGE of sysexits.h. */
const EXIT_USAGE = 64;

/** Finds the command that the first words name, runs it, and says in both languages what went wrong. */
export async function dispatch(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const found = findCommand(commands, args);
  if (!found) {
    const asksForHelp = args.length === 0 || ["help", "--help", "-h"].includes(args[0] ?? "");
    (asksForHelp ? terminal.say : terminal.complain)(helpText(commands));
    return asksForHelp ? 0 : EXIT_USAGE;
  }
  try {
    return await found.command.run(found.rest, terminal);
  } catch (error) {
    return complain(error, found.command, terminal);
  }
}

function findCommand(commands: readonly Command[], args: readonly string[]) {
  for (const command of commands) {
    const words = command.name.split(" ");
    if (words.every((word, index) => args[index] === word))
      return { command, rest: args.slice(words.length) };
  }
  return null;
}

function helpText(commands: readonly Command[]): string {
  const entries = commands.map(
    ({ name, usage, summary }) => `  masar ${name} ${usage}\n      ${summary.ar}\n      ${summary.en}`,
  );
  return ["مسار: أوامر الصيانة · Masar: maintenance commands   npm run masar -- …", ...entries].join("\n\n");
}

function complain(error: unknown, command: Command, terminal: Terminal): number {
  if (error instanceof CommandError) {
    terminal.complain(`${both(error.said)}\n  masar ${command.name} ${command.usage}`);
    return EXIT_USAGE;
  }
  if (error instanceof DatabaseStartError || error instanceof SettingsError) {
    terminal.complain(error.message);
    return error instanceof DatabaseStartError ? error.exitCode : EXIT_USAGE;
  }
  const known = error instanceof ZodError ? toAppError(error) : error;
  if (!(known instanceof AppError)) throw error;
  terminal.complain(explain(known));
  return 1;
}

const WORDS = {
  ar: createWords({ language: "ar", digits: "latn", firstCalendar: "hijri" }, ar),
  en: createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en),
};

function explain(error: AppError): string {
  const { wire } = error;
  if (wire.code !== "INVALID_INPUT") {
    return both({ ar: errorSentence(WORDS.ar, wire), en: errorSentence(WORDS.en, wire) });
  }
  const lines = (words: Words) =>
    wire.data.problems.map((problem) => `${problem.path}: ${problemSentence(words, problem)}`).join("\n");
  return both({ ar: lines(WORDS.ar), en: lines(WORDS.en) });
}

function both({ ar: arabic, en: english }: Said): string {
  return `${arabic}\n${english}`;
}
