import type { EpochDay } from "#shared/units.ts";

/** A row as every contestant is given it: programs, and under each its milestones in order of days. */
export interface BenchRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly startDay: EpochDay;
  /** Inclusive. */
  readonly finishDay: EpochDay;
  /** 0 to 1. */
  readonly progressRatio: number;
}

export interface BenchLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
}

export interface BenchPlan {
  readonly rows: readonly BenchRow[];
  readonly links: readonly BenchLink[];
}

export interface MountedChart {
  /** What scrolls down the rows, and what scrolls along time. */
  readonly scrollers: () => Readonly<Record<"down" | "along", HTMLElement>>;
  /** From the scale of years to that of months, and back. */
  readonly zoom: (isClose: boolean) => void;
  /** Null where rows do not fold. */
  readonly expand: ((rowId: string) => void) | null;
  readonly unmount: () => void;
}

export interface Contestant {
  readonly mount: (host: HTMLElement, plan: BenchPlan) => MountedChart;
}
