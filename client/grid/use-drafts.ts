import { useCallback, useEffect, useState } from "react";
import { type DraftHistory, historyOf, stepAgain, stepBack, withStep } from "./draft-history.ts";
import { type CellText, type Drafts, NO_DRAFTS, withoutSent, withTexts } from "./drafts.ts";
import { keep, readKept } from "./kept-drafts.ts";

export type DraftSteps = ReturnType<typeof useDrafts>;

/** A person's unsaved cells, kept over a reload, with the steps of typing to take back. */
export function useDrafts(personId: string) {
  const [history, setHistory] = useState<DraftHistory>(() => historyOf(readKept(personId)));
  const drafts = history.present;
  useEffect(() => keep(personId, drafts), [personId, drafts]);
  const change = useCallback(
    (next: (drafts: Drafts) => Drafts) => setHistory((held) => withStep(held, next(held.present))),
    [],
  );
  return {
    drafts,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change,
    write: (texts: readonly CellText[]) => change((held) => withTexts(held, texts)),
    discard: () => change(() => NO_DRAFTS),
    undo: () => setHistory(stepBack),
    redo: () => setHistory(stepAgain),
    /** After a save: what was typed since stays, and steps from before it are the session's to take back. */
    forget: (sent: Drafts) => setHistory((held) => historyOf(withoutSent(held.present, sent))),
  };
}
