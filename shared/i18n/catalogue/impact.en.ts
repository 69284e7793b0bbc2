import type { Translated } from "../translated.ts";
import type { impactAr } from "./impact.ar.ts";

export const impactEn = {
  title: "What this change moves",
  computing: "Working out the impact…",
  none: "This change moves nothing else.",
  unschedulable: "The plan's links run in a circle, so what follows cannot be worked out.",
  moves_one: "It moves {{number}} item",
  moves_other: "It moves {{number}} items",
  hidden_one: "and {{number}} item in programs you may not read",
  hidden_other: "and {{number}} items in programs you may not read",
  item: "Item",
  from: "From",
  to: "To",
  by: "Working days",
  path: "Because of",
  showAll: "Show all",
  programFinish: "Finish of {{code}}: from {{from}} to {{to}}",
  planFinish: "Finish of the plan: from {{from}} to {{to}}",
  critical: "Becomes critical: {{items}}",
  statuses: "Statuses that change",
  becomes: "becomes",
  moveAll: "Move all that it pushes with it",
  moveAllHelp:
    "All new days are saved in one act with the same reason. Otherwise other forecasts stay as they are.",
  mayNotMoveAll:
    "You may not move all of these. You can request the change: all of it moves once it is approved.",
  more: "and {{number}} more",
  liveFailed: "The impact could not be worked out.",
  failed: "The impact could not be worked out. You can save without it.",
} satisfies Translated<typeof impactAr>;
