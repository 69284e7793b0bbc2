import type { ErrorData } from "#shared/contract/errors.ts";
import type { HistoryEntry } from "#shared/contract/programs.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";

/** What a version conflict tells of the other side. */
type LastChange = Pick<ErrorData["VERSION_CONFLICT"], "changedBy" | "changedOn">;

/** How far back a screen looks; older acts stay in the table. */
const HISTORY_LENGTH = 200;

const changeSelect = {
  seq: true,
  entity: true,
  entityId: true,
  operation: true,
  field: true,
  fromValue: true,
  toValue: true,
  event: {
    select: {
      at: true,
      day: true,
      action: true,
      reasonCode: true,
      note: true,
      actor: { select: { id: true, nameAr: true, nameEn: true } },
    },
  },
} satisfies Prisma.ChangeSelect;

type StoredChange = Prisma.ChangeGetPayload<{ select: typeof changeSelect }>;

/** The items that a link joins. */
export type LinkEnds = Pick<LinkView, "predecessorId" | "successorId">;

/** A change as history holds it: of a link, the ends are named by their ids alone. */
export interface RecordedEntry extends Omit<HistoryEntry, "link"> {
  readonly ends: LinkEnds | null;
}

/**
 * Updates of a program and its items, and whatever happened to links at either end, newest first: the creation of
 * the plan itself is no news.
 */
export async function readProgramHistory(db: Db, programId: string): Promise<RecordedEntry[]> {
  const changes = [...(await readOwnChanges(db, programId)), ...(await readLeavingLinks(db, programId))];
  const newest = changes.toSorted((one, other) => other.seq - one.seq).slice(0, HISTORY_LENGTH);
  const endsById = await readLinkEnds(db, newest);
  return newest.flatMap((change): RecordedEntry[] => {
    const ends = change.entity === "link" ? endsById.get(change.entityId) : null;
    return ends === undefined ? [] : [entryOf(change, ends)];
  });
}

function entryOf({ event, entity: _entity, entityId, ...change }: StoredChange, ends: LinkEnds | null) {
  return {
    ...change,
    operation: change.operation as HistoryEntry["operation"],
    itemId: entityId,
    ends,
    at: event.at.toISOString(),
    day: event.day as IsoDay,
    actor: event.actor,
    action: event.action as HistoryEntry["action"],
    reasonCode: event.reasonCode,
    note: event.note,
  };
}

function readOwnChanges(db: Db, programId: string): Promise<StoredChange[]> {
  const ofItems = { operation: "update", entity: { in: ["program", "scheduleItem"] } };
  return db.change.findMany({
    where: { programId, OR: [ofItems, { entity: "link" }] },
    orderBy: { seq: "desc" },
    take: HISTORY_LENGTH,
    select: changeSelect,
  });
}

/** Changes of links that lead to other programs: those stand at the successor's, and their acts at this one. */
async function readLeavingLinks(db: Db, programId: string): Promise<StoredChange[]> {
  const acts = await db.auditEvent.findMany({
    where: { programId, subjectType: "link" },
    orderBy: { seq: "desc" },
    take: HISTORY_LENGTH,
    select: { seq: true },
  });
  return db.change.findMany({
    where: { eventSeq: { in: acts.map(({ seq }) => seq) }, entity: "link", programId: { not: programId } },
    select: changeSelect,
  });
}

/** By link: its ends never change, so that any record of it tells them, also once it is gone. */
async function readLinkEnds(db: Db, changes: readonly StoredChange[]): Promise<Map<string, LinkEnds>> {
  const ids = [...new Set(changes.flatMap(({ entity, entityId }) => (entity === "link" ? [entityId] : [])))];
  if (ids.length === 0) return new Map();
  const present = await db.link.findMany({
    where: { id: { in: ids } },
    select: { id: true, predecessorId: true, successorId: true },
  });
  const whole = await db.change.findMany({
    where: { entityId: { in: ids }, operation: { not: "update" } },
    select: { entityId: true, fromValue: true, toValue: true },
  });
  const recorded = whole.map(({ entityId, fromValue, toValue }): [string, LinkEnds] => [
    entityId,
    JSON.parse(toValue ?? fromValue ?? "null") as LinkEnds,
  ]);
  return new Map([...recorded, ...present.map((link): [string, LinkEnds] => [link.id, link])]);
}

/** Who changed a record last, and on which day; nulls when history does not know. */
export async function readLastChange(db: Db | Tx, entityId: string): Promise<LastChange> {
  const last = await db.change.findFirst({
    where: { entityId },
    orderBy: { seq: "desc" },
    select: { event: { select: { day: true, actor: { select: { nameAr: true, nameEn: true } } } } },
  });
  return { changedBy: last?.event.actor ?? null, changedOn: (last?.event.day ?? null) as IsoDay | null };
}
