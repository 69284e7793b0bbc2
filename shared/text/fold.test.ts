import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAsciiDigits } from "./digits.ts";
import { foldForSearch } from "./fold.ts";

describe("texts that search takes for the same", () => {
  const check = (why: string, ...texts: string[]) =>
    it(`${why}: ${texts.join(" = ")}`, () => {
      const [first = "", ...others] = texts.map(foldForSearch);
      expect(first).not.toBe("");
      for (const other of others) expect(other).toBe(first);
    });

  check("alef with and without hamza", "الإمارة", "الامارة", "الأمارة", "الٱمارة");
  check("alef with madda", "آلية", "الية");
  check("ta marbuta and ha", "خدمة إلكترونية", "خدمه الكترونيه");
  check("ya and alef maqsura", "مستشفى", "مستشفي");
  check("hamza on ya", "هيئة", "هيية", "هيئه");
  check("hamza on waw", "مسؤول", "مسوول");
  check("a bare hamza", "شيء", "شي", "شئ");
  check("vowel signs", "مَسَارٌ", "مسار");
  check("shadda and dagger alef", "الرَّحمٰن", "الرحمن");
  check("tatweel", "مســـار", "مسار");
  check("Persian ya and kaf", "مرکزی", "مركزي");
  check("ligatures and presentation forms", "ﻻ", "لا");
  check("Arabic-Indic and Persian digits", "٣٣ خدمة", "33 خدمة", "۳۳ خدمة");
  check("case", "Smart Emirate", "SMART EMIRATE", "smart emirate");
  check("Latin accents", "Café", "cafe");
  check("wide letters", "ＣＣ－１", "cc-1");
  check("white space", "  مسار\u00a0 \t الخدمات\n", "مسار الخدمات");
  check("invisible direction marks", "\u200fCC-1\u200e", "cc-1");
  check("order of combining marks", "a\u0301\u0323", "a\u0323\u0301", "a");
});

describe("texts that search tells apart", () => {
  const check = (one: string, other: string) =>
    it(`${one} is not ${other}`, () => expect(foldForSearch(one)).not.toBe(foldForSearch(other)));

  check("مسار", "مسارات");
  check("حكومة", "محكمة");
  check("CC-1", "CC-2");
  check("سلام", "شلام");
});

describe("folding", () => {
  it("is written in plain letters", () => {
    expect(foldForSearch("البوّابة الموحّدة للخدمات الإلكترونيّة (٣٣)")).toBe(
      "البوابه الموحده للخدمات الالكترونيه (33)",
    );
  });

  it("twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      { numRuns: 1_000 },
    );
  });

  it("finds a part of a text in the text, cut between words", () => {
    const words = fc.array(fc.constantFrom("أمن", "سيبراني", "الإمارة", "Qiyas", "٢٠٢٦", "مركز"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, words, (before, part, after) => {
        const text = [...before, ...part, ...after].join(" ");
        expect(foldForSearch(text)).toContain(foldForSearch(part.join("  ")));
      }),
    );
  });

  it("of nothing is nothing", () => {
    expect(foldForSearch("")).toBe("");
    expect(foldForSearch(" ـ\u200f ")).toBe("");
  });
});

describe("digits", () => {
  it("of both Arabic scripts become 0 to 9, and nothing else changes", () => {
    expect(toAsciiDigits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789")).toBe("0123456789 0123456789 0123456789");
    expect(toAsciiDigits("بند ٤-ب")).toBe("بند 4-ب");
  });
});
