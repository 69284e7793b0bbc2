import { personCreateInput } from "#shared/contract/people.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import { systemActor } from "../access/actor.ts";
import { accountWriter } from "../auth/accounts.ts";
import { createPerson } from "../people/create-person.ts";
import { setPassword } from "../people/set-password.ts";
import { askPassword } from "./ask-password.ts";
import type { Command } from "./command.ts";
import { readOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

const REQUEST = { requestId: "command-line", address: null };
const NAMES = "--email NAME@HOST [--name-ar …] [--name-en …] [--title-ar …] [--title-en …]";

export const adminCreate: Command = {
  name: "admin create",
  usage: NAMES,
  summary: {
    ar: "يضيف مديرًا للنظام، وبه يبدأ التركيب الفعلي.",
    en: "Adds an administrator, with whom a real installation begins.",
  },
  run: (args, terminal) => addPerson(args, terminal, "administrator"),
};

export const personAdd: Command = {
  name: "person add",
  usage: `--role ${ROLES.join("|")} ${NAMES}`,
  summary: { ar: "يضيف شخصًا بكلمة مرور أولى.", en: "Adds a person with a first password." },
  run: (args, terminal) => addPerson(args, terminal, null),
};

export const personPassword: Command = {
  name: "person password",
  usage: "--email NAME@HOST",
  summary: {
    ar: "يعيّن كلمة مرور جديدة وينهي جلسات صاحبها.",
    en: "Sets a new password and ends that person's sessions.",
  },
  run: async (args, terminal) => {
    const { email = "" } = readOptions(args, ["email"]);
    const password = await askPassword(terminal);
    await withDatabase(terminal, (deps) =>
      setPassword(deps, accountWriter, systemActor(), { email, password }, REQUEST),
    );
    terminal.say(`تم تعيين كلمة المرور: ${email}\nThe password is set: ${email}`);
    return 0;
  },
};

const OPTIONS = ["email", "role", "name-ar", "name-en", "title-ar", "title-en"] as const;

async function addPerson(
  args: readonly string[],
  terminal: Terminal,
  role: "administrator" | null,
): Promise<number> {
  const options = readOptions(args, role ? OPTIONS.filter((name) => name !== "role") : OPTIONS);
  const input = personCreateInput.parse({
    email: options.email?.trim() ?? "",
    role: role ?? options.role,
    nameAr: options["name-ar"] ?? "",
    nameEn: options["name-en"] ?? "",
    titleAr: options["title-ar"],
    titleEn: options["title-en"],
    password: await askPassword(terminal),
  });
  const person = await withDatabase(terminal, (deps) =>
    createPerson(deps, accountWriter, systemActor(), input, REQUEST),
  );
  terminal.say(`أضيف ${person.email} بدور ${person.role}\nAdded ${person.email} as ${person.role}`);
  return 0;
}
