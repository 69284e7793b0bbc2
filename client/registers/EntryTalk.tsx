import { type ComponentType, createContext, useContext } from "react";
import type { CommentSubjectType } from "#shared/contract/comments.ts";

export interface TalkProps {
  readonly subjectType: CommentSubjectType;
  readonly subjectId: string;
}

// Dialogs of entries open on many pages and in many features: the frame hands talk to all of them at once.
const TalkContext = createContext<ComponentType<TalkProps> | null>(null);

export const EntryTalkProvider = TalkContext.Provider;

/** What is said of an entry, where its dialog is open. */
export function EntryTalk(subject: TalkProps) {
  const Talk = useContext(TalkContext);
  return Talk ? <Talk {...subject} /> : null;
}
