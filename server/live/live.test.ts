import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { createPresenceBoard } from "./presence-board.ts";
import { watchActs } from "./watch-acts.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
});

function act(subjectType: string) {
  const event = { at: clock.now(), day: clock.today(), actorId: null, action: "system.test" };
  return inTx(test.db, (tx) => recordEvent(tx, { ...event, subjectType, subjectId: "s" }, []));
}

function watch(lastEventId: string | null = null) {
  const leaving = new AbortController();
  const messages = watchActs(test.db, lastEventId, leaving.signal);
  onTestFinished(() => leaving.abort());
  const next = async () => {
    const { value } = await messages.next();
    return value && { id: value[0], subjectTypes: value[1].subjectTypes };
  };
  return { next, leave: () => leaving.abort() };
}

describe("the messages of what has been done", () => {
  it("begin with where the reader stands, and tell of every later act by its kind", async () => {
    const before = await act("scheduleItem");
    const { next } = watch();
    expect(await next()).toEqual({ id: String(before), subjectTypes: [] });

    const seq = await act("report");

    expect(await next()).toEqual({ id: String(seq), subjectTypes: ["report"] });
  });

  it("go on after a drop from the last one that was read: nothing is lost, nothing comes twice", async () => {
    const { next, leave } = watch();
    await next();
    await act("scheduleItem");
    const last = await next();
    leave();
    await act("report");
    await act("link");
    const newest = await act("report");

    const resumed = watch(last?.id);

    expect(await resumed.next()).toEqual({ id: String(newest), subjectTypes: ["link", "report"] });
    const later = await act("baseline");
    expect(await resumed.next()).toEqual({ id: String(later), subjectTypes: ["baseline"] });
  });

  it("tell everything anew to a reader who knows more than a restored database", async () => {
    const seq = await act("report");
    expect(await watch(String(seq + 100)).next()).toEqual({ id: String(seq), subjectTypes: ["report"] });
  });

  it("end when the reader leaves", async () => {
    const { next, leave } = watch();
    await next();
    const ended = next();
    leave();
    await expect(ended).rejects.toThrow("aborted");
  });

  it("are not for visitors", async () => {
    const caller = createTestCaller({ db: test.db, actor: null, clock });
    await expect(caller.live.acts({})).rejects.toMatchObject({ message: "NOT_SIGNED_IN" });
  });
});

describe("who has a record open", () => {
  const named = (id: string) => ({ id, nameAr: id, nameEn: id });

  function sitDown(board: ReturnType<typeof createPresenceBoard>, record: string, id: string) {
    const leaving = new AbortController();
    onTestFinished(() => leaving.abort());
    const lists = board.sit(record, named(id), leaving.signal);
    const next = async () => (await lists.next()).value?.map((person) => person.id);
    return { next, leave: () => leaving.abort() };
  }

  it("is told at once and whenever somebody comes or goes, oneself left out", async () => {
    const board = createPresenceBoard();
    const first = sitDown(board, "report 1", "a");
    expect(await first.next()).toEqual([]);
    const [coming, second] = [first.next(), sitDown(board, "report 1", "b")];
    expect(await second.next()).toEqual(["a"]);
    expect(await coming).toEqual(["b"]);

    const going = first.next();
    const left = second.next();
    second.leave();

    await expect(left).rejects.toThrow("aborted");
    expect(await going).toEqual([]);
  });

  it("names a person with two forms once, and nobody of another record", async () => {
    const board = createPresenceBoard();
    await sitDown(board, "report 1", "a").next();
    await sitDown(board, "report 1", "a").next();
    await sitDown(board, "report 2", "c").next();
    expect(await sitDown(board, "report 1", "b").next()).toEqual(["a"]);
  });

  it("is not for those who may not read the record's program", async () => {
    const plan = await makePlan(test.db);
    const owner = await makePerson(test.db, { role: "owner" });
    const { id: programId } = await makeProgram(test.db, {
      planId: plan.id,
      workstreamId: plan.workstreamId,
      ownerId: owner.id,
      isPublished: false,
    });
    const { id: subjectId } = await makeMilestone(test.db, { programId });
    const firstList = async (actor: Actor, subject: string) => {
      const caller = createTestCaller({ db: test.db, actor, clock });
      const lists = await caller.live.presence({ subjectType: "scheduleItem", subjectId: subject });
      const iterator = lists[Symbol.asyncIterator]();
      const { value } = await iterator.next();
      await iterator.return?.();
      return value;
    };
    const [pmo, viewer] = [await makeActor(test.db, "pmo"), await makeActor(test.db, "viewer")];

    expect(await firstList(pmo, subjectId)).toEqual([]);
    await expect(firstList(viewer, subjectId)).rejects.toMatchObject({ message: "NOT_FOUND" });
    await expect(firstList(pmo, "nothing")).rejects.toMatchObject({ message: "NOT_FOUND" });
  });
});
