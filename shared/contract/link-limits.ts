/** Which end of the predecessor holds which end of the successor: F finish, S start. */
export const LINK_TYPES = ["FS", "SS", "FF", "SF"] as const;

/** What a day of a lag is: a working day of the successor's calendar, or any day. */
export const LAG_UNITS = ["work", "elapsed"] as const;

/** A lag, or a lead, of more days than this is a slip of the finger. */
export const MAX_LAG_DAYS = 1_000;
