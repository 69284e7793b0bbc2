import type { LinkView } from "#shared/contract/roadmap.ts";
import styles from "./LinkDialog.module.css";

interface Drawing {
  /** From where to where, along time. */
  readonly predecessor: readonly [start: number, finish: number];
  readonly successor: readonly [start: number, finish: number];
  readonly arrow: string;
}

/** Drawn on a grid of 64 to 32, time from left to right; the style sheet turns it round for Arabic. */
const DRAWINGS: Readonly<Record<LinkView["type"], Drawing>> = {
  FS: { predecessor: [4, 28], successor: [36, 60], arrow: "M28 9H32V23H35" },
  SS: { predecessor: [14, 42], successor: [14, 54], arrow: "M14 9H7V23H13" },
  FF: { predecessor: [10, 50], successor: [22, 50], arrow: "M50 9H57V23H51" },
  SF: { predecessor: [36, 60], successor: [4, 28], arrow: "M36 9H32V23H29" },
};

/** Two bars, the earlier one of the link above, and the arrow between the ends that it joins. */
export function LinkDrawing({ type }: { readonly type: LinkView["type"] }) {
  const { predecessor, successor, arrow } = DRAWINGS[type];
  const bar = ([start, finish]: readonly [number, number], y: number) => (
    <rect x={start} y={y} width={finish - start} height={8} rx={2} />
  );
  return (
    <svg className={styles["drawing"]} viewBox="0 0 64 32" aria-hidden="true">
      {bar(predecessor, 5)}
      {bar(successor, 19)}
      <path d={arrow} />
      <circle cx={arrowEnd(arrow)} cy={23} r={2.5} />
    </svg>
  );
}

function arrowEnd(arrow: string): number {
  return Number(arrow.split("H").at(-1));
}
