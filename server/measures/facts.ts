import { toEpochDay } from "#shared/calendar/day.ts";
import type { ForecastMove } from "#shared/progress/milestone-trend.ts";
import type { OwedReport } from "#shared/progress/report-timeliness.ts";
import type { ReasonedMove } from "#shared/progress/slip-waterfall.ts";
import type { EpochDay } from "#shared/units.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { storedDay } from "../db/stored-day.ts";
import type { PlanFacts } from "../plan/facts.ts";

/** A move of a forecast as history holds it, with its reason. */
export type HistoricMove = ForecastMove & ReasonedMove;

/** What measures read beside the plan itself: how forecasts came to be, and how reporting went. */
export interface MeasureFacts {
  /** By item, oldest first. */
  readonly movesByItem: ReadonlyMap<string, readonly HistoricMove[]>;
  /** By program: a report is owed from the day its period opened, when its row was made. */
  readonly reportsByProgram: ReadonlyMap<string, readonly OwedReport[]>;
  /** The days on which reporting periods close, ascending. */
  readonly reportDays: readonly EpochDay[];
}

const heldByFacts = new WeakMap<PlanFacts, Promise<MeasureFacts>>();

/**
 * The facts that belong to these plan facts, read once for all their readers: every change of a forecast, a
 * report or a period makes a new revision and so new plan facts.
 */
export async function measureFacts(db: Db, facts: PlanFacts): Promise<MeasureFacts> {
  const held = heldByFacts.get(facts);
  if (held) return held;
  const reading = readMeasureFacts(db, facts);
  heldByFacts.set(facts, reading);
  // A reading that failed must not be handed to the next reader.
  reading.catch(() => heldByFacts.delete(facts));
  return reading;
}

async function readMeasureFacts(db: Db, facts: PlanFacts): Promise<MeasureFacts> {
  const [moves, periods] = await Promise.all([readMoves(db, facts.revision), readPeriods(db, facts.id)]);
  const reports = periods.flatMap(({ closesDay, reports: owed }) =>
    owed.map(({ programId, approvedAt }) => ({
      programId,
      dueDay: storedDay(closesDay),
      approvedDay: approvedAt === null ? null : toEpochDay(riyadhDayOf(approvedAt)),
    })),
  );
  return {
    movesByItem: Map.groupBy(moves, ({ itemId }) => itemId),
    reportsByProgram: Map.groupBy(reports, ({ programId }) => programId),
    reportDays: periods.map(({ closesDay }) => storedDay(closesDay)),
  };
}

/** Moves up to the revision: one made since would explain a slip that these facts do not show. */
async function readMoves(db: Db, revision: number) {
  const rows = await db.change.findMany({
    where: {
      entity: "scheduleItem",
      operation: "update",
      field: "forecastFinishDay",
      seq: { lte: revision },
    },
    orderBy: { seq: "asc" },
    select: {
      seq: true,
      entityId: true,
      fromValue: true,
      toValue: true,
      event: { select: { day: true, reasonCode: true } },
    },
  });
  return rows.map(({ seq, entityId, fromValue, toValue, event }) => ({
    itemId: entityId,
    seq,
    day: storedDay(event.day),
    // The column of a forecast allows no null, so history holds a real day on both sides of each move.
    fromDay: storedDay(JSON.parse(fromValue ?? "null")),
    toDay: storedDay(JSON.parse(toValue ?? "null")),
    reasonCode: event.reasonCode,
  }));
}

function readPeriods(db: Db, planId: string) {
  return db.reportingPeriod.findMany({
    where: { planId },
    orderBy: { closesDay: "asc" },
    select: { closesDay: true, reports: { select: { programId: true, approvedAt: true } } },
  });
}
