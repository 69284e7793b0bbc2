import type { LinkRules } from "./link-rules.ts";
import { moverOf } from "./movers.ts";
import type { MoveRules } from "./moves.ts";
import type { GanttRow } from "./types.ts";

/** What a screen reader tells of a row beyond what it says of every one. */
export interface KeyHint {
  readonly description: string;
  /** As `aria-keyshortcuts` has them. */
  readonly keys: string;
}

const ARROWS = ["ArrowLeft", "ArrowRight"];
const chord = (modifiers: string) => ARROWS.map((arrow) => `${modifiers}+${arrow}`);

/** By which keys this reader may change the row; null by none. */
export function keyHint(row: GanttRow, moves: MoveRules | null, linking: LinkRules | null): KeyHint | null {
  const asDiamond = moves && moverOf(row, null);
  const byFinish = moves && moverOf(row, "finish");
  const byStart = moves && moverOf(row, "start");
  const asSource = linking?.mayStart(row.id) ? linking : null;
  const keys = [
    ...(asDiamond || byFinish ? chord("Shift") : []),
    ...(byStart ? chord("Alt+Shift") : []),
    ...(asSource ? ["L"] : []),
  ];
  if (keys.length === 0) return null;
  const sentences = [
    ...(asDiamond ? [moves.hint] : []),
    ...(moves && (byFinish || byStart) ? [moves.barHint ?? moves.hint] : []),
    ...(asSource ? [asSource.hint] : []),
  ];
  return { description: sentences.join(" "), keys: keys.join(" ") };
}
