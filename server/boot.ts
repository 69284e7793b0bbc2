import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { createAuth } from "./auth/better-auth.ts";
import { loadAuthSecret } from "./auth/secret.ts";
import { demonstrationClock, systemClock } from "./clock.ts";
import { makeDataFolder } from "./data-folder.ts";
import { openDatabase } from "./db/client.ts";
import { migrate } from "./db/migrate.ts";
import { readMigrations } from "./db/migration-files.ts";
import { unpackFiles } from "./db/packed-files.ts";
import type { Settings } from "./env.ts";
import { createEvidenceStore } from "./evidence/store.ts";
import { sweepEvidence } from "./evidence/sweep.ts";
import type { FileStore } from "./files/store.ts";
import { prepareFirstRun } from "./first-run.ts";
import { ownOrigins } from "./http/addresses.ts";
import { createDrain } from "./http/drain.ts";
import { listen } from "./http/listen.ts";
import { type Job, startJobs } from "./jobs/scheduler.ts";
import { createLog, type Logger } from "./log.ts";
import { createMail } from "./mail/create-mail.ts";
import type { MailPort } from "./mail/port.ts";
import { keepStatusesReady } from "./measures/statuses.ts";
import { sendDue } from "./outbox/send-due.ts";
import { findBrowser } from "./packs/browser.ts";
import { drawWaiting, type PackDesk } from "./packs/draw-waiting.ts";
import { createPackStore } from "./packs/store.ts";
import { sweepPacks } from "./packs/sweep.ts";
import { draftLateReports } from "./periods/draft-late.ts";
import { openDuePeriods } from "./periods/open-due.ts";
import { forgetTold } from "./reminders/forget-told.ts";
import { remind } from "./reminders/remind.ts";
import { sweepScenarios } from "./scenarios/sweep.ts";
import type { Deps } from "./trpc/context.ts";

export interface Running {
  readonly port: number;
  readonly log: Logger;
  readonly deps: Deps;
  /** Whether the sign-in screen offers people to choose from. */
  readonly offersSamplePeople: boolean;
  /**
   * Lets requests under way finish, refuses new ones, then closes the port and the database. True when every
   * one finished in time.
   */
  stop(): Promise<boolean>;
}

const SCREENS_FOLDER = fileURLToPath(new URL("../dist/client", import.meta.url));

/** Where the database of a data folder lies. */
export function databaseFileIn(dataDir: string): string {
  return join(dataDir, "masar.db");
}

/**
 * Brings the server up: database migrated and filled on the first run, application listening. Throws
 * SettingsError, DatabaseStartError or ListenError, each with sentences for the person at the terminal.
 */
export async function boot(settings: Settings, log = createLog(settings.logLevel)): Promise<Running> {
  makeDataFolder(settings.dataDir);
  const secret = loadAuthSecret(settings);
  const mail = createMail(settings);
  const file = databaseFileIn(settings.dataDir);
  await migrate({ file });
  const known = new Set(readMigrations().map(({ name }) => name));
  const database = await openDatabase({ file });
  try {
    unpackFiles(file, settings.dataDir);
    const clock = settings.statusDay === null ? systemClock() : demonstrationClock(settings.statusDay);
    const deps: Deps = { db: database.db, clock, log };
    await prepareFirstRun(deps, settings);
    const origins = ownOrigins(settings);
    const { publicUrl } = settings;
    const auth = createAuth(deps, {
      publicUrl,
      origins,
      secret,
      allowsSampleSignIn: allowsSampleSignIn(settings),
    });
    const browserPath = findBrowser(settings.chromiumPath);
    const drain = createDrain();
    const app = createApp({
      ...settings,
      deps,
      auth,
      mail,
      browserPath,
      drain,
      origins,
      screensFolder: SCREENS_FOLDER,
      pendingMigrations: () =>
        readMigrations()
          .map(({ name }) => name)
          .filter((name) => !known.has(name)),
    });
    const listening = await listen(app, settings);
    const offersSamplePeople = (await auth.samplePeople()).length > 0;
    const jobs = startJobs(log, [
      ...jobsOf(deps, mail, createEvidenceStore(settings.dataDir)),
      ...packJobs(deps, { store: createPackStore(settings.dataDir), browserPath }),
    ]);
    const stop = async () => {
      const [isDrained] = await Promise.all([drain.stop(settings.shutdownTimeoutMs), jobs.stop()]);
      await listening.close();
      await database.close();
      return isDrained;
    };
    return { port: listening.port, log, deps, offersSamplePeople, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const OPEN_EVERY_MS = 5 * 60_000;
const REMIND_EVERY_MS = 5 * 60_000;
const SEND_EVERY_MS = 10_000;
const SWEEP_EVERY_MS = 60 * 60_000;
const STATUSES_EVERY_MS = 60 * 60_000;

/** What the product does by itself while it runs. */
function jobsOf(deps: Deps, mail: MailPort, store: FileStore): readonly Job[] {
  return [
    { name: "openPeriods", everyMs: OPEN_EVERY_MS, run: () => openDuePeriods(deps) },
    { name: "draftLateReports", everyMs: OPEN_EVERY_MS, run: () => draftLateReports(deps) },
    { name: "remind", everyMs: REMIND_EVERY_MS, run: () => remind(deps) },
    { name: "forgetTold", everyMs: SWEEP_EVERY_MS, run: () => forgetTold(deps) },
    {
      name: "sendMail",
      everyMs: SEND_EVERY_MS,
      run: (signal) => sendDue(deps, { mail, chance: Math.random }, signal),
    },
    { name: "sweepEvidence", everyMs: SWEEP_EVERY_MS, run: () => sweepEvidence(deps.db, store) },
    { name: "sweepScenarios", everyMs: SWEEP_EVERY_MS, run: () => sweepScenarios(deps) },
    { name: "statuses", everyMs: STATUSES_EVERY_MS, run: (signal) => keepStatusesReady(deps, signal) },
  ];
}

const DRAW_EVERY_MS = 500;

function packJobs(deps: Deps, desk: PackDesk): readonly Job[] {
  return [
    { name: "drawPacks", everyMs: DRAW_EVERY_MS, run: (signal) => drawWaiting(deps, desk, signal) },
    { name: "sweepPacks", everyMs: SWEEP_EVERY_MS, run: () => sweepPacks(deps, desk.store) },
  ];
}

function allowsSampleSignIn({ sampleSignIn, isLoopbackOnly }: Settings): boolean {
  return sampleSignIn === "always" || (sampleSignIn === "loopback" && isLoopbackOnly);
}
