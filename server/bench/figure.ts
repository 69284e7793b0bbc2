import type { MasarServer } from "../testing/masar-server.ts";

/** One measured number. The target is what an issue promises; a bench reports and never passes or fails. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "kB" | "MB" | "requests/s";
  /** At most this; null for a figure that only puts others in proportion. */
  readonly target: number | null;
}

/** What a bench works on: a running server with the sample portfolio and its data folder. */
export interface Bench {
  readonly server: MasarServer;
  readonly dataDir: string;
}

/** The value below which the share `ratio` of the sorted `values` lies (nearest rank). */
export function percentile(values: readonly number[], ratio: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(ratio * sorted.length) - 1)];
  if (value === undefined) throw new Error("no values to rank");
  return value;
}
