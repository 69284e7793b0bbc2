import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { TOLD } from "../testing/notifications.ts";
import { waitAfter } from "./backoff.ts";
import { type Addressee, notificationLetter, testLetter } from "./letter.ts";
import { messageIdOf } from "./message-id.ts";

const reader: Addressee = {
  nameAr: "سارة",
  nameEn: "Sarah",
  email: "sarah@masar.example",
  language: "ar",
  digits: "arab",
  firstCalendar: "hijri",
};
const sending = (to: Partial<Addressee> = {}) => ({
  messageId: "<a@b.example>",
  to: { ...reader, ...to },
  publicUrl: "https://masar.example",
});
const content = { day: "2026-11-24" as IsoDay, told: [TOLD, TOLD] };

describe("a letter", () => {
  it("speaks Arabic from right to left, with its reader's digits and calendar first", () => {
    const { html, text, subject, fromName, language } = notificationLetter(sending(), content);
    expect({ subject, fromName, language }).toEqual({
      subject: "مسار: تقريران ينتظران متابعتك",
      fromName: "مسار",
      language: "ar",
    });
    expect(html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(html).toMatch(/<table [^>]*dir="rtl"/);
    expect(text).toContain("١٤٤٨ هـ الموافق");
    expect(text).toContain("٢٠٢٦");
    expect(text).not.toMatch(/[\u2068\u2069]/);
    expect(html).toContain('<a href="https://masar.example/programs/CC-1"');
    expect(html).toContain("<bdi>CC-1</bdi> <bdi>البوابة الموحدة</bdi>");
  });

  it("speaks English from left to right", () => {
    const { html, subject } = notificationLetter(sending({ language: "en", digits: "latn" }), content);
    expect(subject).toBe("Masar: 2 reports wait for you");
    expect(html).toMatch(/<html lang="en" dir="ltr">/);
  });

  it("says in its subject who called its reader in a comment", () => {
    const { program } = TOLD.data;
    const data = {
      ...{ program, author: { nameAr: "خالد", nameEn: "Khalid" }, excerpt: "ما رأيك؟" },
      subject: { subjectType: "program", subjectId: "p" },
    };
    const letter = notificationLetter(sending(), { ...content, told: [{ kind: "commentMention", data }] });
    expect(letter.subject).toBe("مسار: ذكرك خالد في تعليق");
    expect(letter.text).toContain("ما رأيك؟");
    expect(letter.text).toContain("https://masar.example/programs/CC-1?tab=comments");
  });

  it("fetches nothing and tells nobody that it was read", () => {
    for (const { html } of [notificationLetter(sending(), content), testLetter(sending())]) {
      expect(html).not.toMatch(/<img|<link|<script|<iframe|url\(|@import|src=/i);
      const addresses = [...html.matchAll(/https?:\/\/[^"]+/g)].map(([address]) => address);
      expect(addresses.every((address) => address.startsWith("https://masar.example/"))).toBe(true);
    }
  });

  it("shows names as they are written, whatever they contain", () => {
    const hostile = '"><img src=x onerror=alert(1)>\u202e&amp;';
    const program = { ...TOLD.data.program, nameAr: hostile, code: "A/../<b>" };
    const told = [{ ...TOLD, data: { ...TOLD.data, program } }];
    const { html } = notificationLetter(sending({ nameAr: hostile }), { ...content, told });
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<b>");
    expect(html).toContain("&quot;&gt;&lt;img src=x");
    expect(html).toContain('href="https://masar.example/programs/A%2F..%2F%3Cb%3E"');
  });
});

describe("a Message-ID", () => {
  it("follows from the key, and is another one for another key", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [first, second] = [messageIdOf(one, "masar@a.example"), messageIdOf(other, "masar@a.example")];
        expect(first === second).toBe(one === other);
        expect(first).toMatch(/^<[0-9a-f]{32}@a\.example>$/);
      }),
    );
  });
});

describe("the wait after a failure", () => {
  it("doubles up to some hours, and never strays far", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, chance) => {
          const middle = Math.min(60_000 * 2 ** (attempt - 1), 21_600_000);
          const wait = waitAfter(attempt, chance);
          expect(wait).toBeGreaterThanOrEqual(middle * 0.75);
          expect(wait).toBeLessThanOrEqual(middle * 1.25 + 1);
        },
      ),
    );
  });
});
