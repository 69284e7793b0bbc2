import { toChangeRows } from "#server/history/changes.ts";
import { invariant } from "#shared/invariant.ts";
import type { IsoDay } from "#shared/units.ts";
import { emptyTables, type HistoryRows, type HistoryTable, type Tables } from "./tables.ts";

/** One act of the sample's history: who, when, what, why. */
export interface Act {
  readonly day: IsoDay;
  /** Minutes after midnight in Riyadh. */
  readonly minute: number;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly programId?: string;
  readonly reasonCode?: string | null;
  readonly note?: string;
}

type Change = Parameters<typeof toChangeRows>[0];

/** Writes records and the history of them together, so that neither can say anything the other does not. */
export interface Writer {
  create<Table extends HistoryTable>(table: Table, row: HistoryRows[Table], programId?: string | null): void;
  update<Table extends HistoryTable>(table: Table, id: string, patch: Partial<HistoryRows[Table]>): void;
  remove(table: HistoryTable, id: string): void;
}

export interface Book {
  readonly tables: Tables;
  /** Records one act; an act that changed nothing leaves no trace. */
  record(act: Act, work: (writer: Writer) => void): void;
  /** The present state of a record. It must be there. */
  get<Table extends HistoryTable>(table: Table, id: string): HistoryRows[Table];
  /** All records of a table in the order they were created. */
  all<Table extends HistoryTable>(table: Table): HistoryRows[Table][];
  /** Puts the present records into `tables`; nothing is recorded after it. */
  close(): Tables;
}

/** The moment of a minute in Riyadh, which is three hours ahead of UTC all year round. */
export function instantOf(day: IsoDay, minute: number): string {
  const utcMinute = minute - 3 * 60;
  invariant(utcMinute >= 0, "the sample's people start after three in the morning");
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${day}T${pad(Math.floor(utcMinute / 60))}:${pad(utcMinute % 60)}:00.000Z`;
}

type AnyRow = HistoryRows[HistoryTable];

/** The fields of `row` that `patch` has. */
function sameFields<Row extends object>(row: Row, patch: Partial<Row>): Partial<Row> {
  const fields = Object.keys(patch) as (keyof Row)[];
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Partial<Row>;
}

export function openBook(): Book {
  const present = new Map<HistoryTable, Map<string, AnyRow>>();
  const programOf = new Map<string, string | null>();
  const tables = emptyTables();

  const tableOf = (table: HistoryTable) => {
    const held = present.get(table) ?? new Map<string, AnyRow>();
    present.set(table, held);
    return held;
  };
  const get = <Table extends HistoryTable>(table: Table, id: string) => {
    const row = tableOf(table).get(id);
    invariant(row, `${table} ${id} exists`);
    return row as HistoryRows[Table];
  };

  const writerInto = (changes: Change[]): Writer => {
    const note = (table: HistoryTable, id: string, before: object | null, after: object | null) => {
      const programId = programOf.get(`${table} ${id}`) ?? null;
      // The rows hold scalars only; Prisma's input types merely allow more (Date beside the ISO text used here).
      changes.push({ entity: table, entityId: id, programId, before, after } as Change);
    };
    return {
      create(table, row, programId = null) {
        invariant(!tableOf(table).has(row.id), `${table} ${row.id} is new`);
        programOf.set(`${table} ${row.id}`, programId);
        tableOf(table).set(row.id, row);
        note(table, row.id, null, row);
      },
      update(table, id, patch) {
        const before = get(table, id);
        tableOf(table).set(id, { ...before, ...patch });
        // Only what was touched can differ, and most rows have many more fields.
        note(table, id, sameFields(before, patch), patch);
      },
      remove(table, id) {
        note(table, id, get(table, id), null);
        tableOf(table).delete(id);
      },
    };
  };

  return {
    tables,
    get,
    all: <Table extends HistoryTable>(table: Table) => [...tableOf(table).values()] as HistoryRows[Table][],
    record(act, work) {
      const changes: Change[] = [];
      work(writerInto(changes));
      const rows = changes.flatMap(toChangeRows);
      if (rows.length === 0) return;
      const { day, minute, programId = null, reasonCode = null, note = "", ...rest } = act;
      const seq = tables.auditEvent.length + 1;
      tables.auditEvent.push({ ...rest, seq, at: instantOf(day, minute), day, programId, reasonCode, note });
      for (const row of rows) {
        tables.change.push({ ...row, seq: tables.change.length + 1, eventSeq: seq });
      }
    },
    close() {
      for (const [table, rows] of present) (tables[table] as AnyRow[]).push(...rows.values());
      return tables;
    },
  };
}
