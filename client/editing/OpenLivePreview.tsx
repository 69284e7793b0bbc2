import { lazy, Suspense } from "react";
import { loadEditingWords } from "./editing-words.ts";
import type { LivePreviewProps } from "./LivePreview.tsx";

// Who only reads drags nothing: it comes with the first drag.
const LoadedPreview = lazy(async () => {
  await loadEditingWords();
  return { default: (await import("./LivePreview.tsx")).LivePreview };
});

interface OpenLivePreviewProps extends Omit<LivePreviewProps, "proposal"> {
  /** Null while nothing is considered. */
  readonly proposal: LivePreviewProps["proposal"] | null;
}

export function OpenLivePreview({ proposal, ...props }: OpenLivePreviewProps) {
  if (proposal === null) return null;
  return (
    <Suspense fallback={null}>
      <LoadedPreview key={`${proposal.rowId} ${proposal.edge}`} {...props} proposal={proposal} />
    </Suspense>
  );
}
