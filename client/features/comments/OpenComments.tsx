import { lazy, Suspense } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { CommentsProps } from "./Comments.tsx";
import type { FoldedCommentsProps } from "./FoldedComments.tsx";

// Nobody needs talk for the first picture of a plan: it comes, with its words, where it is asked for.
const LoadedComments = lazy(async () => {
  await loadLaterWords("comments");
  return { default: (await import("./Comments.tsx")).Comments };
});

const LoadedFolded = lazy(async () => {
  await loadLaterWords("comments");
  return { default: (await import("./FoldedComments.tsx")).FoldedComments };
});

const LoadedEntryComments = lazy(async () => {
  await loadLaterWords("comments");
  return { default: (await import("./EntryComments.tsx")).EntryComments };
});

const LoadedLink = lazy(async () => {
  await loadLaterWords("comments");
  return { default: (await import("./ProgramCommentsLink.tsx")).ProgramCommentsLink };
});

/** The talk about a subject, fetched on first use. */
export function OpenComments(props: CommentsProps) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <LoadedComments {...props} />
    </Suspense>
  );
}

/** The same as a part of something else, which opens when asked. */
export function OpenFoldedComments(props: FoldedCommentsProps) {
  return (
    <Suspense fallback={null}>
      <LoadedFolded {...props} />
    </Suspense>
  );
}

/** The same in the dialog or on the page of an entry of a register. */
export function OpenEntryComments(props: CommentsProps) {
  return (
    <Suspense fallback={null}>
      <LoadedEntryComments {...props} />
    </Suspense>
  );
}

/** The way to the talk about a program, with how much there is of it. */
export function OpenProgramCommentsLink(props: { readonly programId: string; readonly code: string }) {
  return (
    <Suspense fallback={null}>
      <LoadedLink {...props} />
    </Suspense>
  );
}
