import type { Translated } from "../translated.ts";
import type { movesAr } from "./moves.ar.ts";

export const movesEn = {
  hint: "Shift with the left or right arrow proposes another day.",
  barHint: "Shift with the left or right arrow proposes another finish, and with Alt another start.",
  help: "Drag an open milestone to propose another day; nothing is saved before you confirm.",
  planHelp:
    "Drag an open milestone or the end of an activity to propose another day, or a dot at an item's end to another item to link them; nothing is saved before you confirm.",
  none: "No change",
  later: "{{days}} later than forecast now",
  earlier: "{{days}} earlier than forecast now",
  said: "Proposed day {{day}}, {{difference}}. Enter reviews it, Escape drops it.",
  back: "Back on the forecast day {{day}}.",
  dropped: "The proposal is dropped; the forecast stays as it was.",
  link: {
    hint: "L begins a link from this item.",
    started: "A link begins at {{from}}. Go to another item and press Enter, or Escape to drop it.",
    between: "{{from}} → {{to}}",
    said: "Link from {{from}} to {{to}}, {{type}}. Enter reviews it, Escape drops it.",
    refused: "{{from}} cannot be linked to {{to}}.",
    exists: "{{from}} is linked to {{to}} already.",
    dropped: "The proposed link is dropped.",
  },
} satisfies Translated<typeof movesAr>;
