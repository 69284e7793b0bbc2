/** What every word is held in, Arabic first. In a file of its own, so that the client need not load schemas for it. */
export const LANGUAGES = ["ar", "en"] as const;
