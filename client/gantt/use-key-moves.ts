import { useState } from "react";
import type { EpochDay } from "#shared/units.ts";
import { isProposalOf, type Mover, moverOf, moveTo, proposalAt, standingDay, stepped } from "./movers.ts";
import type { Edge, MoveRules, Proposal, Step } from "./moves.ts";
import type { GanttRow } from "./types.ts";

interface KeyMoves {
  readonly moves: MoveRules | null;
  readonly say: (sentence: string) => void;
  readonly onReveal: (day: EpochDay) => void;
  readonly onConsider: (proposal: Proposal | null) => void;
}

/** A day proposed by keys, step by step: Enter takes it, Escape, another edge or another row gives it up. */
export function useKeyMoves({ moves, say, onReveal, onConsider }: KeyMoves) {
  const [proposal, setProposal] = useState<Proposal | null>(null);

  const propose = (next: Proposal | null) => {
    setProposal(next);
    if (next || proposal) onConsider(next);
  };
  const stepMover = (rules: MoveRules, mover: Mover, direction: Step) => {
    const fromDay = standingDay(mover);
    const held = proposal && isProposalOf(mover, proposal) ? proposal.day : fromDay;
    const toDay = stepped(rules, mover, held, direction);
    propose(toDay === fromDay ? null : proposalAt(mover, toDay));
    say(rules.sentence(moveTo(mover, toDay)));
    onReveal(toDay);
  };
  const step = (row: GanttRow, edge: Edge | null, direction: Step) => {
    const mover = moverOf(row, edge);
    if (moves && mover) stepMover(moves, mover, direction);
  };
  const drop = () => {
    propose(null);
    say(moves?.dropped ?? "");
  };
  /** Whether the row had a proposal, which is handed over. */
  const take = (rowId: string): boolean => {
    if (proposal?.rowId !== rowId) return false;
    setProposal(null);
    say("");
    moves?.onPropose(proposal);
    return true;
  };
  const keepOnly = (rowId: string) => {
    if (proposal && proposal.rowId !== rowId) drop();
  };
  return { proposal, step, drop, take, keepOnly };
}
