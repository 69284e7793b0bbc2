import { describe, expect, it } from "vitest";
import type { ItemChange } from "../contract/plan-changes.ts";
import { anAct, anItemChange, aStatusChange, planChangesView } from "../testing/changes.ts";
import { iso, verdict } from "../testing/views.ts";
import { ar } from "./ar.ts";
import { changesSentence, isUnchanged, tallyOf } from "./changes-sentence.ts";
import { en } from "./en.ts";
import { createWords } from "./words.ts";

const words = {
  ar: createWords({ language: "ar", digits: "latn", firstCalendar: "gregorian" }, ar),
  en: createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en),
};

const earlier = { fromDay: iso("2026-06-21"), toDay: iso("2026-06-07") };
const some = (count: number, fields: Partial<ItemChange>) =>
  Array.from({ length: count }, (_, at) =>
    anItemChange({ id: `${fields.change}-${fields.toDay}-${at}`, ...fields }),
  );

const busy = planChangesView({
  items: [
    ...some(12, {}),
    ...some(2, { acts: [anAct({ reasonCode: "scope" })] }),
    ...some(3, earlier),
    ...some(1, { change: "done" }),
    ...some(40, { kind: "activity" }),
  ],
  statuses: [
    aStatusChange("CC-1"),
    aStatusChange("CC-2"),
    aStatusChange("CT-1", { turn: "better", from: verdict("late"), to: verdict("onPlan") }),
    aStatusChange("CT-2", { turn: "level", from: verdict("notStarted"), to: verdict("onPlan") }),
  ],
});

describe("what changed, in one sentence", () => {
  it("counts milestones by their direction and programs by their turn, and names the reason given most", () => {
    expect(changesSentence(words.en, busy, true)).toBe(
      "Since 1 March 2026: 14 milestones moved later; 3 milestones moved earlier; 1 milestone done; 2 programs worse; 1 program better. Most moved later for this reason: Procurement and contracting.",
    );
    expect(changesSentence(words.ar, busy, true)).toBe(
      "منذ 1 مارس 2026: أُجّل موعد 14 معلمًا؛ قُدّم موعد 3 معالم؛ اكتمل إنجاز معلم واحد؛ تراجعت حالة برنامجَين؛ تحسنت حالة برنامج واحد. وأكثر أسباب التأجيل: المشتريات والتعاقد.",
    );
  });

  it("names both days where the later one is past", () => {
    expect(changesSentence(words.en, planChangesView({ items: some(1, earlier) }), false)).toBe(
      "Between 1 March 2026 and 24 November 2026: 1 milestone moved earlier.",
    );
    expect(changesSentence(words.ar, planChangesView({ items: some(2, earlier) }), false)).toBe(
      "بين 1 مارس 2026 و24 نوفمبر 2026: قُدّم موعد معلمَين.",
    );
  });

  it("says so when nothing changed, and when only other things did", () => {
    expect(isUnchanged(planChangesView())).toBe(true);
    expect(changesSentence(words.en, planChangesView(), true)).toBe(
      "Nothing in the plan has changed since 1 March 2026.",
    );
    expect(changesSentence(words.ar, planChangesView(), false)).toBe(
      "لم يتغير شيء في الخطة بين 1 مارس 2026 و24 نوفمبر 2026.",
    );
    const others = planChangesView({ items: some(2, { kind: "activity" }) });
    expect(changesSentence(words.en, others, true)).toBe("Since 1 March 2026: no milestone moved.");
  });
});

describe("the reason given most", () => {
  it("is counted once for a milestone, and only where it moved later", () => {
    const twice = [anAct({ reasonCode: "scope" }), anAct({ reasonCode: "scope", eventSeq: 2 })];
    const items = [
      anItemChange({ id: "a", acts: twice }),
      anItemChange({ id: "b", acts: [anAct({ reasonCode: "technical" })] }),
      anItemChange({ id: "c", acts: [anAct({ reasonCode: "technical" })] }),
      ...some(5, { ...earlier, acts: [anAct({ reasonCode: "approval" })] }),
    ];
    expect(tallyOf({ items, statuses: [] }).reason).toBe("technical");
  });

  it("is the first in the glossary among equals, and none where none was given", () => {
    const items = ["technical", "scope"].map((reasonCode) =>
      anItemChange({ id: reasonCode, acts: [anAct({ reasonCode })] }),
    );
    expect(tallyOf({ items, statuses: [] }).reason).toBe("scope");
    const without = [anItemChange({ id: "a", acts: [anAct({ reasonCode: null })] })];
    expect(tallyOf({ items: without, statuses: [] }).reason).toBeNull();
  });
});
