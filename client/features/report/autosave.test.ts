import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WireError } from "#shared/contract/errors.ts";
import type { ReportForm } from "#shared/contract/report-form.ts";
import type { ReportSaved, ReportSaveInput } from "#shared/contract/reports.ts";
import { aReportForm } from "#shared/testing/report-views.ts";
import { Autosave } from "./autosave.ts";
import { keptChanges } from "./kept-changes.ts";

/** What tRPC throws for a coded error. */
function refused(wire: WireError): Error {
  return Object.assign(new Error(wire.code), { data: { masar: wire } });
}

const CONFLICT = refused({
  code: "VERSION_CONFLICT",
  data: { currentVersion: 8, values: [], changedBy: null, changedOn: null },
});

/** A server that answers as told, and the autosave of one person before it. */
function open(form: ReportForm, kept = keptChanges("me", "r1")) {
  const saves: {
    input: ReportSaveInput;
    answer: (saved?: Partial<ReportSaved>) => void;
    fail: (error: Error) => void;
  }[] = [];
  const reads: ReportForm[] = [];
  const refusals: string[] = [];
  const autosave = new Autosave(form, {
    kept,
    save: (input) =>
      new Promise((resolve, reject) => {
        const answer = (saved: Partial<ReportSaved> = {}) =>
          resolve({ version: input.version + 1, saved: null, problems: [], ...saved });
        saves.push({ input, answer, fail: reject });
      }),
    read: () => {
      const [newest] = reads;
      return newest ? Promise.resolve(newest) : Promise.reject(new Error("nobody answers"));
    },
    onSaved: () => undefined,
    onRefused: () => refusals.push("refused"),
  });
  return { autosave, saves, reads, refusals, kept };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("autosave", () => {
  it("waits until somebody pauses, then sends the changed fields alone with the version that was read", async () => {
    const { autosave, saves } = open(aReportForm({ version: 3 }));
    autosave.change({ nextSteps: "L" });
    await vi.advanceTimersByTimeAsync(300);
    autosave.change({ nextSteps: "La" });
    expect(autosave.get().phase).toBe("waiting");
    await vi.advanceTimersByTimeAsync(600);
    expect(saves.map(({ input }) => input)).toEqual([{ id: "r1", version: 3, nextSteps: "La" }]);
    expect(autosave.get().phase).toBe("saving");
    saves[0]?.answer();
    await settle();
    expect(autosave.get()).toMatchObject({ phase: "saved", version: 4 });
  });

  it("sends one save at a time, and what was typed meanwhile with the next", async () => {
    const { autosave, saves } = open(aReportForm({ version: 3 }));
    autosave.change({ nextSteps: "Launch" });
    await vi.advanceTimersByTimeAsync(600);
    autosave.change({ confidence: 4 });
    autosave.change({ achievements: "Tested" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saves).toHaveLength(1);
    saves[0]?.answer();
    await settle();
    expect(saves[1]?.input).toEqual({ id: "r1", version: 4, confidence: 4, achievements: "Tested" });
    expect(autosave.get().content).toMatchObject({ nextSteps: "Launch", confidence: 4 });
  });

  it("keeps on the device what the server does not have, and nothing more once it has it", async () => {
    const { autosave, saves, kept } = open(aReportForm({}));
    autosave.change({ nextSteps: "Launch" });
    expect(kept.read()).toEqual({ change: { nextSteps: "Launch" }, before: { nextSteps: "" } });
    await vi.advanceTimersByTimeAsync(600);
    expect(kept.read()?.change).toEqual({ nextSteps: "Launch" });
    saves[0]?.answer();
    await settle();
    expect(kept.read()).toBeNull();
  });

  it("sends again by itself after a drop, with what was typed since", async () => {
    const { autosave, saves } = open(aReportForm({ version: 3 }));
    autosave.change({ nextSteps: "Launch" });
    await vi.advanceTimersByTimeAsync(600);
    saves[0]?.fail(new TypeError("Failed to fetch"));
    await settle();
    expect(autosave.get().phase).toBe("unreached");
    autosave.change({ confidence: 3 });
    await vi.advanceTimersByTimeAsync(600);
    expect(saves[1]?.input).toEqual({ id: "r1", version: 3, nextSteps: "Launch", confidence: 3 });
    saves[1]?.fail(new TypeError("Failed to fetch"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saves).toHaveLength(3);
  });

  it("begins with what an earlier visit could not send", async () => {
    const { kept } = open(aReportForm({}));
    kept.write({ change: { nextSteps: "Launch" }, before: { nextSteps: "" } });
    const { autosave, saves } = open(aReportForm({ version: 5 }), kept);
    expect(autosave.get().content.nextSteps).toBe("Launch");
    const stop = autosave.start();
    expect(saves[0]?.input).toEqual({ id: "r1", version: 5, nextSteps: "Launch" });
    stop();
  });

  it("merges without a word what another device wrote elsewhere", async () => {
    const { autosave, saves, reads } = open(aReportForm({ version: 3 }));
    autosave.change({ nextSteps: "Launch" });
    await vi.advanceTimersByTimeAsync(600);
    reads.push(aReportForm({ version: 8, content: { achievements: "Theirs" } }));
    saves[0]?.fail(CONFLICT);
    await settle();
    expect(saves[1]?.input).toEqual({ id: "r1", version: 8, nextSteps: "Launch" });
    expect(autosave.get().content).toMatchObject({ achievements: "Theirs", nextSteps: "Launch" });
    expect(autosave.get().collisions).toEqual({});
  });

  it("holds a field that both wrote for a decision, saves the others, and survives a reload", async () => {
    const { autosave, saves, reads, kept } = open(aReportForm({ version: 3 }));
    autosave.change({ nextSteps: "Mine", confidence: 4 });
    await vi.advanceTimersByTimeAsync(600);
    const newest = aReportForm({ version: 8, content: { nextSteps: "Theirs" } });
    reads.push(newest);
    saves[0]?.fail(CONFLICT);
    await settle();
    expect(saves[1]?.input).toEqual({ id: "r1", version: 8, confidence: 4 });
    saves[1]?.answer();
    await settle();
    expect(autosave.get().collisions).toEqual({ nextSteps: { mine: "Mine", theirs: "Theirs", before: "" } });
    expect(await autosave.flush()).toBe(false);

    const again = open(aReportForm({ version: 9, content: { nextSteps: "Theirs", confidence: 4 } }), kept);
    expect(again.autosave.get().collisions["nextSteps"]).toMatchObject({ mine: "Mine", theirs: "Theirs" });
    again.autosave.keepMine("nextSteps");
    await vi.advanceTimersByTimeAsync(600);
    expect(again.saves[0]?.input).toEqual({ id: "r1", version: 9, nextSteps: "Mine" });
  });

  it("gives one's own up for what is saved, when that is the decision", async () => {
    const { kept } = open(aReportForm({}));
    kept.write({ change: { nextSteps: "Mine" }, before: { nextSteps: "" } });
    const { autosave, saves } = open(aReportForm({ content: { nextSteps: "Theirs" } }), kept);
    autosave.takeTheirs("nextSteps");
    expect(autosave.get().content.nextSteps).toBe("Theirs");
    expect(await autosave.flush()).toBe(true);
    expect(saves).toEqual([]);
    expect(kept.read()).toBeNull();
  });

  it("leaves alone what another visit keeps, once its own screen is gone", async () => {
    const { autosave, saves, kept } = open(aReportForm({}));
    const stop = autosave.start();
    autosave.change({ nextSteps: "Launch" });
    stop();
    const later = { change: { confidence: 5 }, before: { confidence: null } };
    kept.write(later);
    saves[0]?.fail(new TypeError("Failed to fetch"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
    expect(kept.read()).toEqual(later);
  });

  it("stops sending what is refused, keeps it, and tells that the report moved on", async () => {
    const { autosave, saves, refusals, kept } = open(aReportForm({}));
    autosave.change({ nextSteps: "Late" });
    await vi.advanceTimersByTimeAsync(600);
    saves[0]?.fail(refused({ code: "REPORTING_STATE", data: { state: "submitted", reason: "underReview" } }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(autosave.get().phase).toBe("refused");
    expect(saves).toHaveLength(1);
    expect(refusals).toEqual(["refused"]);
    expect(kept.read()?.change).toEqual({ nextSteps: "Late" });
  });

  it("takes over what was read anew while nothing is on its way, and never an older reading", async () => {
    const { autosave } = open(aReportForm({ version: 3, content: { nextSteps: "Old" } }));
    autosave.adopt(aReportForm({ version: 2, content: { nextSteps: "Older" } }));
    expect(autosave.get().content.nextSteps).toBe("Old");
    autosave.adopt(aReportForm({ version: 4, content: { nextSteps: "New" } }));
    expect(autosave.get()).toMatchObject({ version: 4, phase: "saved", content: { nextSteps: "New" } });
  });
});
