import { describe, expect, it } from "vitest";
import { toEpochDay } from "#shared/calendar/day.ts";
import { hijriOf } from "#shared/calendar/hijri.ts";
import { divergenceOf } from "#shared/reporting/divergence.ts";
import { type HeldPeriod, regeneratePeriods } from "#shared/reporting/regenerate.ts";
import type { IsoDay } from "#shared/units.ts";
import { HOLIDAYS } from "./data/holidays.ts";
import { PLAN } from "./data/portfolio.ts";
import { generatePortfolio } from "./generate.ts";
import { PERIOD_RULES } from "./months.ts";
import { sampleCalendar } from "./work-days.ts";

const { tables } = generatePortfolio("2026-11-24" as IsoDay);

const CODES = `SG-1 SG-2 SG-3 SG-4 HR-1 HR-2 HR-3 CC-1 CC-2 CC-3 CT-1 CT-2 CT-3 CT-4 IN-1 IN-2 IN-3 IN-4`;

describe("what the sample portfolio holds", () => {
  it("has the eighteen programs in five workstreams", () => {
    expect(tables.program.map(({ code }) => code).join(" ")).toBe(CODES);
    expect(tables.workstream.map(({ code }) => code)).toEqual(["SG", "HR", "CC", "CT", "IN"]);
  });

  it("has some 230 milestones, and eight to ten activities in each program", () => {
    const milestones = tables.scheduleItem.filter(({ kind }) => kind === "milestone");
    expect(milestones.length).toBeGreaterThan(225);
    expect(milestones.length).toBeLessThan(240);
    const activities = Map.groupBy(
      tables.scheduleItem.filter(({ kind }) => kind === "activity"),
      ({ programId }) => programId,
    );
    expect([...activities.values()].every((each) => each.length >= 8 && each.length <= 12)).toBe(true);
  });

  it("names everything in both languages", () => {
    const named = Object.values(tables)
      .flat()
      .filter((row) => "nameAr" in row) as { nameAr: string; nameEn: string }[];
    const wrong = named.filter(
      ({ nameAr, nameEn }) => !/[\u0621-\u064A]/.test(nameAr) || !/[A-Za-z]/.test(nameEn),
    );
    expect(named.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it("finds some open risks graver than before and some less grave, and raises issues from risks that occurred", () => {
    const turns = tables.change
      .filter(({ entity, field }) => entity === "risk" && (field === "probability" || field === "impact"))
      .filter(({ fromValue }) => fromValue !== null && fromValue !== undefined)
      .map(({ entityId, eventSeq, fromValue, toValue }) => ({
        ...{ entityId, eventSeq },
        isGraver: Number(toValue) > Number(fromValue),
      }));
    const open = new Set(tables.risk.filter(({ state }) => state === "open").map(({ id }) => id));
    const last = new Map(turns.map((turn) => [turn.entityId, turn]));
    const ofOpen = [...last.values()].filter(({ entityId }) => open.has(entityId));
    expect(ofOpen.filter(({ isGraver }) => isGraver).length).toBeGreaterThan(2);
    expect(ofOpen.filter(({ isGraver }) => !isGraver).length).toBeGreaterThan(2);

    const raised = tables.issue.filter(({ riskId }) => (riskId ?? null) !== null);
    expect(raised).toHaveLength(3);
    for (const { riskId, programId } of raised) {
      expect(tables.risk.find(({ id }) => id === riskId)).toMatchObject({ state: "occurred", programId });
    }
  });

  it("weighs each program's milestones to a hundred points", () => {
    for (const items of Map.groupBy(tables.scheduleItem, ({ programId }) => programId).values()) {
      expect(items.reduce((sum, { weightPoints }) => sum + (weightPoints ?? 0), 0)).toBe(100);
    }
  });

  it("links at least twenty times across programs, all of them kept in the first plan", () => {
    const across = tables.link.filter(
      ({ predecessorId, successorId }) => predecessorId.slice(0, 4) !== successorId.slice(0, 4),
    );
    const frozen = new Map(
      tables.baselineItem
        .filter(({ baselineId }) => baselineId === "baseline-1")
        .map((item) => [item.itemId, item]),
    );
    const broken = across.filter(({ predecessorId, successorId }) => {
      const successor = frozen.get(successorId);
      return (
        (frozen.get(predecessorId)?.finishDay ?? "") >= (successor?.startDay ?? successor?.finishDay ?? "")
      );
    });
    expect(across.length).toBeGreaterThanOrEqual(20);
    expect(broken).toEqual([]);
  });

  it("keeps each program of the first baseline inside its official window", () => {
    const windows = new Map(tables.program.map((program) => [program.id, program]));
    const outside = tables.baselineItem.filter(({ baselineId, programId, startDay, finishDay }) => {
      const window = windows.get(programId);
      return (
        baselineId === "baseline-1" &&
        ((startDay ?? finishDay) < (window?.startDay ?? "") || finishDay > (window?.finishDay ?? ""))
      );
    });
    expect(outside).toEqual([]);
  });

  it("re-baselines three programs only, asked for by one and approved by another", () => {
    const [first, second] = ["baseline-1", "baseline-2"].map(
      (id) =>
        new Map(
          tables.baselineItem
            .filter(({ baselineId }) => baselineId === id)
            .map((item) => [item.itemId, item]),
        ),
    );
    const moved = [...(second?.values() ?? [])].filter(
      ({ itemId, finishDay }) => first?.get(itemId)?.finishDay !== finishDay,
    );
    expect(new Set(moved.map(({ programId }) => programId))).toEqual(new Set(["cc-1", "ct-3", "in-3"]));
    expect(
      tables.baseline.every((each) => each.state === "approved" && each.decidedById !== each.requestedById),
    ).toBe(true);
  });

  it("offers 18 services to citizens and 15 to residents, all marked illustrative", () => {
    const audiences = Map.groupBy(tables.eService, ({ audience }) => audience);
    expect(audiences.get("citizen")).toHaveLength(18);
    expect(audiences.get("resident")).toHaveLength(15);
    expect(tables.eService.every(({ isIllustrative }) => isIllustrative)).toBe(true);
  });

  it("knows the seventeen governorates of Makkah Region", () => {
    expect(tables.place.filter(({ kind }) => kind === "governorate")).toHaveLength(17);
    expect(tables.place.every(({ kind, parentId }) => (kind === "centre") === (parentId !== null))).toBe(
      true,
    );
  });

  it("lets nobody approve a report of their own", () => {
    const approved = tables.report.filter(({ state }) => state === "approved");
    expect(approved.length).toBeGreaterThan(300);
    expect(approved.filter(({ preparedById, approvedById }) => preparedById === approvedById)).toEqual([]);
  });

  it("starts each step of a report from the state that the step before left", () => {
    for (const steps of Map.groupBy(tables.reportTransition, ({ reportId }) => reportId).values()) {
      const states = steps.map(({ fromState }) => fromState);
      expect(states).toEqual(["draft", ...steps.slice(0, -1).map(({ toState }) => toState)]);
    }
  });
});

describe("the open period of the sample portfolio", () => {
  const open = tables.reportingPeriod.filter(({ state }) => state === "open");
  const reports = tables.report.filter(({ periodId }) => periodId === open[0]?.id);
  const codesOf = (state: string) =>
    reports.filter((report) => report.state === state).map(({ programId }) => programId);
  const entriesOf = (programId: string | undefined) =>
    tables.reportEntry.filter(({ reportId }) => reportId === `report-${programId}-2026-11`);

  it("is this month's, with reports at every stage", () => {
    expect(open.map(({ id, opensDay, closesDay }) => [id, opensDay, closesDay])).toEqual([
      ["period-2026-11", "2026-11-17", "2026-12-07"],
    ]);
    expect(codesOf("draft")).toEqual(["sg-2", "sg-4", "hr-2", "cc-3", "ct-1", "ct-2", "in-3"]);
    expect(codesOf("submitted")).toEqual(["sg-3", "cc-2", "ct-3", "ct-4", "in-1"]);
    expect(codesOf("returned")).toEqual(["cc-1"]);
    expect(codesOf("approved")).toEqual(["hr-1", "in-4"]);
  });

  it("and every other are as the product would make them from the plan's own rules", () => {
    const held = tables.reportingPeriod.map(
      (period): HeldPeriod => ({
        id: period.id,
        kind: "month",
        state: period.state as HeldPeriod["state"],
        hasOwnDays: false,
        startDay: toEpochDay(period.startDay as IsoDay),
        finishDay: toEpochDay(period.finishDay as IsoDay),
        opensDay: toEpochDay(period.opensDay as IsoDay),
        closesDay: toEpochDay(period.closesDay as IsoDay),
      }),
    );
    const made = regeneratePeriods(held, {
      rules: PERIOD_RULES,
      calendar: sampleCalendar(),
      statusDay: toEpochDay("2026-11-24" as IsoDay),
      planStartDay: toEpochDay(PLAN.startDay),
      planFinishDay: toEpochDay(PLAN.finishDay),
    });
    expect(held).toHaveLength(60);
    expect(made).toEqual({ create: [], update: [], removeIds: [] });
  });

  it("has claims that wait for approval, and notes where one came back", () => {
    const [waiting] = entriesOf("cc-2").filter(({ claim }) => claim === "newForecast");
    const planned = tables.scheduleItem.find(({ id }) => id === waiting?.itemId);
    expect(planned?.forecastFinishDay).toBe(waiting?.seenForecastDay);
    expect(waiting?.day).not.toBe(waiting?.seenForecastDay);
    expect(entriesOf("cc-1").some(({ returnNote }) => returnNote !== "")).toBe(true);
  });

  it("has one that claims more than its late program bears", () => {
    const { confidence } = reports.find(({ programId }) => programId === "ct-3") ?? {};
    expect(
      divergenceOf({ confidence: confidence ?? null, status: "late", milestones: [] }).reasons,
    ).toMatchObject([{ rule: "moreConfident" }]);
  });

  it("has something to report for the owner whom the sign-in screen offers first", () => {
    const own = tables.programRole.filter(({ personId }) => personId === "person-deputy-strategy");
    expect(own.some(({ programId }) => codesOf("draft").includes(programId))).toBe(true);
  });
});

describe("the holidays of the sample portfolio", () => {
  it("place both Eids by Umm al-Qura", () => {
    const hijriDays = (nameEn: string) =>
      HOLIDAYS.filter((holiday) => holiday.nameEn === nameEn).map(({ startDay, finishDay }) =>
        [startDay, finishDay]
          .map((day) => hijriOf(toEpochDay(day)))
          .map((day) => `${day?.month}/${day?.day}`),
      );
    expect(hijriDays("Eid al-Fitr")).toEqual(Array(7).fill(["9/29", "10/4"]));
    expect(hijriDays("Eid al-Adha")).toEqual(Array(7).fill(["12/8", "12/13"]));
  });

  it("are confirmed when past and not yet when they follow the moon in years to come", () => {
    const unconfirmed = tables.holiday.filter(({ isConfirmed }) => !isConfirmed);
    expect(unconfirmed.every(({ startDay }) => startDay > "2026-11-24")).toBe(true);
    expect(unconfirmed).toHaveLength(6);
  });
});
