import { lazy, Suspense, useEffect } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { awaitedPacks, useAwaitedPacks } from "./awaited-packs.ts";

const TellPacks = lazy(async () => {
  await loadLaterWords("packs");
  return { default: (await import("./TellPacks.tsx")).TellPacks };
});

/** Tells this person of the packs they wait for, on whatever page they are. */
export function PackWatch() {
  const awaited = useAwaitedPacks();
  useEffect(() => awaitedPacks.forget, []);
  if (awaited.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <TellPacks awaited={awaited} />
    </Suspense>
  );
}
