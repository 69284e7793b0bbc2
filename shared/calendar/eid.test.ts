import { describe, expect, it } from "vitest";
import type { IsoDay } from "../units.ts";
import { toEpochDay, toIsoDay } from "./day.ts";
import { eidsOf, missingEids } from "./eid.ts";
import { HIJRI_FIRST_YEAR, HIJRI_LAST_YEAR } from "./hijri.ts";

const umAlQura = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

function hijriOf(day: IsoDay): string {
  return umAlQura.format(new Date(`${day}T00:00:00Z`)).replace(/ .*/, "");
}

describe("both Eids of a Hijri year", () => {
  it("are the published days of 1447 AH", () => {
    expect(eidsOf(1447).map(({ startDay, finishDay }) => [toIsoDay(startDay), toIsoDay(finishDay)])).toEqual([
      ["2026-03-18", "2026-03-23"],
      ["2026-05-25", "2026-05-30"],
    ]);
  });

  it("run from 29 Ramadan to 4 Shawwal and from 8 to 13 Dhu al-Hijja in every year, by ICU's calendar", () => {
    for (let year = HIJRI_FIRST_YEAR; year <= HIJRI_LAST_YEAR; year++) {
      const days = eidsOf(year).flatMap(({ startDay, finishDay }) => [
        toIsoDay(startDay),
        toIsoDay(finishDay),
      ]);
      expect(days.map(hijriOf)).toEqual(["9/29", "10/4", "12/8", "12/13"]);
    }
  });

  it("follow each other by a lunar year", () => {
    const [now, next] = [eidsOf(1448), eidsOf(1449)];
    for (const [at, eid] of next.entries()) {
      const before = now[at]?.startDay ?? toEpochDay("1970-01-01" as IsoDay);
      expect([354, 355]).toContain(eid.startDay - before);
    }
  });
});

describe("the Eids that a calendar lacks", () => {
  const day = (text: string) => toEpochDay(text as IsoDay);
  const lacking = (held: { startDay: string; finishDay: string }[]) =>
    missingEids(
      held.map(({ startDay, finishDay }) => ({ startDay: day(startDay), finishDay: day(finishDay) })),
      day("2026-01-01"),
      day("2027-12-31"),
    ).map(({ eid, startDay }) => `${eid} ${toIsoDay(startDay).slice(0, 4)}`);

  it("are both of each year of the span, in order", () => {
    expect(lacking([])).toEqual(["fitr 2026", "adha 2026", "fitr 2027", "adha 2027"]);
  });

  it("are not those that were announced for other days", () => {
    const announced = { startDay: "2026-03-19", finishDay: "2026-03-25" };
    const foundingDay = { startDay: "2026-02-22", finishDay: "2026-02-22" };
    expect(lacking([announced, foundingDay])).toEqual(["adha 2026", "fitr 2027", "adha 2027"]);
  });
});
