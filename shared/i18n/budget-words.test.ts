import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../contract/session.ts";
import { MOST_HALALAS } from "../registers/budget.ts";
import { readRiyals } from "../registers/riyals.ts";
import { aBudgetsView, aBudgetYear, aProgramBudget } from "../testing/budget-views.ts";
import type { Halalas } from "../units.ts";
import { ar } from "./ar.ts";
import {
  budgetCaption,
  budgetRule,
  costSentence,
  statusesCaption,
  yearsCaption,
  yearsSheet,
} from "./budget-words.ts";
import { en } from "./en.ts";
import { amountOf, inMillions, money, shortMoney, varianceWords } from "./money-words.ts";
import { createWords, type Words } from "./words.ts";

function wordsIn(language: Language, digits: "latn" | "arab" = "latn"): Words {
  return createWords({ language, digits, firstCalendar: "gregorian" }, language === "ar" ? ar : en);
}

const [english, arabic] = [wordsIn("en"), wordsIn("ar")];
const bothOf = (tell: (words: Words) => string | null) => [tell(english), tell(arabic)];
const halalas = (riyals: number) => Math.round(riyals * 100) as Halalas;

const OVER = aProgramBudget("IN-1", [
  aBudgetYear(2025, [10, 10, 9, 10]),
  aBudgetYear(2026, [20, 18, 12, 24]),
]);
const STEADY = aProgramBudget("IN-2", [
  aBudgetYear(2026, [10, 6, 5, 10]),
  aBudgetYear(2027, [2.5, 0, 0, 2.5]),
]);
const NOTHING = aProgramBudget("IN-3", [aBudgetYear(2026, [], null)]);
const VIEW = aBudgetsView([OVER, STEADY, NOTHING]);

describe("an amount", () => {
  it("is told to the halala, with the riyal's name in both languages", () => {
    expect(bothOf((words) => money(words, halalas(1_234_567.5)))).toEqual([
      "SAR 1,234,567.50",
      "1,234,567.50 ريال",
    ]);
    expect(money(wordsIn("ar", "arab"), halalas(12_400))).toBe("١٢٬٤٠٠ ريال");
  });

  it.each([
    [950, "SAR 950", "950 ريال"],
    [9_999, "SAR 9,999", "9,999 ريال"],
    [12_500, "SAR 12.5 thousand", "12.5 ألف ريال"],
    [999_999, "SAR 1 million", "1 مليون ريال"],
    [12_345_678, "SAR 12.35 million", "12.35 مليون ريال"],
    [2_500_000_000, "SAR 2.5 billion", "2.5 مليار ريال"],
  ])("of %i riyals is short as %s", (riyals, inEnglish, inArabic) => {
    expect(bothOf((words) => shortMoney(words, halalas(riyals)))).toEqual([inEnglish, inArabic]);
  });

  it("in a column of millions has two decimals, and nothing is a dash", () => {
    expect([inMillions(english, halalas(12_400_000)), inMillions(english, 0 as Halalas)]).toEqual([
      "12.40",
      "–",
    ]);
  });

  it("is read back from how it is shown, in either digits and language", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MOST_HALALAS }),
        fc.constantFrom("ar", "en"),
        fc.constantFrom("latn", "arab"),
        (amount, language, digits) => {
          const words = wordsIn(language, digits);
          for (const text of [amountOf(words, amount as Halalas), money(words, amount as Halalas)]) {
            expect(readRiyals(text)).toEqual({ halalas: amount, rule: null });
          }
        },
      ),
    );
  });

  it("left or over is told by a word, not by a sign", () => {
    expect(bothOf((words) => varianceWords(words, halalas(1_200_000)))).toEqual([
      "SAR 1.2 million under",
      "وفر 1.2 مليون ريال",
    ]);
    expect(bothOf((words) => varianceWords(words, halalas(-1_200_000)))).toEqual([
      "SAR 1.2 million over",
      "تجاوز 1.2 مليون ريال",
    ]);
    expect(varianceWords(english, 0 as Halalas)).toBe("neither over nor under");
  });
});

describe("what money tells", () => {
  it("is planned, spent, expected and the difference", () => {
    expect(bothOf((words) => budgetCaption(words, OVER))).toEqual([
      "Of SAR 30 million planned, SAR 21 million is spent (70%), and SAR 33 million is expected at completion: SAR 3 million over.",
      "من 30 مليون ريال اعتُمدت صُرف 21 مليون ريال (70٪)، والمتوقع عند الاكتمال 33 مليون ريال: تجاوز 3 مليون ريال.",
    ]);
    expect(budgetCaption(english, NOTHING)).toBe("No amounts were entered.");
    const unplanned = aProgramBudget("X", [aBudgetYear(2026, [0, 2, 1, 2])]);
    expect(budgetCaption(english, unplanned)).toBe(
      "Nothing is planned; SAR 1 million is spent, and SAR 2 million is expected at completion.",
    );
  });

  it("is how many programs are over or ahead", () => {
    expect(bothOf((words) => statusesCaption(words, VIEW.programs))).toEqual([
      "Over budget: 1; spent ahead of progress: 0; of 3 programs.",
      "تجاوز المعتمد: 1، والصرف يسبق الإنجاز: 0، من 3 برامج.",
    ]);
  });

  it("is spending beside progress, which are not mixed, and the rule that judged", () => {
    expect(costSentence(english, OVER)).toBe(
      "70% of all that is planned is spent, and 50% of the work is done, by weight. Spending is ahead of progress.",
    );
    expect(costSentence(english, STEADY)).toContain("Spending and progress are close to each other.");
    expect(costSentence(english, aProgramBudget("Y", STEADY.years, 0.9))).toContain(
      "Progress is ahead of spending.",
    );
    expect(costSentence(english, NOTHING)).toBeNull();
    expect(budgetRule(english, OVER.verdict)).toBe(
      "More is expected at completion than planned, by over 5%.",
    );
  });

  it("is the largest year, and how the current one goes", () => {
    expect(yearsCaption(english, VIEW.years, 2026)).toBe(
      "The largest year is 2026, with SAR 30 million planned. In the current year, 2026, SAR 17 million of SAR 30 million is spent.",
    );
    expect(yearsCaption(english, VIEW.years, 2030)).toBe(
      "The largest year is 2026, with SAR 30 million planned.",
    );
    expect(yearsCaption(english, [], 2026)).toBe("No amounts were entered.");
  });

  it("is a table a year, in riyals a spreadsheet can count with", () => {
    const years = yearsSheet(english, VIEW);
    expect(years.rows.map(([year]) => year?.text)).toEqual(["2025", "2026", "2027"]);
    expect(years.rows[1]?.map(({ number }) => number)).toEqual([
      ...[undefined, 30_000_000, 24_000_000, 17_000_000, 34_000_000, 34_000_000, -4_000_000],
      17 / 30,
    ]);
  });
});
