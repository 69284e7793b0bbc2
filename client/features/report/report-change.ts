import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ReportEntryInput, ReportSaveInput } from "#shared/contract/reports.ts";
import type { EntryContent, ReportContent } from "#shared/reporting/content.ts";

/** What one field of a report says; an entry is a field as a whole, null when its milestone is not answered. */
export type Said = number | string | readonly string[] | EntryContent | null;

/** Changed fields by their keys: `confidence`, `nextSteps`, `entries.ITEM`, … */
export type ReportChange = Readonly<Record<string, Said>>;

/** A field that two devices changed at once. */
export interface Collision {
  readonly mine: Said;
  readonly theirs: Said;
  /** What both of them had read. */
  readonly before: Said;
}

export type Collisions = Readonly<Record<string, Collision>>;

const ENTRIES = "entries.";

/** The key of what is said of a milestone; problems have it, too, and go on with the part of the entry. */
export function entryKey(itemId: string): string {
  return `${ENTRIES}${itemId}`;
}

/** The milestone that a key is about; null for a field of the report itself. */
export function itemIdOf(key: string): string | null {
  return key.startsWith(ENTRIES) ? key.slice(ENTRIES.length) : null;
}

/** What the content says in one field. */
export function saidAt(content: ReportContent, key: string): Said {
  const itemId = itemIdOf(key);
  if (itemId !== null) return content.entries.find((entry) => entry.itemId === itemId) ?? null;
  return content[key as Exclude<keyof ReportContent, "entries">];
}

/** The content with the change in it; answers stay in their order, new ones follow. */
export function withChange(content: ReportContent, change: ReportChange): ReportContent {
  const plain = Object.entries(change).filter(([key]) => itemIdOf(key) === null);
  const answers = new Map(
    Object.entries(change).flatMap(([key, said]) => {
      const itemId = itemIdOf(key);
      return itemId === null ? [] : [[itemId, said as EntryContent | null] as const];
    }),
  );
  const kept = content.entries.flatMap((entry) => {
    const answer = answers.get(entry.itemId);
    return answer === undefined ? [entry] : answer === null ? [] : [answer];
  });
  const known = new Set(content.entries.map(({ itemId }) => itemId));
  const added = [...answers].flatMap(([itemId, answer]) => (answer && !known.has(itemId) ? [answer] : []));
  return { ...content, ...Object.fromEntries(plain), entries: [...kept, ...added] };
}

/** The message to the server: the changed fields alone, and the version that they build on. */
export function saveInputOf(id: string, version: number, change: ReportChange): ReportSaveInput {
  const plain = Object.entries(change).filter(([key]) => itemIdOf(key) === null);
  const entries = Object.entries(change).flatMap(([key, said]): ReportEntryInput[] => {
    const itemId = itemIdOf(key);
    if (itemId === null) return [];
    if (said === null) return [{ itemId, claim: null }];
    const entry = said as EntryContent;
    return [{ ...entry, reasonCode: entry.reasonCode as ReasonCode | null }];
  });
  return { id, version, ...Object.fromEntries(plain), ...(entries.length > 0 ? { entries } : {}) };
}

/** Whether two values say the same; the day of what is still on its date is the plan's, not the owner's. */
export function isSame(one: Said, other: Said): boolean {
  return comparable(one) === comparable(other);
}

function comparable(said: Said): string {
  if (said === null || typeof said !== "object" || !("claim" in said)) return JSON.stringify(said);
  const { claim, day, reasonCode, note, evidenceLink } = said;
  const rest = claim === "onDate" ? [] : [day, reasonCode];
  return JSON.stringify([claim, note.trim(), evidenceLink.trim(), ...rest]);
}

/** What the content said in the changed fields. */
export function saidBefore(content: ReportContent, change: ReportChange): ReportChange {
  return Object.fromEntries(Object.keys(change).map((key) => [key, saidAt(content, key)]));
}

interface Rebased {
  readonly change: ReportChange;
  readonly collisions: Collisions;
}

/**
 * A change that was made on an older reading, on the newest: what is saved already falls out, what somebody else left
 * alone is kept, and what both changed collides.
 */
export function rebase(change: ReportChange, before: ReportChange, newest: ReportContent): Rebased {
  const kept: Record<string, Said> = {};
  const collisions: Record<string, Collision> = {};
  for (const [key, mine] of Object.entries(change)) {
    const theirs = saidAt(newest, key);
    const was = before[key] ?? null;
    if (isSame(mine, theirs)) continue;
    if (isSame(was, theirs)) kept[key] = mine;
    else collisions[key] = { mine, theirs, before: was };
  }
  return { change: kept, collisions };
}
