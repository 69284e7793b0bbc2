import { describe, expect, it } from "vitest";
import { movedText } from "#client/comparing/moved-text.ts";
import { wordsIn } from "#client/testing/render-in.tsx";
import { anAct, anItemChange } from "#shared/testing/changes.ts";
import type { WorkDays } from "#shared/units.ts";
import { itemTexts, tellingAct } from "./change-texts.ts";

const words = wordsIn("en");

describe("the table for a spreadsheet", () => {
  it("has days as stored, bare figures, and the act that told why", () => {
    const [headings, row] = itemTexts([anItemChange({ id: "m1", acts: [anAct({ note: "=1+1" })] })], words);
    expect(headings).toHaveLength(row?.length ?? 0);
    expect(row).toEqual([
      ...["CC-1", "M1", "Contract signed", "Later", "2026-06-07", "2026-06-21", "10"],
      ...["Procurement and contracting", "Sara Alotaibi", "2026-05-04", "=1+1"],
    ]);
  });

  it("leaves empty what is not known", () => {
    const added = anItemChange({ id: "m1", change: "added", fromDay: null, movedWorkDays: null, acts: [] });
    expect(itemTexts([added], words)[1]?.slice(3)).toEqual(["Added", "", "2026-06-21", "", "", "", "", ""]);
  });
});

describe("how far an item moved", () => {
  it("is said in words where no working day lies between", () => {
    const nowhere = { movedWorkDays: 0 as WorkDays };
    const item = anItemChange({ id: "m1", ...nowhere });
    expect(movedText(words, item)).toBe("Over days off only");
    expect(movedText(words, { ...item, change: "done", toDay: item.fromDay })).toBe("On its day");
    expect(movedText(words, { ...item, movedWorkDays: null })).toBeNull();
  });
});

describe("the act that tells why", () => {
  it("is the last with a reason, else the last", () => {
    const [first, second] = [anAct({ eventSeq: 1 }), anAct({ eventSeq: 2, reasonCode: null })];
    expect(tellingAct({ acts: [first, second] })).toBe(first);
    expect(tellingAct({ acts: [second] })).toBe(second);
    expect(tellingAct({ acts: [] })).toBeUndefined();
  });
});
