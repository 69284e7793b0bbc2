import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Whatever carries a secret, at the depths where requests, inputs and errors carry it. */
const SECRETS = ["password", "token", "cookie", '["set-cookie"]', "authorization", "secret"];
const DEPTHS = ["", "*", "*.*"];

/** JSON lines on standard output; secrets never leave the process, whoever logs them by mistake. */
export function createLog(level: LogLevel, destination: DestinationStream = standardOutput()): Logger {
  const options = {
    level,
    base: null,
    redact: {
      paths: SECRETS.flatMap((name) => DEPTHS.map((depth) => joined(depth, name))),
      censor: "[secret]",
    },
  };
  return pino(options, destination);
}

/**
 * Standard output for as long as somebody reads it. Pino's own stream tries a closed pipe again without end when
 * the process exits, so that a server behind a log reader that died could never be stopped.
 */
function standardOutput(): DestinationStream {
  if (!process.stdout.listeners("error").includes(ignore)) process.stdout.on("error", ignore);
  return { write: (line) => process.stdout.write(line) };
}

function ignore(): void {}

function joined(depth: string, name: string): string {
  return depth === "" || name.startsWith("[") ? `${depth}${name}` : `${depth}.${name}`;
}

/** For tests and for commands whose output is meant for people. */
export function silentLog(): Logger {
  return pino({ level: "silent" });
}
