import { expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestDatabase } from "../testing/database.ts";
import { makePerson } from "../testing/factories.ts";
import { forgetTold } from "./forget-told.ts";

const LONG_AGO = new Date("2025-01-01T08:00:00Z");
const LATELY = new Date("2026-11-01T08:00:00Z");

it("forgets what was read or sent long ago, and keeps what was not, and what is recent", async () => {
  const { db, close } = await createTestDatabase();
  onTestFinished(close);
  const { id: personId } = await makePerson(db);
  const told = { personId, kind: "reportOpening", subjectType: "program", subjectId: "p" };
  for (const [dedupeKey, createdAt, readAt] of [
    ["read long ago", LONG_AGO, LONG_AGO],
    ["never read", LONG_AGO, null],
    ["read lately", LATELY, LATELY],
  ] as const)
    await db.notification.create({ data: { ...told, dedupeKey, createdAt, readAt } });
  const letter = {
    personId,
    kind: "notifications",
    data: "{}",
    nextAttemptAt: LONG_AGO,
    createdAt: LONG_AGO,
  };
  for (const [dedupeKey, state, sentAt] of [
    ["sent long ago", "sent", LONG_AGO],
    ["never sent", "dead", null],
    ["sent lately", "sent", LATELY],
  ] as const)
    await db.outboxMessage.create({ data: { ...letter, dedupeKey, state, sentAt } });

  const forget = () => forgetTold({ db, clock: fixedClock("2026-11-24" as IsoDay) });
  expect(await forget()).toBe(2);
  expect(await forget()).toBe(0);

  const kept = [...(await db.notification.findMany()), ...(await db.outboxMessage.findMany())];
  expect(kept.map(({ dedupeKey }) => dedupeKey).sort()).toEqual([
    "never read",
    "never sent",
    "read lately",
    "sent lately",
  ]);
});
