import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import { plainText } from "../text/plain-text.ts";
import { COMMENT_LENGTH, MENTIONS_AT_MOST } from "./comment-limits.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);

/** What people talk about; a budget is the one of a program and goes by its id. */
export const COMMENT_SUBJECTS = [
  "program",
  "scheduleItem",
  "report",
  "decision",
  "risk",
  "issue",
  "changeRequest",
  "eService",
  "rollOut",
  "kpi",
  "budget",
] as const;

export type CommentSubjectType = (typeof COMMENT_SUBJECTS)[number];

const subject = { subjectType: z.enum(COMMENT_SUBJECTS), subjectId: id };

/** Cleaned before it is measured, so that nothing is kept which could not be seen. */
const body = z
  .string()
  .max(2 * COMMENT_LENGTH)
  .transform(plainText)
  .pipe(z.string().min(1).max(COMMENT_LENGTH));

const mentionedIds = z.array(id).max(MENTIONS_AT_MOST).default([]);

/** `comments.list`. */
export const commentsInput = z.object(subject);

export type CommentsInput = z.output<typeof commentsInput>;

/** `comments.create`. Whoever is mentioned must be one of `CommentsView.readers`. */
export const commentCreateInput = z.object({ ...subject, body, mentionedIds });

export type CommentCreateInput = z.output<typeof commentCreateInput>;

/** `comments.update`: one's own; nobody else can have changed it. */
export const commentUpdateInput = z.object({ id, body, mentionedIds });

export type CommentUpdateInput = z.output<typeof commentUpdateInput>;

/** `comments.remove`. */
export const commentRemoveInput = z.object({ id });

export type CommentRemoveInput = z.output<typeof commentRemoveInput>;

/** What was said of a subject, the oldest first. */
export interface CommentsView {
  readonly comments: readonly CommentView[];
  /** Who may read the subject, the reader left out: those who can be mentioned. Empty for who may not comment. */
  readonly readers: readonly PersonRef[];
  /** `comment.create` when the reader may. */
  readonly abilities: readonly Action[];
}

export interface CommentView {
  readonly id: string;
  readonly author: PersonRef;
  /** Plain text with line ends; empty once removed. */
  readonly body: string;
  readonly mentions: readonly PersonRef[];
  /** UTC, ISO. */
  readonly at: string;
  readonly editedAt: string | null;
  /** A removed comment keeps its place, so that answers to it do not hang in the air. */
  readonly isRemoved: boolean;
  /** `comment.update` and `comment.remove`. */
  readonly abilities: readonly Action[];
}
