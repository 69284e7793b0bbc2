import type { Logger } from "../log.ts";

/** Something the product does by itself, again and again. What it has done must be known from the database alone. */
export interface Job {
  readonly name: string;
  /** From the end of one run to the beginning of the next. */
  readonly everyMs: number;
  /** Ends soon once `signal` aborts. */
  run(signal: AbortSignal): Promise<unknown>;
}

export interface Scheduler {
  /** Starts nothing more, and resolves when no run is under way. */
  stop(): Promise<void>;
}

/**
 * Runs each job at once and then in its rhythm, never twice at a time. A run that fails is logged, and the next one
 * comes all the same. There is one scheduler for a database, because there is one server for it (server-lock.ts).
 */
export function startJobs(log: Logger, jobs: readonly Job[]): Scheduler {
  const stopper = new AbortController();
  const { signal } = stopper;
  const rhythms = jobs.map((job) => repeat(log, job, signal));
  return {
    stop: async () => {
      stopper.abort();
      await Promise.all(rhythms);
    },
  };
}

async function repeat(log: Logger, job: Job, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await job.run(signal);
    } catch (error) {
      if (!signal.aborted) log.error({ err: error, job: job.name }, "a job failed");
    }
    await pause(job.everyMs, signal);
  }
}

/** Waits without keeping the process alive; ends early when `signal` aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms).unref();
    signal.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
