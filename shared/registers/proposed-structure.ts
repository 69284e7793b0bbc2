import { type ForecastDays, isDays, isRecord } from "./proposed-days.ts";

const TYPES: readonly unknown[] = ["FS", "SS", "FF", "SF"];
const UNITS: readonly unknown[] = ["work", "elapsed"];

/** How a link waits. */
export interface ProposedTerms {
  readonly type: "FS" | "SS" | "FF" | "SF";
  readonly lagDays: number;
  readonly lagUnit: "work" | "elapsed";
}

/** An item that the plan is to have besides, under the id that it was tried out with. */
export interface ProposedAddition {
  readonly kind: "addItem";
  readonly itemId: string;
  readonly itemKind: "milestone" | "activity";
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly asked: ForecastDays;
  readonly weightPoints: number;
}

/** An item that is to leave the plan with its links, and what the plan said of it when it was asked. */
export interface ProposedRemoval {
  readonly kind: "removeItem";
  readonly itemId: string;
  readonly seen: ForecastDays;
}

/** A link that is to come (`seen` null), to go (`asked` null) or to wait otherwise. */
export interface ProposedLink {
  readonly kind: "link";
  readonly linkId: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly seen: ProposedTerms | null;
  readonly asked: ProposedTerms | null;
}

/** What a proposal asks for besides other forecasts: items and links that come and go. */
export type ProposedStructure = ProposedAddition | ProposedRemoval | ProposedLink;

/** Whether stored JSON is one that this version can read. */
export function isStructure(value: unknown): value is ProposedStructure {
  if (!isRecord(value)) return false;
  if (value["kind"] === "addItem") return isAddition(value);
  if (value["kind"] === "removeItem") return isText(value["itemId"]) && isDays(value["seen"]);
  return value["kind"] === "link" && isLink(value);
}

function isAddition(value: Readonly<Record<string, unknown>>): boolean {
  const { itemId, itemKind, code, nameAr, nameEn, asked, weightPoints } = value;
  const isKind = itemKind === "milestone" || itemKind === "activity";
  return [itemId, code, nameAr, nameEn].every(isText) && isKind && isDays(asked) && isWhole(weightPoints);
}

function isLink(value: Readonly<Record<string, unknown>>): boolean {
  const { linkId, predecessorId, successorId, seen, asked } = value;
  return [linkId, predecessorId, successorId].every(isText) && isTermsOrNull(seen) && isTermsOrNull(asked);
}

function isTermsOrNull(value: unknown): boolean {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { type, lagDays, lagUnit } = value;
  return TYPES.includes(type) && isWhole(lagDays) && UNITS.includes(lagUnit);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

/** How the plan stands to what was asked of its structure. Only `asSeen` and `there` can be approved. */
export type StructureStanding =
  /** As it was seen: approval would do what was asked. */
  | "asSeen"
  /** It is so already. */
  | "there"
  /** It says something else than when it was asked. */
  | "moved"
  /** An item to remove that is done since. */
  | "done"
  /** An item to remove that a baseline, a report or a register speaks of since. */
  | "kept"
  /** What it would change, or would link, has left the plan. */
  | "gone"
  /** Another item of the program has the code of the one to add. */
  | "codeTaken";

/** How a link that stands between the two items now, or none, stands to what was asked of it. */
export function linkStanding(
  { seen, asked }: Pick<ProposedLink, "seen" | "asked">,
  now: ProposedTerms | null,
): StructureStanding {
  if (sameTerms(now, asked)) return "there";
  if (sameTerms(now, seen)) return "asSeen";
  return now === null ? "gone" : "moved";
}

function sameTerms(one: ProposedTerms | null, other: ProposedTerms | null): boolean {
  if (one === null || other === null) return one === other;
  return one.type === other.type && one.lagDays === other.lagDays && one.lagUnit === other.lagUnit;
}
