import { isLoopbackHost } from "./http/addresses.ts";

/** Rows of the settings table that mail needs. */
export const MAIL_SETTINGS = [
  {
    name: "SMTP_HOST",
    default: "",
    meaning:
      "Mail server; without one reminders stay in the product. Needs SMTP_FROM, and PUBLIC_URL for links.",
  },
  { name: "SMTP_PORT", default: "587", meaning: "Port of the mail server; 465 is usual with `implicit`." },
  {
    name: "SMTP_TLS",
    default: "starttls",
    meaning: "`starttls` requires encryption after the greeting, `implicit` from the start, `none` has none.",
  },
  { name: "SMTP_USER", default: "", meaning: "Name to sign in to the mail server with, if it asks for one." },
  { name: "SMTP_PASSWORD", default: "", meaning: "Password of SMTP_USER." },
  {
    name: "SMTP_PASSWORD_FILE",
    default: "",
    meaning: "File that holds the password of SMTP_USER, instead of SMTP_PASSWORD.",
  },
  { name: "SMTP_FROM", default: "", meaning: "Address that mail comes from, e.g. `masar@emirate.example`." },
] as const;

interface MailTexts {
  readonly PUBLIC_URL: string;
  readonly SMTP_HOST: string;
  readonly SMTP_TLS: string;
  readonly SMTP_USER: string;
  readonly SMTP_PASSWORD: string;
  readonly SMTP_PASSWORD_FILE: string;
  readonly SMTP_FROM: string;
}

/** What of the mail settings does not go together, a sentence each. */
export function clashesInMail(texts: MailTexts): string[] {
  if (texts.SMTP_HOST === "") return orphansIn(texts);
  const hasPassword = texts.SMTP_PASSWORD !== "" || texts.SMTP_PASSWORD_FILE !== "";
  const leavesMachine = !isLoopbackHost(texts.SMTP_HOST);
  return [
    [texts.SMTP_FROM === "", "SMTP_FROM must be set with SMTP_HOST: mail comes from an address."],
    [
      leavesMachine && texts.PUBLIC_URL === "",
      "PUBLIC_URL must be set with SMTP_HOST: links in mail begin with it.",
    ],
    [texts.SMTP_USER !== "" && !hasPassword, "SMTP_USER needs SMTP_PASSWORD or SMTP_PASSWORD_FILE."],
    [texts.SMTP_USER === "" && hasPassword, "SMTP_USER must be set with a password."],
    [
      texts.SMTP_PASSWORD !== "" && texts.SMTP_PASSWORD_FILE !== "",
      "SMTP_PASSWORD and SMTP_PASSWORD_FILE must not both be set.",
    ],
    [
      leavesMachine && texts.SMTP_TLS === "none" && texts.SMTP_USER !== "",
      "SMTP_TLS none would send the password readable through the network: take starttls or implicit.",
    ],
  ].flatMap(([isWrong, problem]) => (isWrong ? [String(problem)] : []));
}

function orphansIn(texts: MailTexts): string[] {
  const set = (["SMTP_USER", "SMTP_PASSWORD", "SMTP_PASSWORD_FILE", "SMTP_FROM"] as const).filter(
    (name) => texts[name] !== "",
  );
  return set.length === 0 ? [] : [`SMTP_HOST must be set with ${set.join(", ")}.`];
}
