import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { ScenarioRequestInput } from "#shared/contract/scenarios.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActivity,
  makeActor,
  makeBaseline,
  makeLink,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { refusalOf } from "../testing/refusal.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;
const WHY = { reasonCode: "procurement" } as const;

let test: TestDatabase;
let pmo: Actor;
let deciding: Actor;
let owner: Actor;
let programId: string;
let farId: string;
let signed: Awaited<ReturnType<typeof makeMilestone>>;
let spare: typeof signed;
let opened: typeof signed;
let built: Awaited<ReturnType<typeof makeActivity>>;
let link: Awaited<ReturnType<typeof makeLink>>;
let id: string;

/** "signed" lets "built" begin; "spare" stands alone, and "opened" is another program's. A scenario of the office. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { db } = test;
  const { id: planId, workstreamId } = await makePlan(db);
  const { id: ownerId } = await makePerson(db, { role: "owner" });
  ({ id: programId } = await makeProgram(db, { planId, workstreamId, code: "MI-1", ownerId }));
  ({ id: farId } = await makeProgram(db, { planId, workstreamId, code: "FA-1" }));
  signed = await makeMilestone(db, { programId, code: "M1", forecastFinishDay: "2027-02-01" });
  spare = await makeMilestone(db, { programId, code: "M2", forecastFinishDay: "2027-02-10" });
  built = await makeActivity(db, {
    programId,
    forecastStartDay: "2027-02-02",
    forecastFinishDay: "2027-02-15",
    durationWorkDays: 10,
  });
  opened = await makeMilestone(db, { programId: farId, code: "M1", forecastFinishDay: "2027-03-01" });
  link = await makeLink(db, { planId, predecessorId: signed.id, successorId: built.id });
  pmo = await makeActor(db, "pmo");
  deciding = await makeActor(db, "pmo");
  owner = await actorOf(db, ownerId);
  ({ id } = await as(pmo).scenarios.create({ nameAr: "تجربة" }));
});

function as(actor: Actor, scenarioId: string | null = null) {
  return createTestCaller({ db: test.db, actor, clock, scenarioId });
}

function differences() {
  return as(pmo).scenarios.compare({ left: "plan", right: id });
}

async function keys(): Promise<string[]> {
  const { items, links } = await differences();
  return [...items, ...links].map(({ key }) => key);
}

function ask(chosen: string[], more: Partial<ScenarioRequestInput> = {}) {
  return as(pmo).scenarios.request({ id, chosen, reasonCode: "scope", ...more });
}

function move(item: typeof signed, forecastDay: string, scenarioId: string | null = id) {
  return as(pmo, scenarioId).milestones.update({
    id: item.id,
    version: 1,
    forecastDay: day(forecastDay),
    ...WHY,
  });
}

/** Everything at once: two programs, items and links that come, go and wait otherwise. Gives the added milestone. */
async function tryOut(): Promise<string> {
  await move(signed, "2027-02-08");
  await move(opened, "2027-04-05");
  await as(pmo, id).items.remove({ id: spare.id, version: 1 });
  const { item } = await as(pmo, id).items.create({
    ...{ kind: "milestone", programId, nameAr: "افتتاح", day: day("2027-06-01"), weightPoints: 4 },
  });
  await as(pmo, id).links.create({ predecessorId: built.id, successorId: item.id, lagDays: 2 });
  await as(pmo, id).links.update({ id: link.id, version: 1, type: "SS" });
  return item.id;
}

describe("asking for differences", () => {
  it("makes a request of each program, and leaves the plan as it is", async () => {
    await tryOut();
    const before = await as(pmo).plan.items();
    const { requests } = await ask(await keys(), { note: "بعد اجتماع اللجنة" });

    expect(requests.map(({ program }) => program.code).toSorted()).toEqual(["FA-1", "MI-1"]);
    expect((await as(pmo).plan.items()).programs).toEqual(before.programs);
    const mine = requests.find(({ program }) => program.code === "MI-1");
    const view = await as(deciding).changeRequests.read({ id: mine?.id ?? "" });
    expect(view).toMatchObject({ note: "بعد اجتماع اللجنة", movesDependants: false, state: "submitted" });
    expect(view.changes).toMatchObject([{ itemId: signed.id, asked: { finishDay: "2027-02-08" } }]);
    expect(new Set(view.structure.map(({ kind, standing }) => `${kind} ${standing}`))).toEqual(
      new Set(["addItem asSeen", "removeItem asSeen", "link asSeen"]),
    );
    expect(view.impactNow?.isSchedulable).toBe(true);
    expect(view.impactNow?.programs).toMatchObject([{ code: "MI-1", toDay: "2027-06-01" }]);
  });

  it("makes the plan what was tried out once another approves, in audited acts", async () => {
    const added = await tryOut();
    const { requests } = await ask(await keys());
    for (const request of requests) await as(deciding).changeRequests.approve({ id: request.id, version: 1 });

    expect(await differences()).toMatchObject({ items: [], links: [], programs: [] });
    const stored = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: added } });
    expect(stored).toMatchObject({ code: "M3", forecastFinishDay: "2027-06-01", weightPoints: 4 });
    expect(await test.db.scheduleItem.findUnique({ where: { id: spare.id } })).toBeNull();
    const mine = requests.find(({ program }) => program.code === "MI-1");
    const acts = await test.db.auditEvent.findMany({
      where: { action: "changeRequest.approve", note: { startsWith: mine?.code ?? "-" } },
      include: { changes: true },
    });
    // Two links, an item that comes, one that goes and one that moves.
    expect(acts).toHaveLength(5);
    expect(acts.every(({ actorId, changes }) => actorId === deciding.personId && changes.length > 0)).toBe(
      true,
    );
    const view = await as(deciding).changeRequests.read({ id: mine?.id ?? "" });
    expect(view.structure.every(({ standing }) => standing === "there")).toBe(true);
  });

  it("asks for one difference alone, but for no link without its end", async () => {
    const added = await tryOut();
    const { links } = await differences();
    const newLink = links.find(({ change }) => change === "added")?.key ?? "";
    const refusal = await refusalOf(ask([newLink, "item:nothing"]));
    expect(refusal.data).toEqual({
      problems: [
        { path: "chosen.0", rule: "endNotInPlan" },
        { path: "chosen.1", rule: "gone" },
      ],
    });
    const { requests } = await ask([`item:${added}`, newLink]);
    expect(requests).toHaveLength(1);
    await as(deciding).changeRequests.approve({ id: requests[0]?.id ?? "", version: 1 });
    expect((await differences()).items.some((item) => item.id === added)).toBe(false);
    expect((await differences()).items).toHaveLength(3);
  });

  it("refuses what the plan alone changed, all together", async () => {
    await move(opened, "2027-04-05");
    await move(signed, "2027-02-08", null);
    const refusal = await refusalOf(ask([`item:${opened.id}`, `item:${signed.id}`]));
    expect(refusal.data).toEqual({ problems: [{ path: "chosen.1", rule: "onlyPlanChanged" }] });
    expect(await test.db.changeRequest.count()).toBe(0);
  });

  it("sets the baseline anew with what came where that is asked for", async () => {
    const planId = (await test.db.plan.findFirstOrThrow()).id;
    await makeBaseline(test.db, planId, [{ itemId: signed.id, programId, finishDay: "2027-02-01" }]);
    const { item } = await as(pmo, id).items.create({
      ...{ kind: "milestone", programId, nameAr: "افتتاح", day: day("2027-06-01") },
    });
    const { requests } = await ask([`item:${item.id}`], { isRebaseline: true });
    await as(deciding).changeRequests.approve({ id: requests[0]?.id ?? "", version: 1 });
    const [program] = (await as(pmo).plan.roadmap({})).programs;
    expect(program?.milestones.at(-1)).toMatchObject({ id: item.id, baselineDay: "2027-06-01" });
  });
});

describe("a plan that moved since", () => {
  it("is not overwritten: what stands otherwise by now cannot be approved", async () => {
    await tryOut();
    const { requests } = await ask(await keys());
    const mine = requests.find(({ program }) => program.code === "MI-1");
    await move(spare, "2027-02-17", null);
    await as(pmo).links.update({ id: link.id, version: 1, lagDays: 7 });
    const approve = () => as(deciding).changeRequests.approve({ id: mine?.id ?? "", version: 1 });
    const before = await test.db.scheduleItem.findMany();

    const refusal = await refusalOf(approve());

    expect(refusal).toMatchObject({ code: "INVALID_INPUT" });
    expect(refusal.data).toEqual({
      problems: expect.arrayContaining([
        { path: `structure.${spare.id}`, rule: "moved" },
        { path: `structure.${link.id}`, rule: "moved" },
      ]),
    });
    expect(await test.db.scheduleItem.findMany()).toEqual(before);
  });

  it("keeps what a baseline speaks of by now, and an item whose code was taken out", async () => {
    await tryOut();
    const { requests } = await ask(await keys());
    const mine = requests.find(({ program }) => program.code === "MI-1");
    const planId = (await test.db.plan.findFirstOrThrow()).id;
    await makeBaseline(test.db, planId, [{ itemId: spare.id, programId, finishDay: "2027-02-10" }]);
    await as(pmo).items.create({
      kind: "milestone",
      programId,
      nameAr: "غيره",
      code: "M3",
      day: day("2027-05-02"),
    });
    const { structure } = await as(deciding).changeRequests.read({ id: mine?.id ?? "" });
    expect(structure.map(({ kind, standing }) => `${kind} ${standing}`).toSorted()).toEqual([
      "addItem codeTaken",
      "link asSeen",
      "link asSeen",
      "removeItem kept",
    ]);
  });
});

it("an owner asks for what they tried out in their program, and the office decides", async () => {
  const own = await as(owner).scenarios.create({ nameAr: "تجربتي" });
  await as(owner, own.id).links.remove({ id: link.id, version: 1 });
  const { links } = await as(owner).scenarios.compare({ left: "plan", right: own.id });
  const chosen = links.map(({ key }) => key);
  const { requests } = await as(owner).scenarios.request({ id: own.id, chosen, reasonCode: "scope" });
  await as(deciding).changeRequests.approve({ id: requests[0]?.id ?? "", version: 1 });
  expect(await test.db.link.count()).toBe(0);
});
