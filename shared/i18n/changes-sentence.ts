import type { PlanChangesView } from "../contract/plan-changes.ts";
import { REASON_CODES, type ReasonCode } from "../contract/reason-codes.ts";
import { type ChangeKind, kindOfChange } from "../progress/plan-compare.ts";
import type { StatusTurn } from "../progress/status-order.ts";
import type { Words } from "./words.ts";

/** What a difference comes to; items are milestones alone. */
export interface ChangesTally {
  readonly milestones: Readonly<Record<ChangeKind, number>>;
  readonly programs: Readonly<Record<StatusTurn, number>>;
  /** The reason given for most of the milestones that moved later; null where none was given. */
  readonly reason: ReasonCode | null;
}

type Tallied = Pick<PlanChangesView, "items" | "statuses">;

export function tallyOf({ items, statuses }: Tallied): ChangesTally {
  const milestones = { later: 0, earlier: 0, done: 0, reopened: 0, added: 0, removed: 0 };
  const programs = { worse: 0, better: 0, level: 0 };
  const reasons = new Map<string | null, number>();
  for (const { turn } of statuses) programs[turn] += 1;
  for (const item of items) {
    if (item.kind !== "milestone") continue;
    const kind = kindOfChange(item);
    milestones[kind] += 1;
    if (kind !== "later") continue;
    // One that moved twice for one reason has that reason once.
    const given = new Set(item.acts.map(({ reasonCode }) => reasonCode));
    for (const reason of given) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return { milestones, programs, reason: mostGiven(reasons) };
}

/** Of equally many the first in the glossary's order. */
function mostGiven(reasons: ReadonlyMap<string | null, number>): ReasonCode | null {
  const [most] = REASON_CODES.filter((code) => reasons.has(code)).toSorted(
    (one, other) => (reasons.get(other) ?? 0) - (reasons.get(one) ?? 0),
  );
  return most ?? null;
}

export function isUnchanged({ statuses, items, programs, links, baselines }: PlanChangesView): boolean {
  return [statuses, items, programs, links, baselines].every(({ length }) => length === 0);
}

/**
 * "Since 1 March 2026: 14 milestones moved later; 3 moved earlier; 2 programs worse. Most often moved later for …".
 * `isLive` says that the later day is today.
 */
export function changesSentence(words: Words, view: PlanChangesView, isLive: boolean): string {
  const { t, format } = words;
  const days = { from: format.day(view.fromDay), to: format.day(view.toDay) };
  if (isUnchanged(view)) return isLive ? t("changes.nothingSince", days) : t("changes.nothingBetween", days);
  const { milestones, programs, reason } = tallyOf(view);
  const clauses = joinedClauses(words, changeClauses(words, { milestones, programs }));
  const sentence = t(isLive ? "changes.since" : "changes.between", { ...days, clauses });
  if (reason === null) return sentence;
  return `${sentence} ${t("changes.mostBy", { reason: t(`reasons.${reason}`) })}`;
}

/** "14 milestones moved later", "2 programs worse": what happened, each in a clause. */
export function changeClauses(
  words: Words,
  { milestones, programs }: Pick<ChangesTally, "milestones" | "programs">,
): string[] {
  return [
    ...MILESTONE_CLAUSES.map((kind) => clauseOf(words, kind, "milestones", milestones[kind])),
    ...PROGRAM_CLAUSES.map((turn) => clauseOf(words, turn, "programs", programs[turn])),
  ].filter((clause) => clause !== null);
}

export function joinedClauses(words: Words, clauses: readonly string[]): string {
  if (clauses.length === 0) return words.t("changes.clauses.none");
  return clauses.join(words.language === "ar" ? "؛ " : "; ");
}

const MILESTONE_CLAUSES = ["later", "earlier", "done", "reopened", "added", "removed"] as const;
const PROGRAM_CLAUSES = ["worse", "better"] as const;

type Clause = (typeof MILESTONE_CLAUSES)[number] | (typeof PROGRAM_CLAUSES)[number];

/** Null for what did not happen. */
function clauseOf(
  { t, format }: Words,
  clause: Clause,
  noun: "milestones" | "programs",
  count: number,
): string | null {
  if (count === 0) return null;
  const counted = t(`changes.counted.${noun}`, { count, number: format.number(count) });
  return t(`changes.clauses.${clause}`, { counted });
}
