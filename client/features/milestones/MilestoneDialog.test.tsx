import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Answers, type RenderedApp, refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { ErrorData } from "#shared/contract/errors.ts";
import type { EditImpact } from "#shared/contract/impact.ts";
import type { MilestoneUpdateInput } from "#shared/contract/milestones.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { Role } from "#shared/permissions/actions.ts";
import { applyMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { aMilestone, aProgramView, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const COLLEAGUE = { nameAr: "فهد الدوسري", nameEn: "Fahad Aldosari" };

const NO_IMPACT: EditImpact = {
  isSchedulable: true,
  moves: [],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: true,
};

const SIGNED = {
  id: "m1",
  kind: "milestone",
  code: "M1",
  nameAr: "توقيع العقد",
  nameEn: "Contract signed",
} as const;
const OPENED = {
  id: "m9",
  kind: "milestone",
  code: "M9",
  nameAr: "افتتاح المركز",
  nameEn: "Centre opened",
} as const;

const PUSHES: EditImpact = {
  ...NO_IMPACT,
  moves: [
    {
      item: { ...OPENED, programCode: "P2" },
      fromDay: iso("2027-05-02"),
      toDay: iso("2027-06-01"),
      byWorkDays: 22 as WorkDays,
      path: [
        { ...SIGNED, programCode: "P1" },
        { ...OPENED, programCode: "P2" },
      ],
    },
  ],
  statusChanges: [
    { ...OPENED, kind: "milestone", programCode: "P2", fromStatus: "onPlan", toStatus: "atRisk" },
  ],
};

/** One milestone behind the network: it changes by what is sent, and refuses a version it has left behind. */
class Server {
  milestone: MilestoneRow = aMilestone({ id: "m1", forecastDay: iso("2027-03-01") });
  /** Thrown instead of the next saves' answers, the first first. */
  failures: unknown[] = [];
  /** Nobody answers, neither reads nor saves. */
  isDown = false;
  impact: EditImpact = NO_IMPACT;
  /** Saves wait for it. */
  gate: Promise<void> = Promise.resolve();

  private requireUp() {
    if (this.isDown) throw new TypeError("Failed to fetch");
  }

  view() {
    this.requireUp();
    const items = [{ kind: "milestone" as const, ...this.milestone }];
    return aProgramView({ items, program: { abilities: ["program.read", "milestone.update"] } });
  }

  /** Somebody else saves in between. */
  changeElsewhere(change: Partial<MilestoneRow>) {
    this.milestone = { ...this.milestone, ...change, version: this.milestone.version + 1 };
  }

  async update(input: MilestoneUpdateInput) {
    await this.gate;
    this.requireUp();
    const failure = this.failures.shift();
    if (failure) throw failure;
    if (input.version !== this.milestone.version) throw this.conflict(input);
    this.changeElsewhere({ ...applyMilestoneEdit(this.milestone, input), status: verdict("late") });
    return { revision: 8, actSeq: 5, milestone: this.milestone, programStatus: verdict("late") };
  }

  private conflict(input: MilestoneUpdateInput) {
    const theirs = this.milestone;
    const values = (["forecastDay", "actualDay", "progressPercent"] as const).flatMap((field) => {
      const mine = input[field];
      return mine === undefined || mine === theirs[field] ? [] : [{ field, mine, theirs: theirs[field] }];
    });
    const data: ErrorData["VERSION_CONFLICT"] = {
      currentVersion: theirs.version,
      values,
      changedBy: COLLEAGUE,
      changedOn: iso("2026-11-24"),
    };
    return refusal({ code: "VERSION_CONFLICT", data });
  }

  answers(): Answers {
    return {
      "programs.get": () => this.view(),
      "milestones.update": (input: MilestoneUpdateInput) => this.update(input),
      "milestones.impact": () => this.impact,
    };
  }
}

let server: Server;

beforeEach(() => {
  server = new Server();
  // A narrow window: the plan beside the dialog is a list, whose days can be read.
  vi.stubGlobal("innerWidth", 600);
});

interface OpenDialog extends RenderedApp {
  readonly dialog: ReturnType<typeof within>;
  readonly save: () => Promise<void>;
  readonly saves: () => unknown[];
  readonly setPart: (field: string, part: "day" | "month" | "year", text: string) => Promise<void>;
  readonly chooseReason: (reason: string) => Promise<void>;
}

async function openDialog(language: Language, role: Role = "pmo"): Promise<OpenDialog> {
  const answers = signedIn(role, language, server.answers());
  const app = renderApp(language, "/programs/P1?milestone=m1", answers);
  const dialog = within(await screen.findByRole("dialog"));
  const { t } = app.words;
  const { user } = app;
  return {
    ...app,
    dialog,
    save: () => user.click(dialog.getByRole("button", { name: t("common.save") })),
    saves: () => app.asked.flatMap(({ name, input }) => (name === "milestones.update" ? [input] : [])),
    setPart: async (field, part, text) => {
      const group = await dialog.findByRole("group", { name: new RegExp(field) });
      const index = { day: 0, month: 1, year: 2 }[part];
      await user.click(within(group).getAllByRole("spinbutton")[index] ?? group);
      await user.keyboard(text);
    },
    chooseReason: async (reason) => {
      await user.click(dialog.getByRole("button", { name: new RegExp(t("terms.reason")) }));
      await user.click(await screen.findByRole("option", { name: reason }));
    },
  };
}

/** The milestone's day as the plan behind the dialog shows it. */
function dayBehind({ words }: RenderedApp) {
  const list = screen.getByRole("list", { hidden: true, name: words.t("program.chart") });
  return list.querySelector("time")?.getAttribute("datetime");
}

describe.each(LANGUAGES)("the milestone dialog, in %s", { timeout: 20_000 }, (language) => {
  it("tells those who may only read so, and offers them nothing to change", async () => {
    server.view = () => aProgramView({ items: [{ kind: "milestone", ...server.milestone }] });
    const { words, dialog, user, address } = await openDialog(language, "executive");
    expect(dialog.getByText(words.t("milestone.readOnly"))).toBeTruthy();
    expect(dialog.queryByRole("spinbutton")).toBeNull();
    expect(dialog.queryByRole("checkbox")).toBeNull();
    expect(dialog.queryByRole("button", { name: words.t("common.save") })).toBeNull();
    const [close] = dialog.getAllByRole("button", { name: words.t("common.close") });
    await user.click(close ?? document.body);
    await waitFor(() => expect(address()).toBe("/programs/P1"));
  });

  it("says over a past day that the past cannot be changed, not that its reader may not", async () => {
    const view = aProgramView({ items: [{ kind: "milestone", ...aMilestone({ id: "m1" }) }] });
    const place = "/programs/P1?milestone=m1&asAt=2026-10-01";
    const { words } = renderApp(language, place, signedIn("pmo", language, { "programs.get": view }));
    const day = dayInBoth(words, iso("2026-10-01"));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(words.t("editing.past", { day }))).toBeTruthy();
  });

  it("names the milestone, its program and the reason of its status", async () => {
    const { words, dialog } = await openDialog(language);
    expect(dialog.getByRole("heading", { level: 2 }).textContent).toContain("M1");
    expect(dialog.getByText(new RegExp(language === "ar" ? "بوابة الإمارة" : "Emirate portal"))).toBeTruthy();
    expect(dialog.getByText(words.t("status.atRisk"))).toBeTruthy();
  });

  it("has words for a milestone without a baseline or weights", async () => {
    server.milestone = { ...server.milestone, baselineDay: null, slipWorkDays: null, weightPoints: 0 };
    const { words, dialog } = await openDialog(language);
    expect(dialog.getByText(words.t("roadmap.noBaseline"))).toBeTruthy();
    expect(dialog.getByText(words.t("common.none"))).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/NaN|undefined/);
  });

  it("asks why a known day moves, at the field, before anything is sent", async () => {
    const { words, dialog, setPart, save, saves } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    await save();
    expect(dialog.getByText(words.t("editing.rules.reasonMissing"))).toBeTruthy();
    expect(saves()).toEqual([]);
  });

  it("moves the forecast with its reason and note, says what the status became, and closes", async () => {
    const app = await openDialog(language);
    const { words, dialog, user, setPart, chooseReason, save, saves, address } = app;
    await setPart(words.t("terms.forecastDay"), "month", "4");
    await chooseReason(words.t("reasons.procurement"));
    await user.type(
      dialog.getByRole("textbox", { name: new RegExp(words.t("terms.note")) }),
      " تأخر المورد ",
    );
    await save();
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves()).toEqual([
      {
        id: "m1",
        version: 1,
        forecastDay: "2027-04-01",
        reasonCode: "procurement",
        note: "تأخر المورد",
        movesDependants: false,
        baselineNumber: 2,
      },
    ]);
    const said = words.t("milestone.saved", { code: "M1", status: words.t("status.late") });
    expect(await screen.findByText(said)).toBeTruthy();
    await waitFor(() => expect(dayBehind(app)).toBe("2027-04-01"));
  });

  it("tells the slip that saving would leave while the day is typed", async () => {
    const { words, dialog, setPart } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    const start = words.t("milestone.slipThen", { slip: "" }).trim();
    expect(dialog.getByText(new RegExp(`^${start}.*43`)).textContent).toContain("43");
  });

  it("refuses a forecast that is past or far away, in words at the field", async () => {
    const { words, dialog, setPart, chooseReason, save, saves } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "year", "2026");
    await chooseReason(words.t("reasons.scope"));
    await save();
    const day = words.format.day(iso("2026-11-24"));
    expect(dialog.getByText(words.t("editing.rules.forecastInPast", { day }))).toBeTruthy();
    await setPart(words.t("terms.forecastDay"), "year", "2099");
    expect(dialog.queryByText(words.t("editing.rules.forecastInPast", { day }))).toBeNull();
    await save();
    expect(dialog.getByText(words.t("editing.rules.farPastPlan", { year: 2033 }))).toBeTruthy();
    expect(saves()).toEqual([]);
  });

  it("refuses an actual day that is still to come", async () => {
    const { words, dialog, user, setPart, save, saves } = await openDialog(language);
    await user.click(dialog.getByRole("checkbox", { name: words.t("milestone.isDone") }));
    await setPart(words.t("terms.actualDay"), "day", "25");
    await save();
    const day = words.format.day(iso("2026-11-24"));
    expect(dialog.getByText(words.t("editing.rules.actualAfterStatusDay", { day }))).toBeTruthy();
    expect(saves()).toEqual([]);
  });

  it("refuses a cleared day instead of saving the milestone as not done", async () => {
    server.milestone = { ...server.milestone, actualDay: iso("2026-11-03"), progressPercent: 100 };
    const { words, dialog, setPart, save, saves } = await openDialog(language);
    for (const part of ["day", "month", "year"] as const) {
      await setPart(words.t("terms.actualDay"), part, "{Backspace}{Backspace}{Backspace}{Backspace}");
    }
    await save();
    expect(dialog.getByText(words.t("editing.rules.empty"))).toBeTruthy();
    expect(saves()).toEqual([]);
  });

  it("records done on the status day by one tick, without asking for a reason", async () => {
    const { words, dialog, user, save, saves, address } = await openDialog(language);
    await user.click(dialog.getByRole("checkbox", { name: words.t("milestone.isDone") }));
    await save();
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves()).toEqual([
      { id: "m1", version: 1, actualDay: "2026-11-24", note: "", movesDependants: false, baselineNumber: 2 },
    ]);
  });

  it("says that nothing has changed instead of saving nothing", async () => {
    const { words, dialog, save, saves } = await openDialog(language);
    await save();
    expect(dialog.getByRole("alert").textContent).toContain(words.t("editing.rules.nothingChanged"));
    expect(saves()).toEqual([]);
  });

  it("shows the change early, and takes it back with a sentence when the server refuses", async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => {
      open = resolve;
    });
    server.failures = [refusal({ code: "STORAGE_FULL", data: {} })];
    const app = await openDialog(language);
    const { words, dialog, setPart, chooseReason, save } = app;
    await setPart(words.t("terms.forecastDay"), "month", "4");
    await chooseReason(words.t("reasons.scope"));
    await save();
    await waitFor(() => expect(dayBehind(app)).toBe("2027-04-01"));
    const saving = dialog.getByRole("button", { name: words.t("common.saving") });
    expect(saving.hasAttribute("disabled")).toBe(true);
    open();
    expect((await dialog.findByRole("alert")).textContent).toContain(words.t("errors.STORAGE_FULL"));
    expect(dayBehind(app)).toBe("2027-03-01");
  });

  it("keeps what was typed when nobody answers, takes the early change back, and saves on the second try", async () => {
    const app = await openDialog(language);
    const { words, dialog, user, setPart, chooseReason, save, saves, address } = app;
    await setPart(words.t("terms.forecastDay"), "month", "4");
    await chooseReason(words.t("reasons.technical"));
    const note = dialog.getByRole("textbox", { name: new RegExp(words.t("terms.note")) });
    await user.type(note, "kept");
    server.isDown = true;
    await save();
    expect((await dialog.findByRole("alert")).textContent).toContain(words.t("errors.OFFLINE"));
    expect(dayBehind(app)).toBe("2027-03-01");
    expect((note as HTMLTextAreaElement).value).toBe("kept");
    server.isDown = false;
    await save();
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves()).toHaveLength(2);
    expect(saves()[1]).toEqual(saves()[0]);
  });

  it("shows the server's own refusal at the field that it names", async () => {
    const problems = [{ path: "actualDay", rule: "actualAfterStatusDay", params: { day: "2026-11-23" } }];
    server.failures = [refusal({ code: "INVALID_INPUT", data: { problems } })];
    const { words, dialog, user, save } = await openDialog(language);
    await user.click(dialog.getByRole("checkbox", { name: words.t("milestone.isDone") }));
    await save();
    const day = words.format.day(iso("2026-11-23"));
    expect(await dialog.findByText(words.t("editing.rules.actualAfterStatusDay", { day }))).toBeTruthy();
  });

  it("swallows no refusal of something that the form does not show", async () => {
    const problems = [{ path: "note", rule: "tooLong" }];
    server.failures = [refusal({ code: "INVALID_INPUT", data: { problems } })];
    const { words, dialog, user, save } = await openDialog(language);
    await user.click(dialog.getByRole("checkbox", { name: words.t("milestone.isDone") }));
    await save();
    expect((await dialog.findByRole("alert")).textContent).toContain(words.t("editing.rules.other"));
  });

  it.each(["cancel", "Escape"])("closes without saving by %s, but not by a click beside it", async (way) => {
    const { words, dialog, user, saves, address } = await openDialog(language);
    await user.click(dialog.getByRole("checkbox", { name: words.t("milestone.isDone") }));
    const backdrop = screen.getByRole("dialog").parentElement?.parentElement;
    await user.click(backdrop ?? document.body);
    expect(address()).toContain("milestone=m1");
    if (way === "Escape") await user.keyboard("{Escape}");
    else await user.click(dialog.getByRole("button", { name: words.t("common.cancel") }));
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves()).toEqual([]);
  });
});

describe.each(LANGUAGES)("two editors of one milestone, in %s", { timeout: 20_000 }, (language) => {
  async function collide() {
    const opened = await openDialog(language);
    const { words, dialog, user, setPart, chooseReason, save } = opened;
    server.changeElsewhere({ forecastDay: iso("2027-06-01"), progressPercent: 55 });
    await setPart(words.t("terms.forecastDay"), "month", "4");
    await chooseReason(words.t("reasons.scope"));
    await user.type(dialog.getByRole("textbox", { name: new RegExp(words.t("terms.note")) }), "mine");
    await save();
    const conflict = within(await dialog.findByRole("alert", { name: words.t("editing.conflictTitle") }));
    return { ...opened, conflict };
  }

  it("both see both values, who saved the other one, and when", async () => {
    const { words, conflict, dialog } = await collide();
    const row = conflict.getByRole("row", { name: new RegExp(words.t("terms.forecastDay")) });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual([words.format.day(iso("2027-04-01")), words.format.day(iso("2027-06-01"))]);
    expect(
      conflict.getByText(new RegExp(language === "ar" ? COLLEAGUE.nameAr : COLLEAGUE.nameEn)),
    ).toBeTruthy();
    const save = dialog.getByRole("button", { name: words.t("common.save") });
    expect(save.hasAttribute("disabled")).toBe(true);
  });

  it("may keep their own value, and lose nothing else of the other's", async () => {
    const { words, conflict, user, saves, address } = await collide();
    await user.click(conflict.getByRole("button", { name: words.t("editing.keepMine") }));
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves().at(-1)).toEqual({
      id: "m1",
      version: 2,
      forecastDay: "2027-04-01",
      reasonCode: "scope",
      note: "mine",
      movesDependants: false,
      baselineNumber: 2,
    });
    expect(server.milestone).toMatchObject({ forecastDay: "2027-04-01", progressPercent: 55, version: 3 });
  });

  it("may take the other's value: the form shows it, keeps the note, and saves on top of it", async () => {
    const { words, conflict, dialog, user, save, saves, setPart, chooseReason, address } = await collide();
    await user.click(conflict.getByRole("button", { name: words.t("editing.takeTheirs") }));
    expect(dialog.queryByRole("alert")).toBeNull();
    const group = dialog.getByRole("group", { name: new RegExp(words.t("terms.forecastDay")) });
    const shown = within(group)
      .getAllByRole("spinbutton")
      .map((part) => part.getAttribute("aria-valuenow"));
    expect(shown).toEqual(["1", "6", "2027"]);
    const note = dialog.getByRole("textbox", { name: new RegExp(words.t("terms.note")) });
    expect((note as HTMLTextAreaElement).value).toBe("mine");
    await setPart(words.t("terms.forecastDay"), "month", "5");
    await chooseReason(words.t("reasons.approval"));
    await save();
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves().at(-1)).toMatchObject({ version: 2, forecastDay: "2027-05-01", note: "mine" });
  });

  it("are not asked twice about one conflict when keeping their own needs a reason first", async () => {
    const { words, dialog, user, save, saves, chooseReason, address } = await openDialog(language);
    await user.click(dialog.getByRole("checkbox", { name: words.t("milestone.isDone") }));
    server.changeElsewhere({ actualDay: iso("2026-11-22"), progressPercent: 100 });
    await save();
    const problems = [{ path: "reasonCode", rule: "reasonMissing" }];
    server.failures = [refusal({ code: "INVALID_INPUT", data: { problems } })];
    await user.click(await dialog.findByRole("button", { name: words.t("editing.keepMine") }));
    expect(await dialog.findByText(words.t("editing.rules.reasonMissing"))).toBeTruthy();
    await chooseReason(words.t("reasons.correction"));
    await save();
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves().at(-1)).toMatchObject({ version: 2, actualDay: "2026-11-24", reasonCode: "correction" });
  });

  it("are asked again when a third one saves in between", async () => {
    const { words, conflict, dialog, user } = await collide();
    server.changeElsewhere({ forecastDay: iso("2027-07-01") });
    await user.click(conflict.getByRole("button", { name: words.t("editing.keepMine") }));
    expect(await dialog.findByText(words.format.day(iso("2027-07-01")))).toBeTruthy();
    expect(server.milestone.forecastDay).toBe("2027-07-01");
  });
});

describe.each(LANGUAGES)("the impact of a moved day, in %s", { timeout: 20_000 }, (language) => {
  it("is shown before anything is saved: what moves, to which day, by what, and which status follows", async () => {
    server.impact = PUSHES;
    const { words, dialog, setPart, saves } = await openDialog(language);
    expect(dialog.queryByRole("region", { name: words.t("impact.title") })).toBeNull();
    await setPart(words.t("terms.forecastDay"), "month", "4");
    const panel = within(await dialog.findByRole("region", { name: words.t("impact.title") }));
    const row = within(await panel.findByRole("row", { name: /P2 M9/ }));
    expect(row.getByText(words.format.day(iso("2027-06-01"), "medium"))).toBeTruthy();
    expect(row.getByText("P1 M1")).toBeTruthy();
    expect(panel.getByText(words.t("status.atRisk"))).toBeTruthy();
    expect(saves()).toEqual([]);
  });

  it("stands right under the days that it answers, before progress and reason are asked", async () => {
    server.impact = PUSHES;
    const { words, dialog, setPart } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    const panel = await dialog.findByRole("region", { name: words.t("impact.title") });
    const note = dialog.getByRole("textbox", { name: new RegExp(words.t("terms.note")) });
    const progress = dialog.getByRole("textbox", { name: words.t("milestone.progressOf") });
    const done = dialog.getByRole("checkbox", { name: words.t("milestone.isDone") });
    expect(panel.compareDocumentPosition(done)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(panel.compareDocumentPosition(progress)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(panel.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("is saved together with the change", async () => {
    server.impact = PUSHES;
    const { words, dialog, setPart, chooseReason, save, saves } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    await dialog.findByRole("checkbox", { name: words.t("impact.moveAll") });
    await chooseReason(words.t("reasons.scope"));
    await save();
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({ forecastDay: "2027-04-01", movesDependants: true });
  });

  it("is left alone when somebody says that the rest stays", async () => {
    server.impact = PUSHES;
    const { words, dialog, user, setPart, chooseReason, save, saves } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    const moveAll = await dialog.findByRole("checkbox", { name: words.t("impact.moveAll") });
    expect((moveAll as HTMLInputElement).checked).toBe(true);
    await user.click(moveAll);
    await chooseReason(words.t("reasons.scope"));
    await save();
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({
      forecastDay: "2027-04-01",
      movesDependants: false,
      baselineNumber: 2,
    });
  });

  it("tells who may not move all of it to talk to the office, and moves nothing of it", async () => {
    server.impact = { ...PUSHES, hiddenMoveCount: 2, mayMoveAll: false };
    const { words, dialog, setPart, chooseReason, save, saves } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    expect(await dialog.findByText(words.t("impact.mayNotMoveAll"))).toBeTruthy();
    await chooseReason(words.t("reasons.scope"));
    await save();
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({ movesDependants: false, baselineNumber: 2 });
  });

  it("says so when nothing else moves, and when nobody can tell", async () => {
    const { words, dialog, setPart } = await openDialog(language);
    await setPart(words.t("terms.forecastDay"), "month", "4");
    expect(await dialog.findByText(words.t("impact.none"))).toBeTruthy();
    server.impact = { ...NO_IMPACT, isSchedulable: false };
    await setPart(words.t("terms.forecastDay"), "month", "5");
    expect(await dialog.findByText(words.t("impact.unschedulable"))).toBeTruthy();
  });
});
