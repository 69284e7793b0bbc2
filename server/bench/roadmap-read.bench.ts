import { signInSample } from "../testing/sample-session.ts";
import type { Bench, Figure } from "./figure.ts";
import { timeReads } from "./http-reads.ts";

/** Twenty executives who read the whole roadmap over HTTP. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const address = `${server.url}/api/trpc/plan.roadmap?input=${encodeURIComponent("{}")}`;
  const cookies = [await signInSample(server.url, "executive")];
  const reads = await timeReads({ address, cookies, readers: 20, readsEach: 100 });
  return [
    { name: "roadmap read, 20 readers, median", value: reads.medianMs, unit: "ms", target: null },
    { name: "roadmap read, 20 readers, p99", value: reads.p99Ms, unit: "ms", target: 50 },
    { name: "roadmap reads", value: reads.perSecond, unit: "requests/s", target: null },
    { name: "roadmap answer, packed", value: reads.packedBytes / 1_000, unit: "kB", target: null },
  ];
}
