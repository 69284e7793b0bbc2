import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { iso } from "#shared/testing/views.ts";
import { daysOffOf } from "./days-off.ts";

const SUNDAY_TO_THURSDAY = 31;
const national = {
  nameAr: "اليوم الوطني",
  nameEn: "National Day",
  startDay: iso("2026-09-23"),
  finishDay: iso("2026-09-24"),
};
const eid = {
  nameAr: "عيد الفطر",
  nameEn: "Eid al-Fitr",
  startDay: iso("2026-03-19"),
  finishDay: iso("2026-03-23"),
};

function offBetween(from: string, to: string, language: "ar" | "en" = "en") {
  const calendar = { holidays: [national, eid], workWeekMask: SUNDAY_TO_THURSDAY };
  const daysOff = daysOffOf(calendar, wordsIn(language));
  return daysOff(toEpochDay(iso(from)), toEpochDay(iso(to))).map(
    ({ startDay, finishDay, name }) => `${toIsoDay(startDay)} ${toIsoDay(finishDay)} ${name ?? "-"}`,
  );
}

describe("days off", () => {
  it("join Friday and Saturday", () => {
    expect(offBetween("2026-11-22", "2026-12-05")).toEqual([
      "2026-11-27 2026-11-28 -",
      "2026-12-04 2026-12-05 -",
    ]);
  });

  it("name a holiday in the reader's language, and count no day of it twice", () => {
    expect(offBetween("2026-03-15", "2026-03-28")).toEqual([
      "2026-03-19 2026-03-23 Eid al-Fitr",
      "2026-03-27 2026-03-28 -",
    ]);
    expect(offBetween("2026-09-20", "2026-09-24", "ar")).toEqual(["2026-09-23 2026-09-24 اليوم الوطني"]);
  });

  it("give a holiday whole that only reaches into the days asked for", () => {
    expect(offBetween("2026-03-22", "2026-03-23")).toEqual(["2026-03-19 2026-03-23 Eid al-Fitr"]);
  });
});
