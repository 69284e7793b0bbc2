import type { BilingualName } from "#shared/contract/names.ts";
import { notificationPath } from "#shared/contract/notification-kinds.ts";
import type { MailContent } from "#shared/contract/outbox.ts";
import type { Preferences } from "#shared/contract/session.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { notificationSentence, notificationTitle } from "#shared/i18n/notification-words.ts";
import { chooseName, createWords, dayInBoth, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Letter } from "../mail/port.ts";
import { type LetterParts, letterHtml, letterText } from "./letter-body.ts";

/** Who a letter goes to, and how they read. */
export interface Addressee extends BilingualName {
  readonly email: string;
  readonly language: string;
  readonly digits: string;
  readonly firstCalendar: string;
}

export const ADDRESSEE = {
  nameAr: true,
  nameEn: true,
  email: true,
  language: true,
  digits: true,
  firstCalendar: true,
} as const;

export interface Sending {
  readonly messageId: string;
  readonly to: Addressee;
  /** What addresses of the product begin with. */
  readonly publicUrl: string;
}

/** Notifications as a letter in its reader's language, days in both calendars. */
export function notificationLetter(sending: Sending, { day, told }: MailContent): Letter {
  const words = wordsOf(sending.to);
  return letterOf(sending, words, {
    ...openingOf(words, day, told),
    items: told.map((each) => ({
      title: notificationTitle(words, each),
      sentence: notificationSentence(words, each),
      href: `${sending.publicUrl}${notificationPath(each)}`,
    })),
  });
}

/** A mention is a letter of its own (server/comments); everything else is what waits for its reader. */
function openingOf(
  words: Words,
  day: IsoDay,
  told: MailContent["told"],
): Pick<LetterParts, "subject" | "intro"> {
  const days = { day: dayInBoth(words, day, "full") };
  const [first] = told;
  if (first?.kind === "commentMention") {
    const person = chooseName(words.language, first.data.author).text;
    return { subject: words.t("mail.mentionSubject", { person }), intro: words.t("mail.mentionIntro", days) };
  }
  const counted = { count: told.length, number: words.format.number(told.length) };
  return { subject: words.t("mail.subject", counted), intro: words.t("mail.intro", days) };
}

/** A letter that only shows that letters arrive. */
export function testLetter(sending: Sending): Letter {
  const words = wordsOf(sending.to);
  const { t } = words;
  return letterOf(sending, words, { subject: t("mail.testSubject"), intro: t("mail.testBody"), items: [] });
}

function letterOf(
  { messageId, to, publicUrl }: Sending,
  words: Words,
  body: Pick<LetterParts, "subject" | "intro" | "items">,
): Letter {
  const { t, language } = words;
  const parts: LetterParts = {
    ...body,
    language,
    greeting: t("mail.greeting", { name: chooseName(language, to).text }),
    action: { label: t("mail.open"), href: `${publicUrl}/` },
    footer: t("mail.footer"),
  };
  return {
    messageId,
    fromName: t("common.product"),
    to: to.email,
    language,
    subject: parts.subject,
    html: letterHtml(parts),
    text: letterText(parts),
  };
}

/** As the person reads; the database holds no other values. */
function wordsOf({ language, digits, firstCalendar }: Addressee): Words {
  return createWords(
    {
      language: language === "en" ? "en" : "ar",
      digits: digits as Preferences["digits"],
      firstCalendar: firstCalendar as Preferences["firstCalendar"],
    },
    language === "en" ? en : ar,
  );
}
