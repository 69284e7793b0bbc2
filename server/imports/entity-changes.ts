import type { recordEvent } from "../history/record.ts";

/** A record's change as history takes it; an import is planned, written and taken back in these. */
export type EntityChange = Parameters<typeof recordEvent>[2][number];

/** The scalar columns of a record. */
export type HistoryRow = NonNullable<EntityChange["before"]>;

export type HistoryEntity = EntityChange["entity"];
