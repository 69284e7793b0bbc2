import { readFileSync } from "node:fs";
import { type MailSettings, type Settings, SettingsError } from "../env.ts";
import { type MailPort, NO_MAIL } from "./port.ts";
import { createSmtpMail } from "./smtp.ts";

/** The mail of an installation by its settings. Throws SettingsError when the password's file cannot be read. */
export function createMail({ mail, publicUrl }: Pick<Settings, "mail" | "publicUrl">): MailPort {
  if (mail === null) return NO_MAIL;
  const { host, port, tls, from, user } = mail;
  const account = user === null ? null : { user, password: passwordOf(mail) };
  return createSmtpMail({ server: { host, port, tls, from }, account, publicUrl });
}

function passwordOf({ password, passwordFile }: MailSettings): string {
  if (passwordFile === null) return password ?? "";
  const held = readPassword(passwordFile);
  if (held !== "") return held;
  throw new SettingsError([`SMTP_PASSWORD_FILE ${passwordFile} is empty.`]);
}

function readPassword(file: string): string {
  try {
    // Editors end a file with a line break; a password has none.
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new SettingsError([`SMTP_PASSWORD_FILE ${file} cannot be read (${why}).`]);
  }
}
