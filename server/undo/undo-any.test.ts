import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { LINK_TYPES } from "#shared/contract/link-limits.ts";
import type { IsoDay } from "#shared/units.ts";
import { seedSample } from "../../prisma/seed/seed.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor } from "../testing/factories.ts";
import { AppError } from "../trpc/errors.ts";

const TODAY = "2026-11-24" as IsoDay;
const clock = fixedClock(TODAY);

let database: TestDatabase;
let caller: ReturnType<typeof createTestCaller>;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedSample(database.db, TODAY);
  const actor = await makeActor(database.db, "pmo");
  caller = createTestCaller({ db: database.db, actor, clock });
});

afterAll(() => database.close());

/** What acts may change, less what only counts or dates the writing of it. */
async function rows() {
  const omit = { version: true, createdAt: true, updatedAt: true } as const;
  const { scheduleItem, link } = database.db;
  return {
    items: await scheduleItem.findMany({ omit, orderBy: { id: "asc" } }),
    links: await link.findMany({ omit, orderBy: { id: "asc" } }),
  };
}

interface Try {
  readonly kind: "milestone" | "activity" | "done" | "create" | "update" | "remove";
  readonly nth: number;
  readonly other: number;
  readonly byDays: number;
  readonly type: (typeof LINK_TYPES)[number];
}

const tries: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom("milestone", "activity", "done", "create", "update", "remove"),
  // Few, so that acts meet on one item.
  nth: fc.nat({ max: 3 }),
  other: fc.nat({ max: 40 }),
  byDays: fc.integer({ min: -30, max: 120 }),
  type: fc.constantFrom(...LINK_TYPES),
});

function pick<Item>(items: readonly Item[], nth: number): Item {
  return items[nth % items.length] ?? expect.fail("the sample has items and links");
}

async function attempt({ kind, nth, other, byDays, type }: Try): Promise<{ actSeq: number }> {
  const items = await database.db.scheduleItem.findMany({ orderBy: { id: "asc" } });
  const links = await database.db.link.findMany({ orderBy: { id: "asc" } });
  const why = { reasonCode: "scope", movesDependants: true } as const;
  const moved = (text: string) => toIsoDay(addDays(toEpochDay(text as IsoDay), byDays));
  if (kind === "create") {
    const [from, to] = [pick(items, nth), pick(items, other)];
    return caller.links.create({
      predecessorId: from.id,
      successorId: to.id,
      type,
      lagDays: byDays,
      movesDependants: true,
    });
  }
  const { id, version } = pick(links, nth);
  if (kind === "update")
    return caller.links.update({ id, version, type, lagDays: byDays, movesDependants: true });
  if (kind === "remove") return caller.links.remove({ id, version });
  const itemKind = kind === "milestone" ? "milestone" : "activity";
  const item = pick(
    items.filter((each) => each.kind === itemKind && each.actualFinishDay === null),
    nth,
  );
  const named = { id: item.id, version: item.version, ...why };
  if (kind === "milestone")
    return caller.milestones.update({ ...named, forecastDay: moved(item.forecastFinishDay) });
  const actualStartDay = (item.actualStartDay ?? TODAY) as IsoDay;
  return caller.activities.update(
    kind === "done"
      ? { ...named, actualStartDay, actualFinishDay: TODAY }
      : { ...named, forecastFinishDay: moved(item.forecastFinishDay) },
  );
}

/** The act of a try, or null when the plan's rules refused it. */
function actOf(each: Try): Promise<number | null> {
  return attempt(each).then(
    ({ actSeq }) => actSeq,
    (error: unknown) => {
      const cause = error instanceof Error ? error.cause : null;
      if (cause instanceof AppError && cause.code !== "INTERNAL") return null;
      throw error;
    },
  );
}

it("leaves the sample as it was once any acts are taken back, last first, and as they left it once done again", async () => {
  let actCount = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(tries, { minLength: 1, maxLength: 5 }), async (wanted) => {
      const before = await rows();
      const acts: number[] = [];
      for (const each of wanted) {
        const seq = await actOf(each);
        if (seq !== null) acts.push(seq);
      }
      const after = await rows();

      const undone: number[] = [];
      for (const actSeq of acts.toReversed()) undone.push((await caller.history.undo({ actSeq })).actSeq);
      expect(await rows()).toEqual(before);

      for (const actSeq of undone.toReversed()) await caller.history.undo({ actSeq });
      expect(await rows()).toEqual(after);
      actCount += acts.length;
    }),
    // Each run builds upon the plan that the one before has left, so none can be repeated to shrink it.
    { numRuns: 12, endOnFailure: true },
  );
  expect(actCount).toBeGreaterThan(5);
});
