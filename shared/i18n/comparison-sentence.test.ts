import { describe, expect, it } from "vitest";
import {
  aComparison,
  aLinkDifference,
  anItemDifference,
  aProgramDifference,
} from "../testing/scenario-views.ts";
import { iso } from "../testing/views.ts";
import type { WorkDays } from "../units.ts";
import { ar } from "./ar.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import { en } from "./en.ts";
import { createWords } from "./words.ts";

const english = createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en);
const arabic = createWords({ language: "ar", digits: "latn", firstCalendar: "gregorian" }, ar);

/** Without the invisible marks that hold codes together. */
function plain(sentence: string): string {
  return sentence.replaceAll(/[\u2066-\u2069]/g, "");
}

const later = aComparison({
  programs: [aProgramDifference()],
  items: [anItemDifference(), anItemDifference({ key: "item a1", kind: "activity" })],
  links: [aLinkDifference()],
});

describe("the headline of a comparison", () => {
  it("says when the plan finishes with the scenario, and what it takes", () => {
    expect(plain(comparisonSentence(english, later))).toBe(
      "With the scenario “Bridge first” the plan finishes on 15 June 2027 instead of 1 June 2027, 10 working days " +
        "later: 1 milestone moved later; 1 program worse; 1 link changed.",
    );
    expect(plain(comparisonSentence(arabic, later))).toBe(
      "مع سيناريو «الجسر أولًا» تنتهي الخطة في 15 يونيو 2027 بدل 1 يونيو 2027، أي بعد ذلك بـ10 أيام عمل: " +
        "أُجّل موعد معلم واحد؛ تراجعت حالة برنامج واحد؛ اختلف ارتباط واحد.",
    );
  });

  it("tells an earlier finish, and one that is kept", () => {
    const day = iso("2027-06-01");
    const earlier = { fromDay: iso("2027-06-15"), toDay: day, movedWorkDays: -1 as WorkDays };
    const kept = { fromDay: day, toDay: day, movedWorkDays: 0 as WorkDays };
    const items = [anItemDifference({ change: "added", fromDay: null, movedWorkDays: null })];
    expect(comparisonSentence(english, aComparison({ items, planFinish: earlier }))).toContain(
      "1 working day earlier: 1 milestone added.",
    );
    expect(comparisonSentence(english, aComparison({ items, planFinish: kept }))).toContain(
      "the plan still finishes on 1 June 2027",
    );
    expect(comparisonSentence(english, aComparison({ items, planFinish: null }))).toContain(
      "1 milestone added.",
    );
  });

  it("says that nothing differs, also between two scenarios", () => {
    expect(plain(comparisonSentence(english, aComparison()))).toBe(
      "Nothing differs between the plan and the scenario “Bridge first”.",
    );
    expect(plain(comparisonSentence(arabic, aComparison()))).toBe("لا فرق بين الخطة وسيناريو «الجسر أولًا».");
  });
});
