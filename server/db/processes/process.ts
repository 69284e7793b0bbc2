import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface RunningProcess {
  /** Every whole line that it has written so far. */
  readonly lines: readonly string[];
  /** Resolves when it has written that many lines; rejects when it ends before. */
  untilLines(count: number): Promise<void>;
  /** Ends it as a crash would: it gets no chance to tidy up. */
  kill(): Promise<void>;
  /** Tells it to go on, or to end, whichever it waits for. */
  endInput(): Promise<number | null>;
}

/** Runs a script of ours in a process of its own, with the same Node. */
export function startProcess(script: string, ...parameters: string[]): RunningProcess {
  const child = spawn(process.execPath, [script, ...parameters], { stdio: ["pipe", "pipe", "inherit"] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const ended = Promise.all([once(child, "exit"), once(reader, "close")]);
  const untilLines = async (count: number) => {
    while (lines.length < count) {
      const next = await Promise.race([once(reader, "line").then(() => "line"), ended.then(() => "end")]);
      if (next === "end" && lines.length < count)
        throw new Error(`${script} ended after ${lines.length} lines.`);
    }
  };
  return {
    lines,
    untilLines,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    endInput: () => endInput(child, ended),
  };
}

async function endInput(child: ChildProcess, ended: Promise<unknown>): Promise<number | null> {
  child.stdin?.end();
  await ended;
  return child.exitCode;
}
