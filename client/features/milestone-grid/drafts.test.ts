import { describe, expect, it } from "vitest";
import { historyOf, stepAgain, stepBack, withStep } from "#client/grid/draft-history.ts";
import {
  type Drafts,
  keepingMine,
  NO_DRAFTS,
  takingTheirs,
  withoutSent,
  withTexts,
} from "#client/grid/drafts.ts";
import { keep, readKept } from "#client/grid/kept-drafts.ts";
import { totalsOf } from "#client/grid/totals.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { aMilestone, aProgram, iso } from "#shared/testing/views.ts";
import { EDIT_FIELDS, type EditField } from "./columns.ts";
import { DRAFT_RULES, draftsPlace } from "./draft-rules.ts";
import { judgeAll, judgeRow } from "./judge.ts";

const program = aProgram({ id: "p1" });
const lineOf = (row: MilestoneRow) => ({ milestone: row, program });
const milestone = aMilestone({ id: "m1", forecastDay: iso("2027-03-01"), progressPercent: 40 });
const CONTEXT = {
  statusDay: iso("2026-11-24"),
  planStartDay: iso("2024-01-01"),
  planFinishDay: iso("2028-12-31"),
};
const typed = (field: EditField, text: string, drafts: Drafts<EditField> = NO_DRAFTS) =>
  withTexts(DRAFT_RULES, drafts, [{ line: lineOf(milestone), field, text }]);
const judged = (drafts: Drafts<EditField>, saved = milestone) =>
  judgeRow(lineOf(saved), drafts["m1"] ?? {}, CONTEXT);

describe("drafts", () => {
  it("hold what was typed in plain form, and what it was typed over", () => {
    expect(typed("forecastDay", "١/٤/٢٠٢٧")).toEqual({
      m1: { forecastDay: { text: "2027-04-01", over: "2027-03-01" } },
    });
    expect(typed("progressPercent", "soon")).toEqual({ m1: { progressPercent: { text: "soon", over: 40 } } });
  });

  it("are none where a cell says again what is saved", () => {
    expect(typed("forecastDay", "1/3/2027")).toBe(NO_DRAFTS);
    expect(typed("progressPercent", "40", typed("progressPercent", "50"))).toEqual({});
  });

  it("keep a progress that was pasted beside another actual day, though it says what is saved", () => {
    const done = aMilestone({ id: "m1", actualDay: iso("2026-11-01"), progressPercent: 100 });
    const both = withTexts(DRAFT_RULES, NO_DRAFTS, [
      { line: lineOf(done), field: "actualDay", text: "" },
      { line: lineOf(done), field: "progressPercent", text: "100" },
    ]);
    expect(judged(both, done).problems).toEqual([{ path: "progressPercent", rule: "doneNeedsActual" }]);
    expect(
      withTexts(DRAFT_RULES, both, [{ line: lineOf(done), field: "actualDay", text: "2026-11-01" }]),
    ).toEqual({});
  });

  it("stay when others change the same, until one side is chosen", () => {
    const drafts = typed("progressPercent", "50", typed("forecastDay", "2027-04-01"));
    const moved = { ...milestone, forecastDay: iso("2027-05-02") };
    expect(judged(drafts, moved).conflicts).toEqual(["forecastDay"]);

    const mine = keepingMine(DRAFT_RULES, drafts, [lineOf(moved)]);
    expect(judged(mine, moved)).toMatchObject({
      conflicts: [],
      edit: { forecastDay: "2027-04-01", progressPercent: 50 },
    });
    expect(takingTheirs(DRAFT_RULES, drafts, [lineOf(moved)])).toEqual({
      m1: { progressPercent: { text: "50", over: 40 } },
    });
  });

  it("are in no conflict when others meant the same", () => {
    const same = { ...milestone, forecastDay: iso("2027-04-01") };
    expect(judged(typed("forecastDay", "2027-04-01"), same)).toMatchObject({ conflicts: [], edit: {} });
  });

  it("leave with what was saved, but for what was typed meanwhile", () => {
    const sent = typed("forecastDay", "2027-04-01", typed("progressPercent", "50"));
    const since = typed("progressPercent", "60", sent);
    expect(withoutSent(DRAFT_RULES, since, sent)).toEqual({
      m1: { progressPercent: { text: "60", over: 40 } },
    });
    expect(withoutSent(DRAFT_RULES, sent, sent)).toEqual({});
  });

  it("outlive a reload, less what cannot be read any more", () => {
    const drafts = typed("forecastDay", "2027-04-01");
    keep(draftsPlace("a"), drafts);
    expect(readKept(draftsPlace("a"), EDIT_FIELDS)).toEqual(drafts);
    expect(readKept(draftsPlace("b"), EDIT_FIELDS)).toEqual({});
    sessionStorage.setItem("masar.milestones.a", '{"m1":{"forecastDay":7},"m2":null}');
    expect(readKept(draftsPlace("a"), EDIT_FIELDS)).toEqual({});
    sessionStorage.setItem("masar.milestones.a", "{");
    expect(readKept(draftsPlace("a"), EDIT_FIELDS)).toEqual({});
    keep(draftsPlace("a"), NO_DRAFTS);
    expect(sessionStorage.length).toBe(0);
  });
});

describe("a judged row", () => {
  it("asks for a reason when a known day moves, and not for progress alone", () => {
    expect(judged(typed("forecastDay", "2027-04-01"))).toMatchObject({ needsReason: true, problems: [] });
    expect(judged(typed("progressPercent", "50"))).toMatchObject({ needsReason: false, problems: [] });
  });

  it("names what cannot be read and what breaks a rule at their cells", () => {
    const drafts = typed("actualDay", "2027-01-01", typed("forecastDay", "later"));
    expect(judged(drafts).problems).toEqual([
      { path: "forecastDay", rule: "day" },
      { path: "actualDay", rule: "actualAfterStatusDay", params: { day: "2026-11-24" } },
    ]);
  });

  it("follows the actual day with its progress", () => {
    expect(judged(typed("actualDay", "2026-11-01")).next).toMatchObject({ progressPercent: 100 });
  });

  it("adds up with the others", () => {
    const other = aMilestone({ id: "m2" });
    const drafts = withTexts(DRAFT_RULES, typed("forecastDay", "x", typed("progressPercent", "50")), [
      { line: lineOf(other), field: "forecastDay", text: "2027-04-01" },
    ]);
    expect(totalsOf(judgeAll([lineOf(milestone), lineOf(other)], drafts, CONTEXT).values())).toEqual({
      cells: 3,
      rows: 2,
      problems: 1,
      conflicts: 0,
    });
  });
});

describe("steps before saving", () => {
  const one = typed("progressPercent", "50");
  const two = typed("forecastDay", "2027-04-01", one);

  it("are taken back and done again", () => {
    const history = withStep(withStep(historyOf(typed("progressPercent", "40")), one), two);
    expect(stepBack(history).present).toBe(one);
    expect(stepBack(stepBack(history)).present).toBe(NO_DRAFTS);
    expect(stepAgain(stepBack(history))).toEqual(history);
    expect(withStep(stepBack(history), NO_DRAFTS).future).toEqual([]);
  });

  it("end at either end, and a step to nowhere is none", () => {
    const history = historyOf(one);
    expect(stepBack(history)).toBe(history);
    expect(stepAgain(history)).toBe(history);
    expect(withStep(history, one)).toBe(history);
  });
});
