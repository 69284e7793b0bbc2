import { boot, type Running } from "./boot.ts";
import { DatabaseStartError } from "./db/start-error.ts";
import { readSettings, type Settings, SettingsError } from "./env.ts";
import { ListenError } from "./http/listen.ts";
import { welcome } from "./welcome.ts";

/** EX_CONFIG of sysexits.h: starting again changes nothing until a person has acted. */
const EXIT_CONFIG = 78;

try {
  const settings = readSettings(process.env);
  const running = await boot(settings);
  process.stdout.write(await welcome(settings, running));
  stopOnSignals(running, settings);
} catch (error) {
  process.exitCode = explain(error);
}

function stopOnSignals(running: Running, settings: Settings): void {
  let isStopping = false;
  const stop = async (signal: string) => {
    // A second signal is somebody who will not wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    running.log.info({ signal, limitMs: settings.shutdownTimeoutMs }, "stopping");
    const isDrained = await running.stop();
    running.log.info({ isDrained }, "stopped");
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("uncaughtException", (error) => {
    running.log.fatal({ err: error }, "a defect that nothing caught");
    process.exit(1);
  });
}

/** Sentences for what a person can put right, the stack for a defect; gives the exit code. */
function explain(error: unknown): number {
  const isExplained =
    error instanceof SettingsError || error instanceof DatabaseStartError || error instanceof ListenError;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Masar cannot start · يتعذر تشغيل مسار\n${isExplained ? error.message : detail}\n`);
  if (error instanceof DatabaseStartError) return error.exitCode;
  return isExplained ? EXIT_CONFIG : 1;
}
