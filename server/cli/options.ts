import { parseArgs } from "node:util";
import { CommandError } from "./command.ts";

/** `--name value` pairs by name. Throws CommandError for an unknown or doubled one, or a word too many. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return values as Partial<Record<Name, string>>;
  } catch (error) {
    const detail = error instanceof Error ? error.message.split(/\.\s/)[0] : String(error);
    throw new CommandError({
      ar: `لم تُفهم الخيارات: ${detail}`,
      en: `The options were not understood: ${detail}`,
    });
  }
}

/** The one word that a command takes. */
export function readOnly(args: readonly string[], what: { ar: string; en: string }): string {
  const [word, ...rest] = args;
  if (word === undefined || rest.length > 0) throw new CommandError(what);
  return word;
}
