import { useLocation } from "@tanstack/react-router";
import { TALK } from "#shared/contract/notification-kinds.ts";
import type { CommentsProps } from "./Comments.tsx";
import { FoldedComments } from "./FoldedComments.tsx";

/** The talk about an entry of a register, open for who comes because of it. */
export function EntryComments(comments: CommentsProps) {
  const isOpen = useLocation({ select: ({ hash }) => hash === TALK });
  return <FoldedComments {...comments} isOpen={isOpen} />;
}
