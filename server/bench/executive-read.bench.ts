import { Agent } from "node:http";
import { ROLES } from "#shared/permissions/actions.ts";
import { signInSample } from "../testing/sample-session.ts";
import type { Bench, Figure } from "./figure.ts";
import { readPacked, timeReads } from "./http-reads.ts";

/** Fifty readers of the executive's page over HTTP, of every role, and how long the first one waits. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const addressOf = (input: object) =>
    `${server.url}/api/trpc/executive.review?input=${encodeURIComponent(JSON.stringify(input))}`;
  const cookies = await Promise.all(ROLES.map((role) => signInSample(server.url, role)));
  const [cookie = ""] = cookies;
  const agent = new Agent();
  const first = await readPacked(agent, addressOf({}), cookie);
  const past = await readPacked(agent, addressOf({ asAt: "2026-03-31" }), cookie);
  const reads = await timeReads({ address: addressOf({}), cookies, readers: 50, readsEach: 40 });
  return [
    { name: "executive page, first reader", value: first.tookMs, unit: "ms", target: null },
    { name: "executive page, first as at a past day", value: past.tookMs, unit: "ms", target: null },
    { name: "executive page, 50 readers, median", value: reads.medianMs, unit: "ms", target: null },
    { name: "executive page, 50 readers, p99", value: reads.p99Ms, unit: "ms", target: 50 },
    { name: "executive page reads", value: reads.perSecond, unit: "requests/s", target: null },
    { name: "executive page's answer, packed", value: reads.packedBytes / 1_000, unit: "kB", target: null },
  ];
}
