import { describe, expect, it } from "vitest";
import { launchCurve } from "../registers/launch-curve.ts";
import { aService } from "../testing/service-views.ts";
import { iso } from "../testing/views.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { launchCaption, launchSheet, serviceSheet } from "./launch-words.ts";
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

describe("the catalogue as a table", () => {
  it("has a cell for each column, marks made-up names, and counts with numbers", () => {
    const bare = aService({
      id: "es-2",
      isIllustrative: false,
      use: [],
      actualLaunchDay: null,
      state: "overdue",
    });
    const { columns, rows } = serviceSheet(english, [aService({ id: "es-1" }), bare]);
    expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
    const [first, second] = rows;
    expect(first?.[0]?.text).toBe("Service es-1 (Illustrative)");
    expect(first?.slice(-3)).toEqual([
      { text: "October 2026" },
      { text: "1,204", number: 1_204 },
      { text: "84%", number: 0.84, isPercent: true },
    ]);
    expect(second?.[0]?.text).toBe("Service es-2");
    expect(second?.slice(-3)).toEqual([{ text: "" }, { text: "" }, { text: "" }]);
  });
});
