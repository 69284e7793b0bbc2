import { useCallback, useEffect, useState } from "react";
import { type DraftHistory, historyOf, stepAgain, stepBack, withStep } from "./draft-history.ts";
import {
  type CellText,
  type DraftRules,
  type Drafts,
  keepingMine,
  NO_DRAFTS,
  takingTheirs,
  withoutSent,
  withTexts,
} from "./drafts.ts";
import { keep, readKept } from "./kept-drafts.ts";

/** The steps of typing that are not saved yet. */
export interface DraftSteps<Line, Field extends string> {
  readonly drafts: Drafts<Field>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly write: (texts: readonly CellText<Line, Field>[]) => void;
  readonly keepMine: (lines: readonly Line[]) => void;
  readonly takeTheirs: (lines: readonly Line[]) => void;
  readonly discard: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** After a save: what was typed since stays, and steps from before it are the session's to take back. */
  readonly forget: (sent: Drafts<Field>) => void;
}

/** Unsaved cells, kept over a reload under a name, with the steps of typing to take back. */
export function useDrafts<Line, Field extends string>(
  place: string,
  rules: DraftRules<Line, Field>,
): DraftSteps<Line, Field> {
  const [history, setHistory] = useState<DraftHistory<Drafts<Field>>>(() =>
    historyOf(readKept(place, rules.fields)),
  );
  const drafts = history.present;
  useEffect(() => keep(place, drafts), [place, drafts]);
  const change = useCallback(
    (next: (drafts: Drafts<Field>) => Drafts<Field>) =>
      setHistory((held) => withStep(held, next(held.present))),
    [],
  );
  return {
    drafts,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    write: (texts) => change((held) => withTexts(rules, held, texts)),
    keepMine: (lines) => change((held) => keepingMine(rules, held, lines)),
    takeTheirs: (lines) => change((held) => takingTheirs(rules, held, lines)),
    discard: () => change(() => NO_DRAFTS),
    undo: () => setHistory(stepBack),
    redo: () => setHistory(stepAgain),
    forget: (sent) => setHistory((held) => historyOf(withoutSent(rules, held.present, sent))),
  };
}
