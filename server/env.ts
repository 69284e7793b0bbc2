import { resolve } from "node:path";
import { z } from "zod";
import { isIsoDay } from "#shared/calendar/day.ts";
import type { MailTls } from "#shared/contract/outbox.ts";
import type { IsoDay } from "#shared/units.ts";
import { isAddressRange, isEverywhere, isLoopbackHost } from "./http/addresses.ts";
import { LOG_LEVELS, type LogLevel } from "./log.ts";
import { clashesInMail, MAIL_SETTINGS } from "./mail-settings.ts";

/** One row of the settings table, which README repeats and a test compares. */
export interface Setting {
  readonly name: string;
  /** As it would be written in the environment; empty when there is none. */
  readonly default: string;
  readonly meaning: string;
}

export const SETTINGS = [
  {
    name: "HOST",
    default: "localhost",
    meaning: "Address to listen on. `localhost` is both loopback addresses; `0.0.0.0` is every IPv4 address.",
  },
  { name: "PORT", default: "4000", meaning: "Port to listen on, 1 to 65535." },
  { name: "DATA_DIR", default: "./data", meaning: "Folder of the database, its backups and the secret." },
  {
    name: "PUBLIC_URL",
    default: "",
    meaning: "Address that people type, e.g. `https://masar.example`; from HOST and PORT when left out.",
  },
  {
    name: "SAMPLE",
    default: "yes",
    meaning: "`yes` fills an empty database with the sample portfolio, `no` with an empty plan.",
  },
  {
    name: "SAMPLE_SIGN_IN",
    default: "loopback",
    meaning:
      "One-click people of the sample portfolio: `loopback` while only this machine can reach the server, `always`, `never`.",
  },
  { name: "LOG_LEVEL", default: "info", meaning: `One of ${LOG_LEVELS.join(", ")}.` },
  {
    name: "TRUST_PROXY",
    default: "",
    meaning: "Addresses or CIDR ranges, by commas, of proxies whose `X-Forwarded-For` is believed.",
  },
  {
    name: "AUTH_SECRET",
    default: "",
    meaning: "Secret that signs cookies, 32 characters or more; made and kept in DATA_DIR when left out.",
  },
  {
    name: "CHROMIUM_PATH",
    default: "",
    meaning: "Chromium or Chrome that draws PDF packs; looked for in its usual places when left out.",
  },
  {
    name: "STATUS_DAY",
    default: "",
    meaning: "Day (`YYYY-MM-DD`) to take for today; for demonstrations, with the sample portfolio only.",
  },
  {
    name: "SHUTDOWN_TIMEOUT",
    default: "10",
    meaning: "Seconds that requests under way are given to finish when the server is stopped, 0 to 60.",
  },
  ...MAIL_SETTINGS,
] as const satisfies readonly Setting[];

type Name = (typeof SETTINGS)[number]["name"];

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Scheme, host and port, without a path or a closing slash. */
  readonly publicUrl: string;
  readonly wantsSample: boolean;
  readonly sampleSignIn: "loopback" | "always" | "never";
  readonly logLevel: LogLevel;
  readonly trustedProxies: readonly string[];
  /** Null when the one kept in `dataDir` is to be used. */
  readonly authSecret: string | null;
  /** Null when a browser is to be looked for. */
  readonly chromiumPath: string | null;
  readonly statusDay: IsoDay | null;
  readonly shutdownTimeoutMs: number;
  /** True when nobody but this machine can reach the server, a proxy included. */
  readonly isLoopbackOnly: boolean;
  /** Null when no mail server is set: notifications then stay in the product. */
  readonly mail: MailSettings | null;
}

/** How mail is handed to a mail server. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: MailTls;
  /** The address that mail comes from. */
  readonly from: string;
  /** Null when the mail server asks for no name; else with a password or the file that holds it. */
  readonly user: string | null;
  readonly password: string | null;
  readonly passwordFile: string | null;
}

/** Thrown with every problem at once, each a sentence that names the setting. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SettingsError";
    this.problems = problems;
  }
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, { error: `must be a whole number from ${from} to ${to}` })
    .transform(Number)
    .refine((value) => value >= from && value <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    });

const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.enum(values, { error: `must be one of ${values.join(", ")}` });

const addressRanges = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((range) => range.trim())
      .filter((range) => range !== ""),
  )
  .refine((ranges) => ranges.every(isAddressRange), {
    error: "must be IP addresses or CIDR ranges separated by commas, e.g. 10.0.0.0/8",
  });

const hostName = z.string().regex(/^[A-Za-z0-9.:-]+$/, { error: "must be a host name or an IP address" });

const SCHEMA = z.object({
  HOST: hostName,
  PORT: wholeNumber(1, 65_535),
  DATA_DIR: z.string().transform((path) => resolve(path)),
  PUBLIC_URL: z.string().refine((text) => text === "" || isSiteAddress(text), {
    error: "must be an address like https://masar.example, with http or https and without a path",
  }),
  SAMPLE: oneOf(["yes", "no"]),
  SAMPLE_SIGN_IN: oneOf(["loopback", "always", "never"]),
  LOG_LEVEL: oneOf(LOG_LEVELS),
  TRUST_PROXY: addressRanges,
  AUTH_SECRET: z.string().refine((secret) => secret === "" || isStrongSecret(secret), {
    error: "is too weak: take at least 32 random characters, or leave it out and one is made",
  }),
  CHROMIUM_PATH: z.string(),
  STATUS_DAY: z
    .string()
    .refine((day) => day === "" || isIsoDay(day), { error: "must be a real day written YYYY-MM-DD" }),
  SHUTDOWN_TIMEOUT: wholeNumber(0, 60),
  SMTP_HOST: z.literal("").or(hostName),
  SMTP_PORT: wholeNumber(1, 65_535),
  SMTP_TLS: oneOf(["starttls", "implicit", "none"]),
  SMTP_USER: z.string(),
  SMTP_PASSWORD: z.string(),
  SMTP_PASSWORD_FILE: z.string(),
  SMTP_FROM: z.string().refine((text) => text === "" || z.email().safeParse(text).success, {
    error: "must be an e-mail address, e.g. masar@emirate.example",
  }),
} satisfies Record<Name, z.ZodType>);

/** Reads the settings; throws `SettingsError` naming all that is wrong, never the first thing only. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const texts = Object.fromEntries(
    SETTINGS.map((setting) => [setting.name, environment[setting.name]?.trim() || setting.default]),
  );
  const parsed = SCHEMA.safeParse(texts);
  const problems = parsed.success
    ? clashesIn(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  return settingsOf(parsed.data);
}

type Parsed = z.output<typeof SCHEMA>;

function clashesIn(parsed: Parsed): string[] {
  const hasStatusDay = parsed.STATUS_DAY !== "";
  return [
    ...(hasStatusDay && parsed.SAMPLE === "no" ? ["STATUS_DAY works with the sample portfolio only."] : []),
    ...clashesInMail(parsed),
  ];
}

function settingsOf(parsed: Parsed): Settings {
  const publicUrl = new URL(parsed.PUBLIC_URL || defaultUrl(parsed.HOST, parsed.PORT));
  const isReachedFromHereOnly = isLoopbackHost(parsed.HOST) && isLoopbackHost(publicUrl.hostname);
  return {
    host: parsed.HOST,
    port: parsed.PORT,
    dataDir: parsed.DATA_DIR,
    publicUrl: publicUrl.origin,
    wantsSample: parsed.SAMPLE === "yes",
    sampleSignIn: parsed.SAMPLE_SIGN_IN,
    logLevel: parsed.LOG_LEVEL,
    trustedProxies: parsed.TRUST_PROXY,
    authSecret: parsed.AUTH_SECRET || null,
    chromiumPath: parsed.CHROMIUM_PATH || null,
    statusDay: isIsoDay(parsed.STATUS_DAY) ? parsed.STATUS_DAY : null,
    shutdownTimeoutMs: parsed.SHUTDOWN_TIMEOUT * 1_000,
    isLoopbackOnly: isReachedFromHereOnly && parsed.TRUST_PROXY.length === 0,
    mail: mailOf(parsed),
  };
}

function mailOf(parsed: Parsed): MailSettings | null {
  if (parsed.SMTP_HOST === "") return null;
  return {
    host: parsed.SMTP_HOST,
    port: parsed.SMTP_PORT,
    tls: parsed.SMTP_TLS,
    from: parsed.SMTP_FROM,
    user: parsed.SMTP_USER || null,
    password: parsed.SMTP_PASSWORD || null,
    passwordFile: parsed.SMTP_PASSWORD_FILE ? resolve(parsed.SMTP_PASSWORD_FILE) : null,
  };
}

function defaultUrl(host: string, port: number): string {
  const name = isEverywhere(host) || isLoopbackHost(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isPlain = url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  return isPlain && (url.protocol === "http:" || url.protocol === "https:");
}

/** Long, and not one character over and over. */
export function isStrongSecret(secret: string): boolean {
  return secret.length >= 32 && new Set(secret).size >= 10;
}
