import { describe, expect, it } from "vitest";
import { launchCurve } from "../registers/launch-curve.ts";
import { iso } from "../testing/views.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { launchCaption, launchSheet } from "./launch-words.ts";
import { createWords } from "./words.ts";

const settings = { digits: "latn", firstCalendar: "gregorian" } as const;
const english = createWords({ language: "en", ...settings }, en);
const arabic = createWords({ language: "ar", ...settings }, ar);
const TODAY = iso("2026-11-24");

const days = (planned: string, actual: string | null) => ({
  plannedLaunchDay: iso(planned),
  actualLaunchDay: actual === null ? null : iso(actual),
});
const BEHIND = launchCurve(
  [days("2026-02-01", "2026-02-10"), days("2026-03-01", null), days("2027-06-01", null)],
  TODAY,
);
const DONE = launchCurve([days("2026-02-01", "2026-02-10")], TODAY);
const AHEAD = launchCurve([days("2027-02-01", "2026-02-10"), days("2027-02-01", "2026-02-11")], TODAY);

describe("what the drawing of launches tells", () => {
  it("is in plain English", () => {
    expect(launchCaption(english, BEHIND, TODAY)).toBe(
      "By 24 November 2026, 1 service of 3 launched. Planned by this day: 2, so behind by 1 service. " +
        "The next planned launch is on 1 June 2027: 1 service.",
    );
    expect(launchCaption(english, DONE, TODAY)).toBe(
      "By 24 November 2026, 1 service of 1 launched. That is what was planned by this day. " +
        "No launch is planned after this day.",
    );
  });

  it("is in plain Arabic", () => {
    expect(launchCaption(arabic, BEHIND, TODAY)).toBe(
      "حتى 24 نوفمبر 2026، أُطلق من الخدمات: خدمة واحدة من 3. والمخطط حتى هذا التاريخ 2؛ فالمتأخر: خدمة واحدة. " +
        "والإطلاق المخطط التالي في 1 يونيو 2027: خدمة واحدة.",
    );
    expect(launchCaption(arabic, AHEAD, TODAY)).toBe(
      "حتى 24 نوفمبر 2026، أُطلق من الخدمات: خدمتان من 2. والمخطط حتى هذا التاريخ 0؛ فما سبق موعده: خدمتان. " +
        "والإطلاق المخطط التالي في 1 فبراير 2027: خدمتان.",
    );
  });

  it("stands in its table, too, without a count of the days to come", () => {
    const { rows, columns } = launchSheet(english, BEHIND);
    expect(rows).toHaveLength(5);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.at(-1)?.map(({ number }) => number)).toEqual([undefined, 3, undefined]);
  });
});
