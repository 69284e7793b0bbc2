import type { Translated } from "../translated.ts";
import type { gridAr } from "./grid.ar.ts";

export const gridEn = {
  keys: "Arrows move, and select with Shift. Type or press Enter to edit, Escape to leave it as it was.",
  cellOf: "{{column}}, {{row}}",
  was: "Was: {{value}}",
  savedNow: "Saved now: {{value}}",
  empty: "empty",
  unsaved: "Unsaved changes",
  changes_one: "{{number}} change",
  changes_other: "{{number}} changes",
  refused_one: "{{number}} cell has to be corrected before saving.",
  refused_other: "{{number}} cells have to be corrected before saving.",
  goToRefused: "Go to the first",
  moved_one: "{{number}} cell was changed by somebody else after you typed in it. Both values stand there.",
  moved_other:
    "{{number}} cells were changed by somebody else after you typed in them. Both values stand there.",
  keepMine: "Keep my values",
  takeTheirs: "Take the saved ones",
  discard: "Discard changes",
  pasted_one: "{{number}} cell pasted.",
  pasted_other: "{{number}} cells pasted.",
  lost_one: "{{number}} cell was left out: it has no place in the columns that can be edited.",
  lost_other: "{{number}} cells were left out: they have no place in the columns that can be edited.",
  leaveTitle: "Unsaved changes",
  leaveBody:
    "Your changes stay in this tab until you come back to the grid; nobody sees them before you save them.",
  leave: "Leave now",
  stay: "Stay in the grid",
  showsOnly: "shows only",
} satisfies Translated<typeof gridAr>;
