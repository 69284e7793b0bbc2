import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { EServiceCreateInput, EServiceUpdateInput } from "#shared/contract/e-services.ts";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { AppError } from "../trpc/errors.ts";

const TODAY = "2026-11-24" as IsoDay;
const FOUNDED = "2026-01-04" as IsoDay;
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let owner: Actor;
let pmo: Actor;
let planId: string;
let program: Awaited<ReturnType<typeof makeProgram>>;
let milestone: Awaited<ReturnType<typeof makeMilestone>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  planId = plan.id;
  const { id: ownerId } = await makePerson(test.db, { role: "owner" });
  const parts = { planId, workstreamId: plan.workstreamId, ownerId, isPublished: true };
  program = await makeProgram(test.db, parts);
  milestone = await makeMilestone(test.db, { programId: program.id, forecastFinishDay: "2026-12-15" });
  owner = await actorOf(test.db, ownerId);
  pmo = await makeActor(test.db, "pmo");
});

const as = (actor: Actor | null, on: IsoDay = TODAY) =>
  createTestCaller({ db: test.db, actor, clock: fixedClock(on) }).eServices;

let count = 0;

async function makeService(parts: { readonly programId?: string; readonly plannedLaunchDay?: string } = {}) {
  count += 1;
  const { id } = await test.db.eService.create({
    data: {
      ...{ planId, programId: program.id, itemId: milestone.id, code: `ES-${count}`, position: count },
      ...{ nameAr: "ملف قضية أرض", nameEn: "Land case file", audience: "citizen", isIllustrative: true },
      ...{ plannedLaunchDay: "2026-10-01", ...parts },
    },
  });
  await recordAsCreated(test.db, fixedClock(FOUNDED));
  return id;
}

const launch = (id: string, version = 1, on = "2026-10-14", actor = owner) =>
  as(actor).launch({ id, version, actualLaunchDay: day(on) });

const use = (id: string, version: number, transactions: number | null, month = "2026-10-01", actor = owner) =>
  as(actor).recordUse({
    ...{ id, version, monthDay: day(month) },
    use: transactions === null ? null : { transactions, satisfactionPercent: 84 },
  });

const update = (id: string, change: Partial<EServiceUpdateInput> = {}, actor = owner) =>
  as(actor).update({
    ...{ id, version: 1, nameAr: "ملف قضية أرض", nameEn: "Land case file", audience: "citizen" },
    ...{ channel: "app", itemId: milestone.id, plannedLaunchDay: day("2026-10-01"), ...change },
  });

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) return error === null ? "allowed" : error;
  if (cause.code !== "INVALID_INPUT") return cause.code;
  const { problems } = cause.data as { readonly problems: readonly { path: string; rule: string }[] };
  return problems.map(({ path, rule }) => `${path} ${rule}`);
}

const rowOf = async (id: string, actor = pmo) => (await as(actor).read({ id })).service;

describe("a service", () => {
  it("is overdue beside a milestone expected later, then launched, used, and seen so by whoever may read it", async () => {
    const id = await makeService();
    expect(await rowOf(id)).toMatchObject({
      ...{ state: "overdue", channel: "portal", isIllustrative: true, use: [] },
      milestone: {
        id: milestone.id,
        forecastDay: "2026-12-15",
        actualDay: null,
        divergence: "expectedLater",
      },
      abilities: ["eService.update", "eService.launch", "eService.remove"],
    });
    await launch(id);
    await use(id, 2, 120);
    expect(await rowOf(id, await makeActor(test.db, "viewer"))).toMatchObject({
      ...{ state: "launched", actualLaunchDay: "2026-10-14", version: 3, abilities: [] },
      milestone: { divergence: "milestoneOpen" },
      use: [{ monthDay: "2026-10-01", transactions: 120, satisfactionPercent: 84 }],
    });
  });

  it("tells every act, the newest first, with what it changed", async () => {
    const id = await makeService();
    await update(id, { nameEn: "Land case" });
    await launch(id, 2);
    await use(id, 3, 120);
    await use(id, 4, 130, "2026-10-01", pmo);
    await use(id, 5, null);
    const { history } = await as(owner).read({ id });
    const uses = history.flatMap((event) =>
      event.act === "recordUse"
        ? [[event.actor?.id, event.from?.transactions ?? null, event.to?.transactions ?? null]]
        : [],
    );
    expect(uses).toEqual([
      [owner.personId, 130, null],
      [pmo.personId, 120, 130],
      [owner.personId, null, 120],
    ]);
    const own = history.flatMap((event) => (event.act === "recordUse" ? [] : [event]));
    expect(own.map(({ act }) => act)).toEqual(["launch", "update"]);
    expect(own[1]?.changes).toEqual([
      { field: "nameEn", kind: "text", from: "Land case file", to: "Land case" },
      { field: "channel", kind: "code", from: "portal", to: "app" },
    ]);
  });

  it("keeps one figure a month, and is launched no more only once its months are taken back", async () => {
    const id = await makeService();
    await launch(id);
    await use(id, 2, 120);
    await use(id, 3, 130);
    expect((await rowOf(id)).use).toHaveLength(1);
    expect(await codeOf(as(owner).unlaunch({ id, version: 4 }))).toEqual(["actualLaunchDay usedSince"]);
    await use(id, 4, null);
    await as(owner).unlaunch({ id, version: 5, note: "أُطلقت تجريبيًا فقط" });
    expect(await rowOf(id)).toMatchObject({ state: "overdue", actualLaunchDay: null, use: [] });
    expect(await codeOf(use(id, 6, 1))).toEqual(["monthDay notLaunched"]);
    expect(await codeOf(use(id, 6, null))).toBe("NOT_FOUND");
  });

  it("refuses what makes no sense, each at its field", async () => {
    const id = await makeService();
    const far = { nameAr: " ", nameEn: "", plannedLaunchDay: day("2206-01-01") };
    expect(await codeOf(update(id, far))).toEqual(["nameAr nameMissing", "plannedLaunchDay farPastPlan"]);
    const other = await makeProgram(test.db, { planId, workstreamId: program.workstreamId });
    const { id: elsewhere } = await makeMilestone(test.db, { programId: other.id });
    expect(await codeOf(update(id, { itemId: elsewhere }))).toEqual(["itemId notInList"]);
    expect(await codeOf(launch(id, 1, "2026-11-25"))).toEqual(["actualLaunchDay actualAfterStatusDay"]);
    await launch(id);
    expect(await codeOf(use(id, 2, 1, "2026-12-01"))).toEqual(["monthDay monthNotBegun"]);
    expect(await codeOf(use(id, 2, 1, "2026-09-01"))).toEqual(["monthDay monthBeforeLaunch"]);
    expect(await rowOf(id)).toMatchObject({ version: 2, use: [] });
  });

  it("that moved on since it was read shows both values, and nothing is lost", async () => {
    const id = await makeService();
    await launch(id);
    await expect(launch(id, 1, "2026-10-20", pmo)).rejects.toMatchObject({
      cause: {
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 2,
          values: [{ field: "actualLaunchDay", mine: "2026-10-20", theirs: "2026-10-14" }],
        },
      },
    });
    await use(id, 2, 120);
    expect(await codeOf(use(id, 2, 90, "2026-10-01", pmo))).toBe("VERSION_CONFLICT");
  });
});

describe("a new service", () => {
  const create = (change: Partial<EServiceCreateInput> = {}, actor = owner) =>
    as(actor).create({
      ...{ programId: program.id, nameAr: "تجديد إقامة", nameEn: "", audience: "resident", channel: "app" },
      ...{ itemId: milestone.id, plannedLaunchDay: day("2027-02-01"), ...change },
    });

  it("comes last in the catalogue under the next code, however many are asked for at once", async () => {
    await makeService();
    await test.db.eService.updateMany({ data: { code: "ES-33" } });
    const written = await Promise.all([create(), create({}, pmo)]);
    expect(written.map(({ code }) => code).sort()).toEqual(["ES-34", "ES-35"]);
    const { services } = await as(owner).list({});
    expect(services.map(({ code }) => code)).toEqual(["ES-33", "ES-34", "ES-35"]);
    expect(services[2]).toMatchObject({ audience: "resident", state: "planned", isIllustrative: false });
    const { history } = await as(owner).read({ id: services[1]?.id ?? "" });
    expect(history.map(({ act }) => act)).toEqual(["enter"]);
  });

  it("is offered the milestones of its program, and a form only to who may add one", async () => {
    const other = await makeProgram(test.db, { planId, workstreamId: program.workstreamId });
    const { milestones } = await as(owner).offers({ programId: program.id });
    expect(milestones.map(({ id }) => id)).toEqual([milestone.id]);
    expect(await codeOf(as(owner).offers({ programId: other.id }))).toBe("NOT_FOUND");
    const creating = async (actor: Actor) =>
      (await as(actor).list({})).creating?.programs.map(({ id }) => id) ?? null;
    expect(await creating(owner)).toEqual([program.id]);
    expect(await creating(pmo)).toEqual([program.id, other.id]);
    expect(await creating(await makeActor(test.db, "executive"))).toBeNull();
  });

  it("is refused without a name, near no plan and by the milestone of another program, each at its field", async () => {
    const other = await makeProgram(test.db, { planId, workstreamId: program.workstreamId });
    const { id: itemId } = await makeMilestone(test.db, { programId: other.id });
    const wrong = { nameAr: " ", itemId, plannedLaunchDay: day("2206-01-01") };
    expect(await codeOf(create(wrong))).toEqual([
      "nameAr nameMissing",
      "plannedLaunchDay farPastPlan",
      "itemId notInList",
    ]);
    expect(await codeOf(create({ programId: other.id, itemId: null }))).toBe("NOT_FOUND");
  });

  it("is for the PMO and its program's owner to add and to take out", async () => {
    const rolesThat = async (attempt: (actor: Actor) => Promise<unknown>) => {
      const answers: string[] = [];
      for (const role of ROLES) {
        const actor = role === "owner" ? owner : role === "pmo" ? pmo : await makeActor(test.db, role);
        if ((await codeOf(attempt(actor))) === "allowed") answers.push(role);
      }
      return answers;
    };
    expect(await rolesThat((actor) => create({}, actor))).toEqual(["pmo", "owner"]);
    const remove = async (actor: Actor) => as(actor).remove({ id: await makeService(), version: 1 });
    expect(await rolesThat(remove)).toEqual(["pmo", "owner"]);
  });

  it("is taken out while it is not launched; history keeps it and why", async () => {
    const id = await makeService();
    await launch(id);
    expect(await codeOf(as(owner).remove({ id, version: 2 }))).toEqual(["actualLaunchDay launched"]);
    await as(owner).unlaunch({ id, version: 2 });
    expect(await codeOf(as(pmo).remove({ id, version: 2 }))).toBe("VERSION_CONFLICT");
    await as(pmo).remove({ id, version: 3, note: "دُمجت في خدمة أخرى" });
    expect(await codeOf(as(owner).read({ id }))).toBe("NOT_FOUND");
    const act = await test.db.auditEvent.findFirst({ where: { action: "eService.remove", subjectId: id } });
    expect(act).toMatchObject({ note: "دُمجت في خدمة أخرى", actorId: pmo.personId, programId: program.id });
    const before = await as(owner).read({ id, asAt: day("2026-11-23") });
    expect(before.service).toMatchObject({ id, state: "overdue" });
  });
});

describe("who may do what with a service", () => {
  it("is by role: the PMO any, owners those of their programs", async () => {
    const id = await makeService();
    await launch(id);
    const allowed = async (attempt: (actor: Actor, version: number) => Promise<unknown>) => {
      const answers: string[] = [];
      for (const role of ROLES) {
        const actor = role === "owner" ? owner : role === "pmo" ? pmo : await makeActor(test.db, role);
        const { version } = await rowOf(id);
        if ((await codeOf(attempt(actor, version))) === "allowed") answers.push(role);
      }
      return answers;
    };
    const writers = ["pmo", "owner"];
    expect(await allowed((actor) => as(actor).read({ id }))).toEqual([...ROLES]);
    expect(await allowed((actor, version) => update(id, { version }, actor))).toEqual(writers);
    expect(await allowed((actor, version) => launch(id, version, "2026-10-15", actor))).toEqual(writers);
    expect(await allowed((actor, version) => use(id, version, 7, "2026-10-01", actor))).toEqual(writers);
    await use(id, (await rowOf(id)).version, null);
    const unlaunch = async (actor: Actor) => {
      const { version, actualLaunchDay } = await rowOf(id);
      if (actualLaunchDay === null) await launch(id, version);
      return as(actor).unlaunch({ id, version: (await rowOf(id)).version });
    };
    expect(await allowed(unlaunch)).toEqual(writers);
  });

  it("is hidden with its program: another owner knows nothing of it, nor a viewer of what is not published", async () => {
    const hidden = await makeProgram(test.db, {
      ...{ planId, workstreamId: program.workstreamId, isPublished: false },
    });
    const id = await makeService({ programId: hidden.id });
    for (const actor of [owner, await makeActor(test.db, "viewer")]) {
      expect(await codeOf(as(actor).read({ id }))).toBe("NOT_FOUND");
      expect((await as(actor).list({})).services).toEqual([]);
    }
    expect(await codeOf(launch(id))).toBe("NOT_FOUND");
    expect(await codeOf(as(null).list({}))).toBe("NOT_SIGNED_IN");
  });
});

describe("the catalogue", () => {
  it("is in its own order, of all programs or of one, and names the programs that offer something", async () => {
    const other = await makeProgram(test.db, { planId, workstreamId: program.workstreamId });
    await makeProgram(test.db, { planId, workstreamId: program.workstreamId });
    const [first, second, third] = [
      await makeService(),
      await makeService({ programId: other.id }),
      await makeService(),
    ];
    const { services, programs } = await as(pmo).list({});
    expect(services.map(({ id }) => id)).toEqual([first, second, third]);
    expect(programs.map(({ id }) => id)).toEqual([program.id, other.id]);
    const ofOther = await as(pmo).list({ program: other.code });
    expect(ofOther.services.map(({ id }) => id)).toEqual([second]);
  });

  it("is as it was known on a past day, months of use and all, to read only", async () => {
    const id = await makeService();
    const on = (text: string) => as(owner, day(text));
    await on("2026-10-15").launch({ id, version: 1, actualLaunchDay: day("2026-10-14") });
    const month = { id, monthDay: day("2026-10-01") };
    const figures = (transactions: number) => ({ transactions, satisfactionPercent: null });
    await on("2026-11-02").recordUse({ ...month, version: 2, use: figures(120) });
    await on("2026-11-10").recordUse({ ...month, version: 3, use: figures(130) });
    const asKnown = async (text: string) => {
      const { service, history } = await as(owner).read({ id, asAt: day(text) });
      const used = service.use.map(({ transactions }) => transactions);
      return { used, state: service.state, abilities: service.abilities, acts: history.length };
    };
    expect(await asKnown("2026-09-30")).toEqual({ used: [], state: "planned", abilities: [], acts: 0 });
    expect(await asKnown("2026-10-31")).toEqual({ used: [], state: "launched", abilities: [], acts: 1 });
    expect(await asKnown("2026-11-05")).toMatchObject({ used: [120], acts: 2 });
    expect(await asKnown("2026-11-10")).toMatchObject({ used: [130], acts: 3 });
  });
});
