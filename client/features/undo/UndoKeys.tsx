import { useSessionActs } from "#client/editing/acts-store.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import { useShortcuts } from "#client/ui/keyboard/use-shortcuts.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { useOfferedActs } from "#client/ui/page-acts/page-acts.ts";

/** The keys that take saved changes back and do them again, and the same for the command palette. */
export function UndoKeys() {
  const { t } = useWords();
  const { done, undone } = useSessionActs();
  const { undo, redo, nameOf } = useUndo();
  const run = { undo: () => void undo(), redo: () => void redo() };
  const [last, next] = [done.at(-1), undone.at(-1)];
  useShortcuts({ ...(last ? { undo: run.undo } : {}), ...(next ? { redo: run.redo } : {}) });
  useOfferedActs([
    ...(last ? [{ id: "undo", question: t("common.undo"), label: nameOf(last), run: run.undo }] : []),
    ...(next ? [{ id: "redo", question: t("editing.redo"), label: nameOf(next), run: run.redo }] : []),
  ]);
  return null;
}
