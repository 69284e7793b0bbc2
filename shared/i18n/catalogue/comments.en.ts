import type { Translated } from "../translated.ts";
import type { commentsAr } from "./comments.ar.ts";

export const commentsEn = {
  title: "Comments",
  counted: "Comments ({{count}})",
  emptyTitle: "No comments yet",
  emptyBody:
    "Write a question or a note here. Those who answer for it are told, and everybody you name after an @.",
  emptyRead: "Questions and notes of those concerned appear here.",
  readOnly: "You can read the comments here, but not write any.",
  past: "These comments are as they stand today; the page is of a past day. Go back to today to write one.",
  write: "Write a comment",
  send: "Send",
  sending: "Sending…",
  help: "Type @ and a name to tell somebody.",
  keys: "To send from the keyboard: {{keys}}",
  length: "{{number}} of {{limit}} characters",
  tooLong: "The comment is too long: {{number}} of {{limit}} characters. Shorten it before sending.",
  readers: "People you can mention",
  found: "Matching names: {{count}}",
  toTell: "Will be told:",
  forget: "Do not tell {{person}}",
  mentioned: "Mentions:",
  edited: "edited",
  editLabel: "Edit the comment",
  remove: "Remove",
  removeTitle: "Remove the comment",
  removeIntro:
    "What {{person}} wrote goes from every screen, and its place stays visible. This cannot be undone.",
  removed: "This comment was removed.",
  removedDone: "The comment is removed.",
} satisfies Translated<typeof commentsAr>;
