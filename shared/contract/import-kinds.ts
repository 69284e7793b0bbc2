// By itself, without zod, because the screen of imports counts by it.

/** What a row of a portfolio file can be about, in the order in which rows are placed. */
export const ROW_KINDS = ["workstream", "program", "activity", "milestone"] as const;
