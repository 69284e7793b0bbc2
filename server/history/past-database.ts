import type { IsoDay } from "#shared/units.ts";
import type { Db } from "../db/client.ts";
import type { PastContent } from "../db/past-sqlite.ts";
import { HISTORY_ENTITIES, type HistoryEntity } from "./changes.ts";
import { replayOf } from "./held-replay.ts";
import { type PastDay, PastReaders } from "./past-readers.ts";
import type { PastRecord, Replay } from "./replay.ts";

/** What is computed from a day hangs on its database, so this many days answer at once. A megabyte or two each. */
const MOST_DAYS = 12;

/** What is said beside the plan stays live, and of its files only those are shown that are still there. */
const NOT_REPLAYED: ReadonlySet<HistoryEntity> = new Set(["comment", "evidenceFile"]);

interface Held {
  readonly readers: PastReaders;
  /** Those asked for longest ago come first. */
  readonly days: Map<string, Db>;
}

const heldByDatabase = new WeakMap<Db, Held>();

/**
 * The database as it stood at the end of a past day, for the same code to read that reads the present one. What
 * history keeps is replayed to that day, what only grows is looked at up to it, and fixed lists are the present ones.
 * Who may read a program is a matter of today, so `isPublished` alone is today's: hidden when the program is gone.
 */
export async function pastDatabase(db: Db, day: IsoDay): Promise<Db> {
  const replay = await replayOf(db);
  const published = await publishedToday(db);
  const key = [day, replay.seqOn(day), ...published].join(" ");
  const { readers, days } = heldOf(db);
  const past = days.get(key) ?? readThrough(readers, { content: () => contentOf(replay, day, published) });
  days.delete(key);
  days.set(key, past);
  const [oldest] = days.keys();
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest);
  return past;
}

function heldOf(db: Db): Held {
  const held = heldByDatabase.get(db) ?? { readers: new PastReaders(db), days: new Map<string, Db>() };
  heldByDatabase.set(db, held);
  return held;
}

/** A client that asks whichever reader stands on the day, each question by itself. */
function readThrough(readers: PastReaders, day: PastDay): Db {
  const ask = (path: readonly string[]) =>
    new Proxy(() => undefined, {
      get: (_, name) => (isQuestion(name) ? ask([...path, name]) : undefined),
      apply: (_, __, args: unknown[]) => readers.read(day, async (db) => call(db, path, args)),
    });
  return ask([]) as unknown as Db;
}

/** A promise asks whatever it resolves to for `then`, and printing asks for symbols. */
function isQuestion(name: string | symbol): name is string {
  return typeof name === "string" && name !== "then";
}

/** `db.plan.findFirst(…)`, for the path `plan`, `findFirst`. */
function call(db: Db, path: readonly string[], args: readonly unknown[]): unknown {
  const asked = path.slice(0, -1).reduce<object>((held, name) => Reflect.get(held, name), db);
  return Reflect.apply(Reflect.get(asked, path.at(-1) ?? ""), asked, args);
}

async function publishedToday(db: Db): Promise<ReadonlySet<string>> {
  const programs = await db.program.findMany({
    where: { isPublished: true },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return new Set(programs.map(({ id }) => id));
}

function contentOf(replay: Replay, day: IsoDay, published: ReadonlySet<string>): PastContent {
  const replayed = HISTORY_ENTITIES.filter((entity) => !NOT_REPLAYED.has(entity));
  const rows = replayed.map((entity): [string, PastRecord[]] => {
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

function asReadable(program: PastRecord, published: ReadonlySet<string>): PastRecord {
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
  ]);
}
