import type { Translated } from "../translated.ts";
import type { mailAr } from "./mail.ar.ts";

export const mailEn = {
  subject_one: "Masar: one report waits for you",
  subject_other: "Masar: {{number}} reports wait for you",
  mentionSubject: "Masar: {{person}} mentioned you in a comment",
  greeting: "Dear {{name}},",
  mentionIntro: "What was said in Masar on {{day}} and mentions you:",
  intro: "This is what waits for you in Masar on {{day}}:",
  open: "Open Masar",
  footer:
    "An automatic message from Masar, which follows the programs of the five-year plan. Replies are not read.",
  testSubject: "Masar: test message",
  testBody: "This message arrived, so mail is set up and the product’s messages reach people.",
} satisfies Translated<typeof mailAr>;
