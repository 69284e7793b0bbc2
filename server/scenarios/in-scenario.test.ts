import type { AnyProcedure } from "@trpc/server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { dataVersionOf } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  makeActivity,
  makeActor,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { AppError } from "../trpc/errors.ts";
import { appRouter } from "../trpc/router.ts";
import { isOpenInScenario } from "./open-paths.ts";

const TODAY = "2026-11-24" as IsoDay;
const clock = fixedClock(TODAY);

let test: TestDatabase;
let pmo: Actor;
let deciding: Actor;
let programId: string;
let signed: Awaited<ReturnType<typeof makeMilestone>>;
let opened: typeof signed;
let spare: typeof signed;
let built: Awaited<ReturnType<typeof makeActivity>>;
let link: Awaited<ReturnType<typeof makeLink>>;

beforeAll(async () => {
  test = await createTestDatabase();
  const { db } = test;
  const { id: planId, workstreamId } = await makePlan(db);
  ({ id: programId } = await makeProgram(db, { planId, workstreamId, code: "MI-1" }));
  signed = await makeMilestone(db, { programId, code: "M1", forecastFinishDay: "2027-02-01" });
  built = await makeActivity(db, {
    programId,
    forecastStartDay: "2027-02-02",
    forecastFinishDay: "2027-02-15",
    durationWorkDays: 10,
  });
  opened = await makeMilestone(db, { programId, code: "M2", forecastFinishDay: "2027-03-01" });
  spare = await makeMilestone(db, { programId, code: "M3", forecastFinishDay: "2027-04-01" });
  link = await makeLink(db, { planId, predecessorId: signed.id, successorId: built.id });
  for (const number of [1, 2]) {
    await makeBaseline(db, planId, [{ itemId: opened.id, programId, finishDay: "2027-03-01" }], number);
  }
  pmo = await makeActor(db, "pmo");
  deciding = await makeActor(db, "pmo");
});
afterAll(() => test.close());

type Procedure = (input?: unknown) => Promise<unknown>;

function as(actor: Actor | null, scenarioId: string | null = null) {
  return createTestCaller({ db: test.db, actor, clock, scenarioId });
}

function procedureAt(caller: object, path: string): Procedure {
  return path.split(".").reduce<object>((at, name) => Reflect.get(at, name), caller) as Procedure;
}

async function made(): Promise<string> {
  const { id } = await as(pmo).scenarios.create({ nameAr: "تجربة" });
  return id;
}

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>);
const closed = procedures
  .map(([path]) => path)
  .filter((path) => !isOpenInScenario(path) && path !== "session.read");

describe("a request that names a scenario", () => {
  it.each(closed)("is refused %s", async (path) => {
    const before = dataVersionOf(test.db);
    for (const role of ROLES) {
      const actor: Actor = { personId: pmo.personId, role, programIds: new Set([programId]) };
      const outcome: unknown = await procedureAt(as(actor, "any"), path)({}).catch(({ cause }) => cause);
      expect(outcome).toMatchObject({ code: "FORBIDDEN", data: { reason: "notInScenario" } });
    }
    expect(dataVersionOf(test.db)).toBe(before);
  });

  it("is told who is signed in as ever", async () => {
    const before = dataVersionOf(test.db);
    expect(await as(pmo, "any").session.read()).toMatchObject({ person: { id: pmo.personId } });
    expect(dataVersionOf(test.db)).toBe(before);
  });

  const moveOf = ({ id }: typeof signed) => ({
    ...{ id, version: 1, forecastDay: "2027-02-08", reasonCode: "scope" },
  });
  const ends = () => ({ predecessorId: built.id, successorId: spare.id });

  /** Each that is open, with what it is asked; what reads is answered, and what writes is one more act. */
  const OPEN: Readonly<Record<string, { readonly writes?: true; readonly input: () => unknown }>> = {
    "plan.roadmap": { input: () => ({}) },
    "plan.items": { input: () => undefined },
    "programs.get": { input: () => ({ code: "MI-1" }) },
    "programs.summary": { input: () => ({ code: "MI-1" }) },
    "measures.program": { input: () => ({ code: "MI-1" }) },
    "measures.plan": { input: () => ({}) },
    "quality.assess": { input: () => ({}) },
    "baselines.list": { input: () => undefined },
    "baselines.compare": { input: () => ({ from: 1, to: 2 }) },
    "milestones.impact": { input: () => ({ id: signed.id, forecastDay: "2027-02-08" }) },
    "milestones.update": { writes: true, input: () => moveOf(signed) },
    "milestones.updateMany": {
      writes: true,
      input: () => ({ rows: [{ id: opened.id, version: 1, progressPercent: 10 }] }),
    },
    "activities.impact": { input: () => ({ id: built.id, forecastFinishDay: "2027-02-22" }) },
    "activities.update": {
      writes: true,
      input: () => ({ id: built.id, version: 1, forecastFinishDay: "2027-02-22", reasonCode: "scope" }),
    },
    "links.impact": { input: () => ({ ...ends(), type: "FS", lagDays: 0, lagUnit: "work" }) },
    "links.create": { writes: true, input: ends },
    "links.update": { writes: true, input: () => ({ id: link.id, version: 1, lagDays: 2 }) },
    "links.remove": { writes: true, input: () => ({ id: link.id, version: 1 }) },
    "items.create": {
      writes: true,
      input: () => ({ kind: "milestone", programId, nameAr: "جديد", day: "2027-06-01" }),
    },
    // Also what a baseline speaks of: nothing is promised in a scenario.
    "items.remove": { writes: true, input: () => ({ id: opened.id, version: 1 }) },
    "history.undo": { writes: true, input: () => ({ actSeq: 0 }) },
  };

  it("may ask only what this table asks", () => {
    expect(new Set(procedures.map(([path]) => path).filter(isOpenInScenario))).toEqual(
      new Set(Object.keys(OPEN)),
    );
  });

  it.each(Object.entries(OPEN))("asks the scenario alone for %s", async (path, { writes, input }) => {
    const id = await made();
    let asked = input();
    let acts = 0;
    if (path === "history.undo") {
      const { actSeq } = await as(pmo, id).links.create(ends());
      [asked, acts] = [{ actSeq }, 1];
    }
    const before = dataVersionOf(test.db);

    await procedureAt(as(pmo, id), path)(asked);

    expect(dataVersionOf(test.db)).toBe(before);
    expect(await as(pmo).scenarios.read({ id })).toMatchObject({ actCount: writes ? acts + 1 : 0 });
    await as(pmo).scenarios.discard({ id, version: 1 });
  });
});

interface Try {
  readonly kind: "move" | "stretch" | "create" | "remove" | "link" | "unlink" | "undo";
  readonly nth: number;
  readonly other: number;
  readonly byDays: number;
}

const tries: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom("move", "stretch", "create", "remove", "link", "unlink", "undo"),
  nth: fc.nat({ max: 5 }),
  other: fc.nat({ max: 5 }),
  byDays: fc.integer({ min: -20, max: 60 }),
});

/** Does what can be done; whatever makes no sense is refused, and is no act. Gives the acts that can be taken back. */
async function attempt(id: string, { kind, nth, other, byDays }: Try, acts: number[]): Promise<number> {
  const caller = as(pmo, id);
  const { programs, links } = await caller.plan.items();
  const items = programs.flatMap((program) => program.items);
  const pick = <Item>(all: readonly Item[], at: number): Item =>
    all[at % Math.max(1, all.length)] ?? expect.fail("nothing is left to change");
  const item = pick(items, nth);
  const version = (await caller.programs.get({ code: "MI-1" })).items.find(
    (each) => each.id === item.id,
  )?.version;
  const read = { id: item.id, version: version ?? 0, reasonCode: "scope" } as const;
  const moved = (from: IsoDay) => toIsoDay(addDays(toEpochDay(from), byDays));
  switch (kind) {
    case "move":
      return (
        await caller.milestones.update({ ...read, forecastDay: moved(item.finishDay), movesDependants: true })
      ).actSeq;
    case "stretch":
      return (await caller.activities.update({ ...read, forecastFinishDay: moved(item.finishDay) })).actSeq;
    case "create":
      return (
        await caller.items.create({
          kind: "milestone",
          programId,
          nameAr: "جديد",
          day: moved(item.finishDay),
        })
      ).actSeq;
    case "remove":
      return (await caller.items.remove({ id: item.id, version: read.version })).actSeq;
    case "link":
      return (
        await caller.links.create({
          predecessorId: item.id,
          successorId: pick(items, other).id,
          lagDays: byDays,
        })
      ).actSeq;
    case "unlink":
      return (await caller.links.remove({ id: pick(links, nth).id, version: 1 })).actSeq;
    case "undo":
      return (await caller.history.undo({ actSeq: acts.at(-1) ?? 1 })).actSeq;
  }
}

describe("whatever is tried out", () => {
  it("leaves the plan alone, until what can be asked for is approved: then it is as it was tried out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tries, { maxLength: 8 }), async (all) => {
        const id = await made();
        const before = dataVersionOf(test.db);
        const acts: number[] = [];
        for (const each of all) {
          try {
            acts.push(await attempt(id, each, acts));
          } catch (error) {
            const isRefusal = error instanceof Error && error.cause instanceof AppError;
            if (!isRefusal && !String(error).includes("nothing is left")) throw error;
            if (isRefusal && (error.cause as AppError).code === "INTERNAL") throw error;
          }
        }
        expect(dataVersionOf(test.db)).toBe(before);
        await askForAll(id);
        await as(pmo).scenarios.discard({ id, version: 1 });
      }),
      { numRuns: 12 },
    );
  });
});

async function askForAll(id: string): Promise<void> {
  const differences = async () => {
    const { items, links } = await as(pmo).scenarios.compare({ left: "plan", right: id });
    return [...items, ...links];
  };
  const chosen = (await differences()).filter(({ requestable }) => requestable).map(({ key }) => key);
  if (chosen.length === 0) return;
  const { requests } = await as(pmo).scenarios.request({ id, chosen, reasonCode: "scope" });
  for (const request of requests) await as(deciding).changeRequests.approve({ id: request.id, version: 1 });
  const left = (await differences()).map(({ key }) => key);
  expect(left.filter((key) => chosen.includes(key))).toEqual([]);
}
