import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettings, SETTINGS, SettingsError } from "./env.ts";

const problemsOf = (environment: NodeJS.ProcessEnv) => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
};

const MAIL = {
  SMTP_HOST: "mail.emirate.example",
  SMTP_FROM: "masar@emirate.example",
  PUBLIC_URL: "https://masar.example",
};

describe("the settings", () => {
  it("need nothing to be set", () => {
    expect(readSettings({})).toMatchObject({
      host: "localhost",
      port: 4000,
      publicUrl: "http://localhost:4000",
      wantsSample: true,
      sampleSignIn: "loopback",
      isLoopbackOnly: true,
      trustedProxies: [],
      authSecret: null,
      statusDay: null,
      shutdownTimeoutMs: 10_000,
      mail: null,
    });
  });

  it("hold what a mail server needs", () => {
    const usual = { port: 587, tls: "starttls", user: null, password: null, passwordFile: null };
    expect(readSettings(MAIL).mail).toEqual({
      host: "mail.emirate.example",
      from: "masar@emirate.example",
      ...usual,
    });
    const signedIn = { ...MAIL, SMTP_USER: "masar", SMTP_PASSWORD_FILE: "/run/secret" };
    expect(readSettings(signedIn).mail).toMatchObject({ user: "masar", passwordFile: "/run/secret" });
    const near = { SMTP_HOST: "127.0.0.1", SMTP_FROM: "a@b.example", SMTP_TLS: "none", SMTP_PORT: "1025" };
    expect(readSettings(near).mail).toMatchObject({ tls: "none", port: 1_025 });
  });

  it("take an empty text for a setting that is left out", () => {
    expect(readSettings({ PORT: "", PUBLIC_URL: " " }).publicUrl).toBe("http://localhost:4000");
  });

  it("name everything that is wrong at once, in sentences", () => {
    const problems = problemsOf({ PORT: "80000", SAMPLE: "maybe", AUTH_SECRET: "short", TRUST_PROXY: "all" });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "SAMPLE",
      "TRUST_PROXY",
      "AUTH_SECRET",
    ]);
    for (const problem of problems) expect(problem).toMatch(/^[A-Z_]+ .+\.$/);
  });

  it.each([
    { PORT: "0" },
    { PORT: "4000x" },
    { HOST: "a b" },
    { PUBLIC_URL: "masar.example" },
    { PUBLIC_URL: "ftp://masar.example" },
    { PUBLIC_URL: "https://masar.example/path" },
    { PUBLIC_URL: "https://user@masar.example" },
    { STATUS_DAY: "2026-02-30" },
    { STATUS_DAY: "2026-06-01", SAMPLE: "no" },
    { SHUTDOWN_TIMEOUT: "61" },
    { AUTH_SECRET: "a".repeat(40) },
    { LOG_LEVEL: "loud" },
    { SMTP_FROM: "masar@emirate.example" },
    { SMTP_HOST: "localhost" },
    { SMTP_HOST: "mail server", SMTP_FROM: "masar@emirate.example" },
    { SMTP_HOST: "localhost", SMTP_FROM: "Masar" },
    { SMTP_HOST: "mail.example", SMTP_FROM: "masar@emirate.example" },
    { ...MAIL, SMTP_TLS: "tls" },
    { ...MAIL, SMTP_PORT: "0" },
    { ...MAIL, SMTP_USER: "masar" },
    { ...MAIL, SMTP_PASSWORD: "secret" },
    { ...MAIL, SMTP_USER: "masar", SMTP_PASSWORD: "secret", SMTP_PASSWORD_FILE: "/run/secret" },
    { ...MAIL, SMTP_USER: "masar", SMTP_PASSWORD: "secret", SMTP_TLS: "none" },
  ])("refuse %o", (environment) => {
    expect(problemsOf(environment)).toHaveLength(1);
  });

  it.each([
    [{ HOST: "0.0.0.0" }, false],
    [{ PUBLIC_URL: "https://masar.example" }, false],
    [{ TRUST_PROXY: "127.0.0.1" }, false],
    [{ HOST: "127.0.0.1" }, true],
    [{ HOST: "::1" }, true],
  ])("know whether others can reach the server with %o", (environment, isLoopbackOnly) => {
    expect(readSettings(environment).isLoopbackOnly).toBe(isLoopbackOnly);
  });

  it("write an IPv6 host as URLs do", () => {
    expect(readSettings({ HOST: "2001:db8::1" }).publicUrl).toBe("http://[2001:db8::1]:4000");
  });

  it("are told in README's table as they are, all of them and in their order", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const rows = SETTINGS.map(
      ({ name, default: initial, meaning }) =>
        `| \`${name}\` | ${initial === "" ? "" : `\`${initial}\``} | ${meaning} |`,
    );
    expect(readme.match(/^\| `.*$/gm)).toEqual(rows);
  });

  it("are explained, one line each", () => {
    for (const setting of SETTINGS) expect(setting.meaning).toMatch(/^.{10,140}\.$/);
  });
});
