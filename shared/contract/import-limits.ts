// By itself, without zod, because screens say it before anything is sent.

/** What a person is told before choosing a file; the server enforces these and more. */
export const IMPORT_FILE_LIMITS = { bytes: 10_000_000, rows: 10_000 } as const;
