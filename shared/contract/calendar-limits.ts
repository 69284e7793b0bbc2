// By itself, without zod, because the form of holidays goes by it.

/** How many holidays one act may add: both Eids of ten years. */
export const MAX_ADDED_HOLIDAYS = 20;
