import { type ForecastDays, isDays, isRecord } from "./proposed-days.ts";
import { isStructure, type ProposedStructure } from "./proposed-structure.ts";

/** One item of a proposal: what the plan said when it was asked, and what it is asked to say. */
export interface ProposedChange {
  readonly itemId: string;
  readonly seen: ForecastDays;
  readonly asked: ForecastDays;
}

/** What a change request asks for; stored as JSON, whose `version` says how it is read. */
export interface ChangeProposal {
  /** 1 asks for other forecasts alone, 2 for items and links that come and go besides. */
  readonly version: 1 | 2;
  /** Whether what the changes push moves with them. */
  readonly movesDependants: boolean;
  readonly changes: readonly ProposedChange[];
  readonly structure: readonly ProposedStructure[];
}

/**
 * A stored proposal. Total: what this version cannot read asks for nothing, so that a request of another version is still
 * shown and can be decided.
 */
export function readProposal(text: string): ChangeProposal {
  const stored = parsed(text);
  const version = isRecord(stored) ? stored["version"] : null;
  if (!isRecord(stored) || (version !== 1 && version !== 2)) return NOTHING;
  const { changes } = stored;
  const structure = version === 1 ? [] : stored["structure"];
  if (!Array.isArray(changes) || !changes.every(isChange)) return NOTHING;
  if (!Array.isArray(structure) || !structure.every(isStructure)) return NOTHING;
  return { version, movesDependants: stored["movesDependants"] === true, changes, structure };
}

const NOTHING: ChangeProposal = { version: 1, movesDependants: false, changes: [], structure: [] };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isChange(value: unknown): value is ProposedChange {
  return (
    isRecord(value) && typeof value["itemId"] === "string" && isDays(value["seen"]) && isDays(value["asked"])
  );
}

/** How the plan stands to a change that was asked for. */
export type ChangeStanding =
  /** As it was seen: the change would do what was asked. */
  | "asSeen"
  /** It says something else than when it was asked. */
  | "moved"
  /** It says already what was asked. */
  | "there"
  /** It is done since: there is nothing left to expect. */
  | "done"
  /** It has left the plan. */
  | "gone";

/** What the plan says of an item now. */
export interface PresentDays extends ForecastDays {
  readonly isDone: boolean;
}

/** How the plan stands to `change`; `now` null when the item is there no more. */
export function changeStanding({ seen, asked }: ProposedChange, now: PresentDays | null): ChangeStanding {
  if (now === null) return "gone";
  if (now.isDone) return "done";
  if (sameDays(now, asked)) return "there";
  return sameDays(now, seen) ? "asSeen" : "moved";
}

export function sameDays(one: ForecastDays, other: ForecastDays): boolean {
  return one.startDay === other.startDay && one.finishDay === other.finishDay;
}
