import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { PrintSheet } from "./picture/PrintSheet.tsx";

const WEIGHTS = [400, 600];
/** One letter of each script, so that both files of a weight are fetched. */
const LETTERS = "Aم";

let loaded: typeof PrintSheet | null = null;

async function loadWordsOfPicture(): Promise<void> {
  await Promise.all([loadLaterWords("picture"), loadLaterWords("finding")]);
}

/** The drawing, its words and its typeface: a browser about to print waits for none of them. */
export async function loadPrintSheet(): Promise<void> {
  const [module] = await Promise.all([
    import("./picture/PrintSheet.tsx"),
    loadWordsOfPicture(),
    ...WEIGHTS.map((weight) => document.fonts?.load(`${weight} 12px "Masar Sans"`, LETTERS)),
  ]);
  loaded = module.PrintSheet;
}

/** By the key's place: on an Arabic keyboard it writes another letter. */
function isPrintKey({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return code === "KeyP" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** Printed before the reader stirred: the browser waits until there is something made for paper. */
function printOnceLoaded(event: KeyboardEvent): void {
  if (loaded || !isPrintKey(event)) return;
  event.preventDefault();
  void loadPrintSheet()
    .catch(() => {})
    .then(() => window.print());
}

/** What to print, from the moment the browser begins to until it has; null at all other times. */
export function usePrintSheet(): typeof PrintSheet | null {
  const [sheet, setSheet] = useState<{ readonly component: typeof PrintSheet } | null>(null);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    // A failed load is tried again by the menu, which says so; Ctrl+P then prints the screen.
    const stir = () => void loadPrintSheet().catch(() => {});
    for (const sign of ["pointermove", "keydown"]) addEventListener(sign, stir, { once: true, signal });
    addEventListener("keydown", printOnceLoaded, { signal });
    const show = () => flushSync(() => setSheet(loaded && { component: loaded }));
    addEventListener("beforeprint", show, { signal });
    addEventListener("afterprint", () => setSheet(null), { signal });
    return () => listeners.abort();
  }, []);
  return sheet?.component ?? null;
}
