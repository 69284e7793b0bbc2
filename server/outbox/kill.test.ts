import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { inTx, openDatabase } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { type RunningProcess, startProcess } from "../db/processes/process.ts";
import { notify } from "../notifications/notify.ts";
import { makePerson } from "../testing/factories.ts";
import { headerOf, startMailServer, type TestMailServer } from "../testing/mail-server.ts";
import { TOLD } from "../testing/notifications.ts";
import { messageIdOf } from "./message-id.ts";

const SEND_LETTERS = fileURLToPath(new URL("../testing/send-letters.ts", import.meta.url));
const LETTERS = 30;
const KILLS = 5;

let folder: string;
let file: string;
let mailServer: TestMailServer;
let running: RunningProcess | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "masar-outbox-"));
  file = join(folder, "masar.db");
  await migrate({ file });
  mailServer = await startMailServer();
});

afterEach(async () => {
  await running?.kill();
  await mailServer.close();
  rmSync(folder, { recursive: true, force: true });
});

async function writeLetters(): Promise<string[]> {
  const { db, close } = await openDatabase({ file });
  const clock = fixedClock("2020-01-01" as IsoDay);
  for (let number = 0; number < LETTERS; number++) {
    const { id: personId } = await makePerson(db);
    const notice = { personId, told: TOLD, dedupeKey: `told:${number}` };
    await inTx(db, (tx) => notify(tx, clock, [notice], { byMail: true }));
  }
  // Due now: what waited since 2020 would be out of date.
  await db.outboxMessage.updateMany({ data: { nextAttemptAt: new Date() } });
  const rows = await db.outboxMessage.findMany({ select: { dedupeKey: true } });
  await close();
  return rows.map(({ dedupeKey }) => messageIdOf(dedupeKey, "masar@emirate.example"));
}

async function untilTaken(count: number): Promise<void> {
  while (mailServer.taken.length < count) await sleep(2);
}

it(`a server killed while it sends loses no letter, and doubles at most the one under way, ${KILLS} times over`, async () => {
  const wanted = await writeLetters();
  const start = (hours: number) => startProcess(SEND_LETTERS, file, String(mailServer.port), String(hours));
  for (let kill = 0; kill < KILLS; kill++) {
    running = start(kill);
    await running.untilLines(1);
    // Right after a letter was taken over, which is when it is not marked yet; and a little later.
    await untilTaken(mailServer.taken.length + 2);
    if (kill % 2 === 1) await sleep(3);
    await running.kill();
  }
  running = start(KILLS);
  await running.untilLines(2);
  expect(await running.endInput()).toBe(0);
  const taken = mailServer.taken.map((letter) => headerOf(letter, "Message-ID"));
  expect(new Set(taken)).toEqual(new Set(wanted));
  expect(taken.length - wanted.length).toBeLessThanOrEqual(KILLS);
  const { db, close } = await openDatabase({ file });
  expect(await db.outboxMessage.count({ where: { state: "sent" } })).toBe(LETTERS);
  await close();
}, 60_000);
