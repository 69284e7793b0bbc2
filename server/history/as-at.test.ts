import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { seedSample } from "../../prisma/seed/seed.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import { planFacts } from "../plan/facts.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActor, makeLink, makeMilestone, makePlan, makeProgram } from "../testing/factories.ts";
import { dumpRecords, recordAsCreated } from "../testing/history.ts";
import { refusalOf } from "../testing/refusal.ts";
import { appRouter } from "../trpc/router.ts";
import { HISTORY_ENTITIES } from "./changes.ts";
import { pastDatabase } from "./past-database.ts";
import { recordEvent } from "./record.ts";

const MONDAY = "2026-11-23" as IsoDay;
const TUESDAY = "2026-11-24" as IsoDay;
const WEDNESDAY = "2026-11-25" as IsoDay;

/** Without what a past has none of: versions to write over, and what may be done or asked for. */
function asRead(view: unknown): unknown {
  return JSON.parse(
    JSON.stringify(view, (key, value) =>
      ["version", "abilities", "asking", "creating", "asAt"].includes(key) ? undefined : value,
    ),
  );
}

/** Every ability that stands anywhere in a view. */
function abilitiesIn(view: unknown): string[] {
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) => (key === "abilities" ? value : abilitiesIn(value)));
}

describe("a plan", () => {
  let test: TestDatabase;
  let plan: Awaited<ReturnType<typeof makePlan>>;
  let milestone: Awaited<ReturnType<typeof makeMilestone>>;
  let pmo: Actor;
  let viewer: Actor;

  /** Known since Monday: program "OLD", with a milestone of Tuesday's, and a link to the one after it. */
  beforeEach(async () => {
    test = await createTestDatabase();
    onTestFinished(() => test.close());
    const { db } = test;
    plan = await makePlan(db);
    const { id: programId } = await makeProgram(db, {
      planId: plan.id,
      workstreamId: plan.workstreamId,
      code: "OLD",
    });
    milestone = await makeMilestone(db, { programId, code: "M1", forecastFinishDay: TUESDAY });
    const next = await makeMilestone(db, { programId, code: "M2", forecastFinishDay: "2026-12-10" });
    await makeLink(db, { planId: plan.id, predecessorId: milestone.id, successorId: next.id });
    pmo = await makeActor(db, "pmo");
    viewer = await makeActor(db, "viewer");
    await recordAsCreated(db, fixedClock(MONDAY));
  });

  function on(day: IsoDay, actor: Actor = pmo) {
    return createTestCaller({ db: test.db, clock: fixedClock(day), actor });
  }

  async function addProgram(day: IsoDay) {
    const { id, ...row } = await makeProgram(test.db, {
      planId: plan.id,
      workstreamId: plan.workstreamId,
      code: "NEW",
    });
    const clock = fixedClock(day);
    const event = { at: clock.now(), day, actorId: null, action: "system.test", subjectType: "program" };
    await inTx(test.db, (tx) =>
      recordEvent(tx, { ...event, subjectId: id }, [
        { entity: "program", entityId: id, programId: id, before: null, after: { id, ...row } },
      ]),
    );
  }

  it("has no program that was added later", async () => {
    await addProgram(WEDNESDAY);
    const codesAt = async (asAt: IsoDay) =>
      (await on(WEDNESDAY).plan.roadmap({ asAt })).programs.map(({ code }) => code);

    expect(await codesAt(TUESDAY)).toEqual(["OLD"]);
    expect(await codesAt(WEDNESDAY)).toEqual(["OLD", "NEW"]);
    expect((await refusalOf(on(WEDNESDAY).programs.get({ code: "NEW", asAt: TUESDAY }))).code).toBe(
      "NOT_FOUND",
    );
  });

  it("has a link that was removed later", async () => {
    const link = await test.db.link.findFirstOrThrow();
    await on(WEDNESDAY).links.remove({ id: link.id, version: 1 });

    expect((await on(WEDNESDAY).plan.roadmap({})).links).toEqual([]);
    expect((await on(WEDNESDAY).plan.roadmap({ asAt: TUESDAY })).links).toMatchObject([{ id: link.id }]);
  });

  it("is judged by the day that is asked for, with what was known by then", async () => {
    const late = {
      id: milestone.id,
      version: 1,
      forecastDay: "2026-12-20" as IsoDay,
      reasonCode: "scope" as const,
    };
    await on(WEDNESDAY).milestones.update(late);

    const past = await on("2026-12-01" as IsoDay).programs.get({ code: "OLD", asAt: TUESDAY });

    expect(past).toMatchObject({ asAt: TUESDAY, statusDay: TUESDAY, history: [] });
    expect(past.items[0]).toMatchObject({ forecastDay: TUESDAY });
    const present = await on("2026-12-01" as IsoDay).programs.get({ code: "OLD" });
    expect(present).toMatchObject({ asAt: null, statusDay: "2026-12-01" });
    expect(present.items[0]).toMatchObject({ forecastDay: "2026-12-20" });
    expect(present.history).toMatchObject([{ field: "forecastFinishDay", day: WEDNESDAY }]);
  });

  it("knows no baseline before its approval", async () => {
    const other = await makeActor(test.db, "pmo");
    const asked = { nameAr: "الأول", nameEn: "First", note: "", programIds: null };
    await on(MONDAY).baselines.request(asked);
    const { id } = await test.db.baseline.findFirstOrThrow();
    await on(TUESDAY, other).baselines.decide({ id, decision: "approved" });

    const at = async (asAt: IsoDay) => (await on(WEDNESDAY).plan.roadmap({ asAt })).baselines.length;
    expect([await at(MONDAY), await at(TUESDAY)]).toEqual([0, 1]);
    const { baselines } = await on(WEDNESDAY).baselines.list({ asAt: MONDAY });
    expect(baselines).toMatchObject([{ state: "requested", decidedBy: null, abilities: [] }]);
    const beforeApproval = on(WEDNESDAY).plan.roadmap({ asAt: MONDAY, baselineNumber: 1 });
    expect((await refusalOf(beforeApproval)).code).toBe("NOT_FOUND");
  });

  it("is of today as it stands, only that nothing can be done to it", async () => {
    const live = await on(TUESDAY).plan.roadmap({});
    const today = await on(TUESDAY).plan.roadmap({ asAt: TUESDAY });

    expect(today.asAt).toBe(TUESDAY);
    expect(asRead(today)).toEqual(asRead(live));
    expect(abilitiesIn(live)).toContain("milestone.update");
    expect(abilitiesIn(today).every((action) => action.endsWith(".read"))).toBe(true);
  });

  it("is refused before the first day that history holds and after today", async () => {
    for (const asAt of ["2026-11-22", "2026-11-26"] as IsoDay[]) {
      const refusal = await refusalOf(on(WEDNESDAY).plan.roadmap({ asAt }));
      expect(refusal).toMatchObject({
        code: "DAY_NOT_KNOWN",
        data: { firstDay: MONDAY, lastDay: WEDNESDAY },
      });
    }
  });

  it("shows of the past what its reader may read today", async () => {
    const codesFor = async (actor: Actor) =>
      (await on(WEDNESDAY, actor).plan.roadmap({ asAt: MONDAY })).programs.map(({ code }) => code);
    expect(await codesFor(viewer)).toEqual(["OLD"]);

    await test.db.program.updateMany({ data: { isPublished: false } });

    expect(await codesFor(viewer)).toEqual([]);
    expect(await codesFor(pmo)).toEqual(["OLD"]);
    const asked = on(WEDNESDAY, viewer).programs.get({ code: "OLD", asAt: MONDAY });
    expect((await refusalOf(asked)).code).toBe("NOT_FOUND");
  });

  it("tells which days can be asked for, and those worth going to, for whoever may know of periods", async () => {
    const other = await makeActor(test.db, "pmo");
    await on(MONDAY).baselines.request({ nameAr: "الأول", nameEn: "First", note: "", programIds: null });
    const { id } = await test.db.baseline.findFirstOrThrow();
    await on(TUESDAY, other).baselines.decide({ id, decision: "approved" });
    const span = { startDay: "2026-10-01", finishDay: "2026-10-31" };
    const days = { opensDay: "2026-10-25", closesDay: "2026-11-10", state: "closed" };
    const closedAt = fixedClock(WEDNESDAY).now();
    await test.db.reportingPeriod.create({ data: { planId: plan.id, ...span, ...days, closedAt } });

    const baseline = { kind: "baselineApproved", day: TUESDAY, number: 1, nameAr: "الأول", nameEn: "First" };
    const known = { firstDay: MONDAY, lastDay: WEDNESDAY };
    expect(await on(WEDNESDAY).history.days()).toEqual({
      ...known,
      landmarks: [{ kind: "periodClosed", periodKind: "month", day: WEDNESDAY, ...span }, baseline],
    });
    expect(await on(WEDNESDAY, viewer).history.days()).toEqual({ ...known, landmarks: [baseline] });
  });
});

it("is asked for by procedures that only read", () => {
  const procedures = Object.entries(appRouter._def.procedures) as unknown as [string, Procedure][];
  const taking = procedures.filter(([, { _def }]) =>
    _def.inputs.some((input) => input.safeParse?.({ asAt: TUESDAY }).data?.asAt === TUESDAY),
  );
  expect(taking.map(([name]) => name)).toEqual(expect.arrayContaining(["plan.roadmap", "reports.desk"]));
  for (const [name, { _def }] of taking) expect([name, _def.type]).toEqual([name, "query"]);
});

interface Procedure {
  readonly _def: {
    readonly type: string;
    readonly inputs: readonly { safeParse?(input: unknown): { data?: { asAt?: unknown } } }[];
  };
}

describe("the sample", () => {
  const TODAY = TUESDAY;
  const LATER = toIsoDay(addDays(toEpochDay(TODAY), 1));
  let test: TestDatabase;
  let pmo: Actor;

  beforeAll(async () => {
    test = await createTestDatabase();
    await seedSample(test.db, TODAY);
    const { id } = await test.db.person.findFirstOrThrow({ where: { role: "pmo" }, orderBy: { id: "asc" } });
    pmo = await actorOf(test.db, id);
  });

  afterAll(() => test.close());

  it("is rebuilt from its history alone, every table and every fact", async () => {
    const past = await pastDatabase(test.db, TODAY);
    const replayed = HISTORY_ENTITIES.filter((entity) => entity !== "comment" && entity !== "evidenceFile");
    expect(await dumpRecords(past, replayed)).toEqual(await dumpRecords(test.db, replayed));
    expect(asRead(await planFacts(past))).toEqual(asRead(await planFacts(test.db)));
  });

  type Caller = ReturnType<typeof createTestCaller>;
  const READINGS: Readonly<Record<string, (caller: Caller, asAt?: IsoDay) => Promise<unknown>>> = {
    "plan.roadmap": ({ plan }, asAt) => plan.roadmap({ asAt }),
    "plan.items": ({ plan }, asAt) => plan.items({ asAt }),
    "programs.get": ({ programs }, asAt) => programs.get({ code: "SG-2", asAt }),
    "programs.summary": ({ programs }, asAt) => programs.summary({ code: "SG-2", asAt }),
    "measures.program": ({ measures }, asAt) => measures.program({ code: "SG-2", asAt }),
    "measures.plan": ({ measures }, asAt) => measures.plan({ asAt }),
    "measures.statuses": ({ measures }, asAt) => measures.statuses({ asAt }),
    "executive.review": ({ executive }, asAt) => executive.review({ asAt }),
    "decisions.list": ({ decisions }, asAt) => decisions.list({ asAt }),
    "eServices.list": ({ eServices }, asAt) => eServices.list({ asAt }),
    "rollOut.list": ({ rollOut }, asAt) => rollOut.list({ asAt }),
    "budget.list": ({ budget }, asAt) => budget.list({ asAt }),
    "budget.read": ({ budget }, asAt) => budget.read({ programId: "in-1", asAt }),
    "quality.assess": ({ quality }, asAt) => quality.assess({ asAt }),
    "baselines.list": ({ baselines }, asAt) => baselines.list({ asAt }),
    "baselines.compare": ({ baselines }, asAt) => baselines.compare({ from: 1, to: "forecast", asAt }),
    "periods.list": ({ periods }, asAt) => periods.list({ asAt }),
    "calendars.read": ({ calendars }, asAt) => calendars.read({ asAt }),
    "reports.desk": ({ reports }, asAt) => reports.desk({ asAt }),
    "reports.read": async ({ reports }, asAt) => reports.read({ id: await anApprovedReport(), asAt }),
  };

  async function anApprovedReport(): Promise<string> {
    const report = await test.db.report.findFirstOrThrow({
      where: { state: "approved" },
      orderBy: { period: { startDay: "desc" } },
    });
    return report.id;
  }

  it.each(Object.keys(READINGS))("%s shows tomorrow, as at today, what it shows today", async (name) => {
    const onDay = (day: IsoDay) => createTestCaller({ db: test.db, clock: fixedClock(day), actor: pmo });
    const read = READINGS[name];
    const live = await read?.(onDay(TODAY));
    const asKnown = await read?.(onDay(LATER), TODAY);

    expect(asRead(asKnown)).toEqual(asRead(live));
    // A pack of that day may be made: it changes nothing of the plan.
    const offered = abilitiesIn(asKnown).filter((action) => action !== "pack.create");
    expect(offered.filter((action) => !action.endsWith(".read"))).toEqual([]);
  });
});
