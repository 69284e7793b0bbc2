import type { Translated } from "../translated.ts";
import type { movesAr } from "./moves.ar.ts";

export const movesEn = {
  hint: "Shift with the left or right arrow proposes another day.",
  help: "Drag an open milestone to propose another day; nothing is saved before you confirm.",
  none: "No change",
  later: "{{days}} later than forecast now",
  earlier: "{{days}} earlier than forecast now",
  said: "Proposed day {{day}}, {{difference}}. Enter reviews it, Escape drops it.",
  back: "Back on the forecast day {{day}}.",
  dropped: "The proposal is dropped; the forecast stays as it was.",
} satisfies Translated<typeof movesAr>;
