import { useEffect, useRef, useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Comments.module.css";
import { Comments, type CommentsProps } from "./Comments.tsx";
import { titleOf, useCommentCount } from "./use-comment-count.ts";

export interface FoldedCommentsProps extends CommentsProps {
  /** For who comes because of them. */
  readonly isOpen: boolean;
}

/** The talk about a subject behind its count; what is typed stays when it is folded. */
export function FoldedComments({ isOpen, ...comments }: FoldedCommentsProps) {
  const words = useWords();
  const [isUnfolded, setUnfolded] = useState(isOpen);
  const count = useCommentCount(comments);
  const place = useRef<HTMLDetailsElement>(null);
  const isKnown = count !== null;
  useEffect(() => {
    // Once they stand there: until then what is above them may still grow.
    if (isOpen && isKnown) place.current?.scrollIntoView({ block: "start" });
  }, [isOpen, isKnown]);
  return (
    <details
      ref={place}
      className={styles["folded"]}
      open={isUnfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary>{titleOf(words, count)}</summary>
      {isUnfolded ? <Comments {...comments} /> : null}
    </details>
  );
}
