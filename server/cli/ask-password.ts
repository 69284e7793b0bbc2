import { CommandError } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** From MASAR_PASSWORD, or typed twice without showing. Never from the command line, where others can see it. */
export async function askPassword(terminal: Terminal): Promise<string> {
  const given = terminal.environment["MASAR_PASSWORD"];
  if (given) return given;
  const password = await terminal.askSecret("Password · كلمة المرور: ");
  if (password === null) {
    throw new CommandError({
      ar: "لا طرفية لكتابة كلمة المرور؛ ضعها في المتغير MASAR_PASSWORD.",
      en: "There is no terminal to type the password on; put it into MASAR_PASSWORD.",
    });
  }
  const again = await terminal.askSecret("Again · مرة أخرى: ");
  if (again === password) return password;
  throw new CommandError({ ar: "الكلمتان غير متطابقتين.", en: "The two passwords differ." });
}
