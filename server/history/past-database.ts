import type { IsoDay } from "#shared/units.ts";
import { type Db, openPast } from "../db/client.ts";
import { HISTORY_ENTITIES, type HistoryEntity, type HistoryRow } from "./changes.ts";
import { replayOf } from "./held-replay.ts";
import type { Replay } from "./replay.ts";

/** So many past days are held ready: two that are compared, for some readers at once. Some megabytes each. */
const MOST_HELD = 6;
/** A day that made room is closed once whoever asked for it has long had their answer. */
const CLOSES_AFTER_MS = 60_000;

interface PastDatabase {
  readonly db: Db;
  close(): Promise<void>;
}

const heldPasts = new WeakMap<Db, Map<string, Promise<PastDatabase>>>();

/** What is said beside the plan stays live, and of its files only those are shown that are still there. */
const NOT_REPLAYED: ReadonlySet<HistoryEntity> = new Set(["comment", "evidenceFile"]);

/**
 * The database as it stood at the end of a past day, for the same code to read that reads the present one. What
 * history keeps is replayed to that day, what only grows is looked at up to it, and fixed lists are the present ones.
 * Who may read a program is a matter of today, so `isPublished` alone is today's: hidden when the program is gone.
 */
export async function pastDatabase(db: Db, day: IsoDay): Promise<Db> {
  const replay = await replayOf(db);
  const published = await publishedToday(db);
  const key = [day, replay.seqOn(day), ...published].join(" ");
  const held = heldPasts.get(db) ?? new Map<string, Promise<PastDatabase>>();
  heldPasts.set(db, held);
  const past = held.get(key) ?? openPast(db, contentOf(replay, day, published));
  // Put last again: what was asked for longest ago makes room first.
  held.delete(key);
  held.set(key, past);
  // A day that could not be opened must not be handed to the next reader.
  past.catch(() => held.delete(key));
  makeRoom(held);
  return (await past).db;
}

async function publishedToday(db: Db): Promise<ReadonlySet<string>> {
  const programs = await db.program.findMany({
    where: { isPublished: true },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return new Set(programs.map(({ id }) => id));
}

function contentOf(replay: Replay, day: IsoDay, published: ReadonlySet<string>) {
  const replayed = HISTORY_ENTITIES.filter((entity) => !NOT_REPLAYED.has(entity));
  const rows = replayed.map((entity): [string, HistoryRow[]] => {
    const records = replay.recordsOn(entity, day);
    return [
      tableOf(entity),
      entity === "program" ? records.map((row) => asReadable(row, published)) : records,
    ];
  });
  return { rows: new Map(rows), conditions: conditionsOn(day, replay.seqOn(day)) };
}

function tableOf(entity: HistoryEntity): string {
  return `${entity.charAt(0).toUpperCase()}${entity.slice(1)}`;
}

function asReadable(program: HistoryRow, published: ReadonlySet<string>): HistoryRow {
  return { ...program, isPublished: published.has(String(program["id"])) };
}

/** Tables that only grow are their own history. */
function conditionsOn(day: IsoDay, seq: number): ReadonlyMap<string, string> {
  // Midnight in Riyadh, where the day ends.
  const wasBefore = (column: string) => `unixepoch("${column}") < unixepoch('${day}T21:00:00Z')`;
  return new Map([
    ["Change", `"seq" <= ${seq}`],
    ["AuditEvent", `"day" <= '${day}'`],
    ["ReportTransition", wasBefore("at")],
    ["PlanSnapshot", wasBefore("createdAt")],
    ["EvidenceFile", wasBefore("createdAt")],
    ["EServiceMeasure", `"monthDay" <= '${day}'`],
    ["KpiValue", `"day" <= '${day}'`],
  ]);
}

function makeRoom(held: Map<string, Promise<PastDatabase>>): void {
  const [oldest] = held;
  if (!oldest || held.size <= MOST_HELD) return;
  const [key, past] = oldest;
  held.delete(key);
  setTimeout(() => void past.then(({ close }) => close()), CLOSES_AFTER_MS).unref();
}
