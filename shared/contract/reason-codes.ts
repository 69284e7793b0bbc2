/** Why a day moved: the short list of docs/glossary.md, mirrored by the ChangeReason table. */
export const REASON_CODES = [
  "scope",
  "procurement",
  "dependency",
  "resources",
  "thirdParty",
  "approval",
  "technical",
  "forceMajeure",
  "correction",
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
