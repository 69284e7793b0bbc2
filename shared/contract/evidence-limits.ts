/** A file of evidence, in bytes; a scanned letter of many pages fits. */
export const EVIDENCE_LIMIT_BYTES = 20_000_000;

/** Files of one report. */
export const EVIDENCE_FILES_AT_MOST = 50;

/** What may be brought as evidence; each is told from its bytes, whatever its name says. */
export const EVIDENCE_EXTENSIONS = [
  "pdf",
  "png",
  "jpg",
  "webp",
  "heic",
  "docx",
  "xlsx",
  "pptx",
  "txt",
] as const;

export type EvidenceExtension = (typeof EVIDENCE_EXTENSIONS)[number];
