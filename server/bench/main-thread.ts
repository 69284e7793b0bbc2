import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly args?: { readonly name?: string };
  /** Processor time in microseconds, which other people's work on the machine does not lengthen. */
  readonly tdur?: number;
}

/** What an act answers, and the longest task that the page's main thread had with it: in milliseconds of the processor. */
export async function longestTask<Answer>(
  browser: Browser,
  page: Page,
  act: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly taskMs: number }> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const answer = await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith("RunTask") && mains.has(threadOf(event)));
  return { answer, taskMs: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1_000 };
}
