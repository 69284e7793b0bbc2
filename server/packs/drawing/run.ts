import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { DrawingFailed, type DrawMessage, type DrawTask } from "./task.ts";

const PROCESS = fileURLToPath(new URL("./process.ts", import.meta.url));
const LIMIT_MS = 120_000;
const MEMORY_MEGABYTES = 768;
/** What V8 ends with when its memory is used up. */
const OUT_OF_MEMORY = ["SIGABRT", "SIGTRAP", 134];

/** What drew a pack, and why the browser that is there did not; null when it did or there is none. */
export type DrawnBy = Pick<Extract<DrawMessage, { kind: "drawn" }>, "renderer" | "trouble">;

/**
 * Draws a pack in a process of its own, so that neither its work nor its memory is the server's, and says what drew it.
 * Rejects with a DrawingFailed, or with the signal's reason; nothing of the process is left then.
 */
export async function runDrawing(
  task: DrawTask,
  onProgress: (ratio: number) => void,
  stop: AbortSignal,
): Promise<DrawnBy> {
  stop.throwIfAborted();
  const timeout = AbortSignal.timeout(LIMIT_MS);
  const child = start(task.folder);
  const end = () => killAll(child);
  const signal = AbortSignal.any([stop, timeout]);
  signal.addEventListener("abort", end, { once: true });
  try {
    let answer: DrawMessage | null = null;
    child.on("message", (message: DrawMessage) => {
      if (message.kind === "progress") onProgress(message.ratio);
      else answer = message;
    });
    child.send(task);
    const [exitCode, killedBy] = await once(child, "exit");
    stop.throwIfAborted();
    if (timeout.aborted) throw new DrawingFailed("tooSlow");
    return drawnBy(answer, killedBy ?? exitCode);
  } finally {
    signal.removeEventListener("abort", end);
    killAll(child);
  }
}

/** In a group of its own, so that the browser it starts ends with it; without the server's secrets. */
function start(folder: string): ChildProcess {
  const { PATH = "", LANG = "C.UTF-8" } = process.env;
  return fork(PROCESS, {
    env: { PATH, LANG, HOME: folder, TMPDIR: folder },
    execArgv: [`--max-old-space-size=${MEMORY_MEGABYTES}`],
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // All of it has ended already.
  }
}

function drawnBy(answer: DrawMessage | null, ended: unknown): DrawnBy {
  if (answer?.kind === "drawn") return answer;
  if (OUT_OF_MEMORY.some((code) => code === ended)) throw new DrawingFailed("tooLarge");
  const cause = answer?.kind === "failed" ? answer.message : `the process ended with ${String(ended)}`;
  throw new DrawingFailed("internal", { cause });
}
