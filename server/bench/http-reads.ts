import { Agent, get } from "node:http";
import { percentile } from "./figure.ts";

const WARM_UP_READS = 50;

export interface Reads {
  readonly address: string;
  /** Whose sessions read, in turn. */
  readonly cookies: readonly string[];
  readonly readers: number;
  readonly readsEach: number;
}

export interface ReadTimes {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  /** Of one answer, as it travels. */
  readonly packedBytes: number;
}

interface Read {
  readonly tookMs: number;
  readonly packedBytes: number;
}

/** Many readers at once, again and again, each waiting for their answer; throws unless it is answered well. */
export async function timeReads({ address, cookies, readers, readsEach }: Reads): Promise<ReadTimes> {
  const agent = new Agent({ keepAlive: true });
  const readAs = (reader: number) => readPacked(agent, address, cookies[reader % cookies.length] ?? "");
  for (let count = 1; count < WARM_UP_READS; count += 1) await readAs(count);
  const { packedBytes } = await readAs(0);
  const startedAt = performance.now();
  const times = await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      const own: number[] = [];
      for (let count = 0; count < readsEach; count += 1) own.push((await readAs(reader)).tookMs);
      return own;
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  const all = times.flat();
  return {
    medianMs: percentile(all, 0.5),
    p99Ms: percentile(all, 0.99),
    perSecond: all.length / seconds,
    packedBytes,
  };
}

/**
 * One answer to its last byte, packed as a browser asks for it. It is not unpacked here: each reader's own machine does
 * that, and here one process would do it for all of them.
 */
export function readPacked(agent: Agent, address: string, cookie: string): Promise<Read> {
  const startedAt = performance.now();
  const headers = { Cookie: cookie, "Accept-Encoding": "gzip, deflate, br" };
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers }, (answer) => {
      let packedBytes = 0;
      answer.on("data", (part: Buffer) => {
        packedBytes += part.length;
      });
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve({ tookMs: performance.now() - startedAt, packedBytes });
        else reject(new Error(`${address} answered ${answer.statusCode}`));
      });
      answer.on("error", reject);
    });
    request.on("error", reject);
  });
}
