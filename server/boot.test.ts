import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { boot, databaseFileIn, type Running } from "./boot.ts";
import { inTx } from "./db/client.ts";
import { quickCheck } from "./db/health.ts";
import { readSettings } from "./env.ts";
import { createLog, silentLog } from "./log.ts";
import { notify } from "./notifications/notify.ts";
import { makePerson } from "./testing/factories.ts";
import { startMailServer } from "./testing/mail-server.ts";
import { TOLD } from "./testing/notifications.ts";
import { welcome } from "./welcome.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "masar-boot-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? String(address.port) : "0";
}

async function settingsOf(environment: Record<string, string> = {}) {
  return readSettings({ DATA_DIR: dataDir, PORT: await freePort(), ...environment });
}

async function whileRunning<T>(
  environment: Record<string, string>,
  look: (running: Running, url: string) => Promise<T>,
): Promise<T> {
  const settings = await settingsOf(environment);
  const running = await boot(settings, silentLog());
  try {
    return await look(running, settings.publicUrl);
  } finally {
    await running.stop();
  }
}

describe("the first start", () => {
  it("fills an empty database with the sample portfolio and says how to choose a person", async () => {
    const settings = await settingsOf({ STATUS_DAY: "2026-11-24" });
    const running = await boot(settings, silentLog());
    const plan = await running.deps.db.plan.findFirstOrThrow({ include: { programs: true } });
    expect([plan.isSample, plan.programs.length]).toEqual([true, 18]);
    expect(await welcome(settings, running)).toContain("choose a person");
    for (const host of ["localhost", "127.0.0.1"]) {
      expect((await fetch(`http://${host}:${running.port}/readyz`)).status).toBe(200);
    }
    await running.stop();
  });

  it("without the sample gives an empty plan with five workstreams, once, and asks for an administrator", async () => {
    const environment = { SAMPLE: "no" };
    for (let start = 0; start < 2; start++) {
      const said = await whileRunning(environment, async (running) => {
        const plan = await running.deps.db.plan.findFirstOrThrow({
          include: { workstreams: { orderBy: { position: "asc" } }, calendar: true, programs: true },
        });
        expect(plan).toMatchObject({ isSample: false, programs: [], calendar: { workWeekMask: 31 } });
        expect(plan.workstreams.map(({ code }) => code)).toEqual(["SG", "HR", "CC", "CT", "IN"]);
        expect(await running.deps.db.plan.count()).toBe(1);
        expect(await running.deps.db.change.count()).toBe(7);
        return welcome(await settingsOf(environment), running);
      });
      expect(said).toContain("admin create");
      expect(said).toContain("أضف أول مدير");
    }
  });

  it("refuses another day than today for a plan that is no sample", async () => {
    await whileRunning({ SAMPLE: "no" }, async () => undefined);
    const settings = await settingsOf({ STATUS_DAY: "2026-01-01" });
    await expect(boot(settings, silentLog())).rejects.toThrow("STATUS_DAY works with the sample");
  });
});

describe("what the server does by itself", () => {
  it("is to send what it finds in the outbox, once over two starts, with no password in its log", async () => {
    const mailServer = await startMailServer({
      authOptional: false,
      onAuth: ({ username }, _session, done) => done(null, { user: username }),
    });
    const mail = {
      ...{ SMTP_HOST: "127.0.0.1", SMTP_PORT: String(mailServer.port), SMTP_TLS: "none" },
      ...{ SMTP_USER: "masar", SMTP_PASSWORD: "only-for-this-test", SMTP_FROM: "masar@emirate.example" },
    };
    await whileRunning({ SAMPLE: "no" }, async ({ deps: { db, clock } }) => {
      const { id: personId } = await makePerson(db);
      const notice = { personId, told: TOLD, dedupeKey: "once" };
      await inTx(db, (tx) => notify(tx, clock, [notice], { byMail: true }));
    });
    const lines: string[] = [];
    const log = createLog("debug", { write: (line) => lines.push(line) });
    for (let start = 0; start < 2; start++) {
      const running = await boot(await settingsOf({ SAMPLE: "no", ...mail }), log);
      const { outboxMessage } = running.deps.db;
      await expect.poll(() => outboxMessage.count({ where: { state: "sent" } }), { timeout: 10_000 }).toBe(1);
      await running.stop();
    }
    expect(mailServer.taken).toHaveLength(1);
    expect(lines.join("\n")).not.toContain("only-for-this-test");
    await mailServer.close();
  });
});

describe("the secret", () => {
  it("is made once, for the owner of the data folder alone", async () => {
    await whileRunning({ SAMPLE: "no" }, async () => undefined);
    const file = join(dataDir, "auth-secret");
    const made = readFileSync(file, "utf8");
    expect(made.trim().length).toBeGreaterThanOrEqual(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await whileRunning({ SAMPLE: "no" }, async () => undefined);
    expect(readFileSync(file, "utf8")).toBe(made);
  });

  it("is refused when somebody put a weak one there", async () => {
    writeFileSync(join(dataDir, "auth-secret"), "secret\n");
    await expect(boot(await settingsOf(), silentLog())).rejects.toThrow("too weak");
  });
});

describe("the data folder", () => {
  it("is made for its owner alone", async () => {
    const made = join(dataDir, "deep", "data");
    await whileRunning({ SAMPLE: "no", DATA_DIR: made }, async () => undefined);
    expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  it("that cannot be made or read is told in a sentence that names the setting", async () => {
    const inTheWay = join(dataDir, "file");
    writeFileSync(inTheWay, "");
    for (const folder of [inTheWay, join(inTheWay, "data")])
      await expect(boot(await settingsOf({ DATA_DIR: folder }), silentLog())).rejects.toThrow(
        `DATA_DIR ${folder} cannot be used (E`,
      );
    mkdirSync(join(dataDir, "auth-secret"));
    await expect(boot(await settingsOf(), silentLog())).rejects.toThrow(
      `DATA_DIR ${dataDir} cannot be used (EISDIR`,
    );
  });
});

describe("one server", () => {
  it("tells a second one on the same data to stop, and on the same port to take another", async () => {
    const settings = await settingsOf({ SAMPLE: "no" });
    const running = await boot(settings, silentLog());
    await expect(boot(await settingsOf(), silentLog())).rejects.toThrow("Another Masar server");
    const otherDir = mkdtempSync(join(tmpdir(), "masar-boot-"));
    await expect(boot({ ...settings, dataDir: otherDir }, silentLog())).rejects.toThrow(
      "is taken by another program",
    );
    rmSync(otherDir, { recursive: true });
    await running.stop();
  });
});

/** The real process, as `npm start` runs it once everything is built. */
async function startProcess(
  environment: Record<string, string>,
): Promise<{ child: ChildProcess; output: () => string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { ...process.env, DATA_DIR: dataDir, SAMPLE: "no", ...environment },
  });
  let text = "";
  const collect = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return { child, output: () => text };
}

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));

describe("the process", () => {
  it("stops under load: answers what it took, loses no answered write, exits with 0", async () => {
    const port = await freePort();
    const { child, output } = await startProcess({ PORT: port, LOG_LEVEL: "warn" });
    const exited = exitOf(child);
    await expect.poll(output, { timeout: 20_000 }).toContain("Masar · مسار");
    const url = `http://localhost:${port}/api/auth/sign-in`;
    const headers = { origin: `http://localhost:${port}`, "content-type": "application/json" };
    const attempts = Array.from({ length: 40 }, (_, index) =>
      fetch(url, {
        method: "POST",
        headers,
        body: JSON.stringify({ email: `nobody${index}@masar.example`, password: "long enough to hash" }),
      }).then(
        ({ status }) => status,
        () => "refused",
      ),
    );
    await Promise.race(attempts);
    child.kill("SIGTERM");
    const outcomes = await Promise.all(attempts);
    expect(await exited).toBe(0);
    expect(outcomes.filter((outcome) => ![401, 503, "refused"].includes(outcome))).toEqual([]);
    const settings = await settingsOf({ SAMPLE: "no" });
    expect(quickCheck(databaseFileIn(dataDir))).toBeNull();
    const running = await boot(settings, silentLog());
    const failures = await running.deps.db.auditEvent.count({ where: { action: "system.signInFailed" } });
    expect(failures).toBe(outcomes.filter((outcome) => outcome === 401).length);
    await running.stop();
  }, 60_000);

  it("stops also when nobody reads its log any more", async () => {
    const { child, output } = await startProcess({ PORT: await freePort() });
    const exited = exitOf(child);
    await expect.poll(output, { timeout: 20_000 }).toContain("Masar · مسار");
    child.stdout?.destroy();
    child.kill("SIGTERM");
    const outcome = await Promise.race([exited, sleep(8_000, "still there")]);
    child.kill("SIGKILL");
    expect(outcome).toBe(0);
  }, 40_000);

  it("says every wrong setting in a sentence and exits with 78", async () => {
    const { child, output } = await startProcess({ PORT: "none", SAMPLE: "perhaps" });
    expect(await exitOf(child)).toBe(78);
    expect(output()).toContain("PORT must be a whole number");
    expect(output()).toContain("SAMPLE must be one of yes, no");
    expect(output()).not.toContain(" at ");
  });
});
