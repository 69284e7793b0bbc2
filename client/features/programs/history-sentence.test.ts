import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import type { HistoryEntry } from "#shared/contract/programs.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { activityItem, aHistoryEntry, aProgramView, milestoneItem } from "#shared/testing/views.ts";
import { changeSentence, itemNames } from "./history-sentence.ts";

const view = aProgramView({
  items: [milestoneItem({ id: "m1" }), activityItem({ id: "a1", nameEn: "" })],
});

const LINK = {
  predecessor: { id: "m1", code: "M1", nameAr: "توقيع العقد", nameEn: "Contract signed", programCode: "P1" },
  successor: { id: "m2", code: "M2", nameAr: "افتتاح القاعة", nameEn: "Hall opened", programCode: "P2" },
};
const RECORD = JSON.stringify({ id: "l1", type: "FF", lagDays: 5, lagUnit: "work" });

function said(language: "ar" | "en", change: Partial<HistoryEntry>): string {
  const words = wordsIn(language);
  return changeSentence(words, aHistoryEntry(change), itemNames(view, words));
}

describe("one change in words", () => {
  it.each([
    [{}, "M1 Contract signed: forecast day from 1 February 2027 to 1 March 2027"],
    [
      { field: "actualFinishDay", fromValue: "null", toValue: '"2026-11-20"' },
      "M1 Contract signed: actual day 20 November 2026",
    ],
    [
      { field: "actualFinishDay", fromValue: '"2026-11-20"', toValue: "null" },
      "M1 Contract signed: actual day removed (20 November 2026)",
    ],
    [
      { field: "progressPercent", fromValue: "0", toValue: "60" },
      "M1 Contract signed: work done from 0% to 60%",
    ],
    [
      { field: "durationWorkDays", fromValue: "10", toValue: "1200" },
      "M1 Contract signed: duration from 10 to 1,200",
    ],
    [{ field: "weightPoints", fromValue: "5", toValue: "0" }, "M1 Contract signed: weight from 5 to 0"],
    [
      { field: "declaredState", fromValue: "null", toValue: '"stalled"', itemId: "p1" },
      "P1 Emirate portal: declared state Stalled",
    ],
    [
      { field: "declaredState", fromValue: '"stopped"', toValue: "null", itemId: "p1" },
      "P1 Emirate portal: declared state removed (Stopped)",
    ],
    [
      { field: "calendarId", fromValue: "null", toValue: '"site"', itemId: "p1" },
      "P1 Emirate portal: calendar of its own",
    ],
    [
      { link: LINK, action: "link.update", field: "lagDays", fromValue: "0", toValue: "-3" },
      "Link from P1 M1 Contract signed to P2 M2 Hall opened: lag from 0 to -3",
    ],
    [
      { link: LINK, action: "link.update", field: "type", fromValue: '"FS"', toValue: '"SS"' },
      "Link from P1 M1 Contract signed to P2 M2 Hall opened: type from “finish to start” to “start to start”",
    ],
    [
      { link: LINK, action: "link.update", field: "lagUnit", fromValue: '"work"', toValue: '"elapsed"' },
      "Link from P1 M1 Contract signed to P2 M2 Hall opened: unit of the lag from working days to elapsed days",
    ],
    [
      {
        link: LINK,
        action: "link.create",
        operation: "create",
        field: null,
        fromValue: null,
        toValue: RECORD,
      },
      "Link from P1 M1 Contract signed to P2 M2 Hall opened added: finish to finish, 5 working days lag",
    ],
    [
      {
        link: LINK,
        action: "link.remove",
        operation: "remove",
        field: null,
        fromValue: RECORD,
        toValue: null,
      },
      "Link from P1 M1 Contract signed to P2 M2 Hall opened removed: finish to finish, 5 working days lag",
    ],
    [
      { action: "act.undo", fromValue: '"2027-03-01"', toValue: '"2027-02-01"' },
      "Undone: M1 Contract signed: forecast day from 1 March 2027 to 1 February 2027",
    ],
    [{ field: "nameEn", fromValue: '""', toValue: '"Portal"' }, "M1 Contract signed: another detail Portal"],
    [{ field: null, fromValue: null, toValue: '"x"' }, "M1 Contract signed: another detail x"],
  ] as const)("says %j", (change, sentence) => {
    expect(said("en", change)).toBe(sentence);
  });

  it("says it in Arabic too", () => {
    expect(said("ar", {})).toBe("M1 توقيع العقد: التاريخ المتوقع من 1 فبراير 2027 إلى 1 مارس 2027");
    expect(said("ar", { field: "actualFinishDay", fromValue: '"2026-11-20"', toValue: "null" })).toContain(
      "أُزيل تاريخ الإنجاز",
    );
    const added = {
      link: LINK,
      action: "act.undo",
      operation: "create",
      field: null,
      toValue: RECORD,
    } as const;
    expect(said("ar", added)).toBe(
      "تراجع: أُضيف الارتباط من P1 M1 توقيع العقد إلى P2 M2 افتتاح القاعة: من النهاية إلى النهاية، بفارق 5 أيام عمل",
    );
  });

  it("calls an item by its other name where its own is missing, and the program where it is gone", () => {
    expect(said("en", { itemId: "a1" })).toContain("A1 إعداد الكراسة");
    expect(said("en", { itemId: "removed long ago" })).toMatch(/^P1: /);
  });

  it.each(LANGUAGES)("says yes or no, never true or false, in %s", (language) => {
    const sentence = said(language, { field: "isPublished", fromValue: "false", toValue: "true" });
    const { t } = wordsIn(language);
    expect(sentence).toContain(t("common.yes"));
    expect(sentence).not.toMatch(/true|false/);
  });
});
