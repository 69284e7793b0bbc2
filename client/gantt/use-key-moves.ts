import { useState } from "react";
import type { EpochDay } from "#shared/units.ts";
import type { MoveRules, Proposal, Step } from "./moves.ts";
import type { GanttRow } from "./types.ts";

/** A day proposed by keys, step by step: Enter takes it, Escape or another row gives it up. */
export function useKeyMoves(moves: MoveRules | null, onReveal: (day: EpochDay) => void) {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [said, setSaid] = useState("");

  const step = (row: GanttRow, direction: Step) => {
    if (!moves) return;
    const { id: rowId, finishDay: fromDay } = row;
    const held = proposal?.rowId === rowId ? proposal.day : fromDay;
    const toDay = moves.stepDay(rowId, held, direction);
    setProposal(toDay === fromDay ? null : { rowId, day: toDay });
    setSaid(moves.sentence({ rowId, fromDay, toDay }));
    onReveal(toDay);
  };
  const drop = () => {
    setProposal(null);
    setSaid(moves?.dropped ?? "");
  };
  /** Whether the row had a proposal, which is handed over. */
  const take = (rowId: string): boolean => {
    if (proposal?.rowId !== rowId) return false;
    setProposal(null);
    setSaid("");
    moves?.onPropose(proposal);
    return true;
  };
  const keepOnly = (rowId: string) => {
    if (proposal && proposal.rowId !== rowId) drop();
  };
  return { proposal, said, step, drop, take, keepOnly };
}
