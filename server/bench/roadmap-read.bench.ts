import { signInSample } from "../testing/sample-session.ts";
import { type Bench, type Figure, percentile } from "./figure.ts";

const READERS = 20;
const READS_EACH = 100;
const WARM_UP_READS = 50;

/** Twenty executives who read the whole roadmap over HTTP again and again, each waiting for their answer. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const cookie = await signInSample(server.url, "executive");
  const address = `${server.url}/api/trpc/plan.roadmap?input=${encodeURIComponent("{}")}`;
  const read = async () => {
    const startedAt = performance.now();
    const answer = await fetch(address, { headers: { Cookie: cookie } });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`reading the roadmap answered ${answer.status}: ${body.slice(0, 200)}`);
    return { tookMs: performance.now() - startedAt, sizeBytes: body.length };
  };

  const { sizeBytes } = await read();
  for (let count = 0; count < WARM_UP_READS; count += 1) await read();
  const startedAt = performance.now();
  const times = await Promise.all(
    Array.from({ length: READERS }, async () => {
      const own: number[] = [];
      for (let count = 0; count < READS_EACH; count += 1) own.push((await read()).tookMs);
      return own;
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  const all = times.flat();
  return [
    { name: "roadmap read, 20 readers, median", value: percentile(all, 0.5), unit: "ms", target: null },
    { name: "roadmap read, 20 readers, p99", value: percentile(all, 0.99), unit: "ms", target: 50 },
    { name: "roadmap reads", value: all.length / seconds, unit: "requests/s", target: null },
    { name: "roadmap answer, unpacked", value: sizeBytes / 1_000, unit: "kB", target: null },
  ];
}
