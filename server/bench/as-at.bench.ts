import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import type { IsoDay } from "#shared/units.ts";
import { signInSample } from "../testing/sample-session.ts";
import { type Bench, type Figure, percentile } from "./figure.ts";

const DAYS = 60;
const AT_MOST_MS = 200;

/** The roadmap as at sixty days all over the sample's history, none asked for before, and then what else is read of each. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const cookie = await signInSample(server.url, "executive");
  const read = async (procedure: string, input: object) => {
    const address = `${server.url}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
    const startedAt = performance.now();
    const answer = await fetch(address, { headers: { Cookie: cookie } });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}: ${body.slice(0, 200)}`);
    return { tookMs: performance.now() - startedAt, body };
  };

  const first = await read("plan.roadmap", { asAt: "2025-06-30" });
  const { firstDay, lastDay } = daysIn((await read("history.days", {})).body);
  const [cold, warm]: [number[], number[]] = [[], []];
  for (const asAt of spreadOver(firstDay, lastDay)) {
    cold.push((await read("plan.roadmap", { asAt })).tookMs);
    warm.push((await read("plan.items", { asAt })).tookMs);
  }
  return [
    { name: "as at a past day, first after the start", value: first.tookMs, unit: "ms", target: null },
    { name: "as at any day, median", value: percentile(cold, 0.5), unit: "ms", target: AT_MOST_MS },
    { name: "as at any day, slowest", value: Math.max(...cold), unit: "ms", target: AT_MOST_MS },
    { name: "as at a day just read, median", value: percentile(warm, 0.5), unit: "ms", target: null },
  ];
}

function daysIn(body: string): HistoryDaysView {
  return (JSON.parse(body) as { result: { data: HistoryDaysView } }).result.data;
}

function spreadOver(firstDay: IsoDay, lastDay: IsoDay): IsoDay[] {
  const [from, to] = [toEpochDay(firstDay), toEpochDay(lastDay)];
  return Array.from({ length: DAYS }, (_, at) =>
    toIsoDay(addDays(from, Math.floor(((to - from) * (at + 1)) / (DAYS + 1)))),
  );
}
