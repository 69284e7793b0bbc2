import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { MilestonesUpdateManyInput } from "#shared/contract/milestones.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { aMilestone, aProgram, aRoadmap, iso } from "#shared/testing/views.ts";

const COLLEAGUE = { nameAr: "فهد الدوسري", nameEn: "Fahad Aldosari" };
const abilities = ["program.read", "milestone.update"] as const;
const milestones = ["m1", "m2", "m3"].map((id) => aMilestone({ id, version: 3 }));

const viewOf = (rows: readonly MilestoneRow[]) =>
  aRoadmap({
    programs: [
      aProgram({ id: "p1", abilities, milestones: rows.slice(0, 2) }),
      aProgram({ id: "p2", abilities, milestones: rows.slice(2) }),
      aProgram({ id: "p9", milestones: [aMilestone({ id: "m9" })] }),
    ],
  });

async function open(language: Language, answers: Answers = {}, search = "") {
  const app = renderApp(
    language,
    `/desk/milestones${search}`,
    signedIn("pmo", language, { "plan.roadmap": viewOf(milestones), ...answers }),
  );
  const { t } = app.words;
  const grid = await screen.findByRole("grid", { name: t("milestoneGrid.gridName") });
  const cellsOf = (row: number) => within(within(grid).getAllByRole("row")[row + 1] as HTMLElement);
  /** Columns as people count them: program, code, name, baseline, forecast, actual, progress, slip, status. */
  const cell = (row: number, column: number) => cellsOf(row).getAllByRole("gridcell")[column] as HTMLElement;
  return {
    ...app,
    t,
    grid,
    cell,
    forecast: (row: number) => cell(row, 4),
    actual: (row: number) => cell(row, 5),
    progress: (row: number) => cell(row, 6),
    forward: language === "ar" ? "{ArrowLeft}" : "{ArrowRight}",
    day: (text: string) => app.words.format.day(iso(text), "medium"),
    paste: (text: string) =>
      fireEvent.paste(document.activeElement as Element, {
        clipboardData: { getData: () => text },
      }),
    choose: async (reason: string) => {
      await app.user.click(screen.getByRole("button", { name: new RegExp(t("terms.reason")) }));
      await app.user.click(await screen.findByRole("option", { name: reason }));
    },
    sent: () =>
      app.asked.flatMap(({ name, input }) =>
        name === "milestones.updateMany" ? [input as MilestonesUpdateManyInput] : [],
      ),
  };
}

afterEach(() => sessionStorage.clear());

describe.each(LANGUAGES)("the milestone grid, in %s", { timeout: 20_000 }, (language) => {
  it("shows every milestone that its reader may edit, and no other", async () => {
    const { grid, cell } = await open(language);
    expect(within(grid).getAllByRole("row")).toHaveLength(4);
    expect([0, 1, 2].map((row) => cell(row, 1).textContent)).toEqual(["M1", "M2", "M3"]);
    expect(screen.queryByText("M9")).toBeNull();
  });

  it("is edited by keys alone: typing replaces, Enter and Tab move on, Escape leaves it as it was", async () => {
    const { user, forecast, progress, t, words, day } = await open(language);
    await user.click(forecast(0));
    await user.keyboard("1/4/2027{Enter}");
    expect(forecast(0).textContent).toContain(day("2027-04-01"));
    expect(forecast(0).textContent).toContain(t("grid.was", { value: day("2027-03-01") }));
    expect(document.activeElement).toBe(forecast(1));

    await user.keyboard("{F2}{Tab}{F2}{Tab}");
    expect(document.activeElement).toBe(progress(1));
    await user.keyboard("55");
    const field = screen.getByRole("textbox", {
      name: t("grid.cellOf", { column: t("common.progress"), row: "P1 M2" }),
    });
    expect(field).toBe(document.activeElement);
    await user.keyboard("{Escape}");
    expect(progress(1).textContent).toBe(words.format.percent(0.4));
    await user.keyboard("55{Enter}");
    expect(progress(1).textContent).toContain(words.format.percent(0.55));
  });

  it("moves and selects as the page runs, and clears what is selected", async () => {
    const { user, forecast, actual, grid, forward, t } = await open(language);
    await user.click(forecast(0));
    await user.keyboard(`{Shift>}{ArrowDown}${forward}{/Shift}`);
    expect(document.activeElement).toBe(actual(1));
    expect(within(grid).getAllByRole("gridcell", { selected: true })).toHaveLength(4);

    await user.keyboard("{Delete}");
    expect(forecast(1).getAttribute("aria-invalid")).toBe("true");
    expect(forecast(1).textContent).toContain(t("editing.rules.empty"));
    expect(actual(1).getAttribute("aria-invalid")).toBeNull();
  });

  it("takes pasted cells in either script, counts the slip at once, and tells what found no place", async () => {
    const { user, forecast, progress, cell, paste, t, words } = await open(language);
    await user.click(forecast(1));
    paste("١/٢/٢٠٢٧\t\t٧٠٪\r\n14 رمضان 1448\t\t0.5\r\n2027-01-01\t\t1\r\n");
    expect(forecast(1).textContent).toContain(words.format.day(iso("2027-02-01"), "medium"));
    expect(cell(1, 7).textContent).toBe(slipWords(words, 0));
    expect(progress(1).textContent).toContain(words.format.percent(0.7));
    expect(progress(2).textContent).toContain(words.format.percent(0.5));
    const number = words.format.number;
    const pasted = t("grid.pasted", { count: 6, number: number(6) });
    const lost = t("grid.lost", { count: 2, number: number(2) });
    expect(screen.getByText(`${pasted} ${lost}`)).toBeTruthy();
  });

  it("copies plain days that any spreadsheet understands", async () => {
    const { user, cell, forward } = await open(language);
    await user.click(cell(0, 3));
    await user.keyboard(`{Shift>}${forward}{ArrowDown}{/Shift}`);
    const setData = vi.fn();
    fireEvent.copy(document.activeElement as Element, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith("text/plain", "2027-02-01\t2027-03-01\n2027-02-01\t2027-03-01");
  });

  it("says at the cell why it cannot be saved, leads to the first such cell, and saves nothing", async () => {
    const { user, actual, forecast, paste, t, words, sent } = await open(language);
    await user.click(forecast(1));
    paste("soon\t2027-01-01");
    expect(forecast(1).textContent).toContain(t("editing.rules.day"));
    const refused = t("editing.rules.actualAfterStatusDay", { day: words.format.day(iso("2026-11-24")) });
    expect(actual(1).getAttribute("aria-describedby")).toBeTruthy();
    expect(document.getElementById(actual(1).getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      refused,
    );
    const save = screen.getByRole("button", { name: t("common.save") });
    expect(save.hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByRole("button", { name: t("grid.goToRefused") }));
    await waitFor(() => expect(document.activeElement).toBe(forecast(1)));
    expect(sent()).toEqual([]);
  });

  it("saves all rows in one act for one reason, and offers the way back", async () => {
    const { user, forecast, paste, choose, t, sent, asked } = await open(language, {
      "milestones.updateMany": { revision: 8, actSeq: 41 },
      "history.undo": { revision: 9, actSeq: 42 },
    });
    await user.click(forecast(0));
    paste("2027-04-01\n2027-05-02\n2027-06-01");
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    expect(screen.getByText(t("milestoneGrid.reasonNeeded"))).toBeTruthy();
    expect(sent()).toEqual([]);

    await choose(t("reasons.procurement"));
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toEqual({
      rows: [
        { id: "m1", version: 3, forecastDay: "2027-04-01" },
        { id: "m2", version: 3, forecastDay: "2027-05-02" },
        { id: "m3", version: 3, forecastDay: "2027-06-01" },
      ],
      reasonCode: "procurement",
      note: "",
    });
    await user.click(await screen.findByRole("button", { name: t("common.undo"), description: "" }));
    await waitFor(() =>
      expect(asked.flatMap(({ name, input }) => (name === "history.undo" ? [input] : []))).toEqual([
        { actSeq: 41 },
      ]),
    );
    expect(sessionStorage.length).toBe(0);
  });

  it("shows both values where others were first, and saves one's own once that was chosen", async () => {
    const theirs = milestones.map((row) =>
      row.id === "m1" ? { ...row, forecastDay: iso("2027-05-02"), version: 4 } : row,
    );
    const views = [viewOf(milestones)];
    const { user, forecast, choose, t, day, sent } = await open(language, {
      "plan.roadmap": () => views.shift() ?? viewOf(theirs),
      "milestones.updateMany": (input: MilestonesUpdateManyInput) => {
        if (input.rows[0]?.version === 4) return { revision: 9, actSeq: 43 };
        throw refusal({
          code: "ROWS_CONFLICT",
          data: {
            rows: [
              {
                id: "m1",
                currentVersion: 4,
                values: [{ field: "forecastDay", mine: "2027-04-01", theirs: "2027-05-02" }],
                changedBy: COLLEAGUE,
                changedOn: iso("2026-11-24"),
              },
            ],
          },
        });
      },
    });
    await user.click(forecast(0));
    await user.keyboard("1/4/2027{Enter}");
    await choose(t("reasons.scope"));
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    await waitFor(() =>
      expect(forecast(0).textContent).toContain(t("grid.savedNow", { value: day("2027-05-02") })),
    );
    expect(forecast(0).textContent).toContain(day("2027-04-01"));

    await user.click(screen.getByRole("button", { name: t("grid.keepMine") }));
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]?.rows).toEqual([{ id: "m1", version: 4, forecastDay: "2027-04-01" }]);
  });

  it("takes steps back and forth before saving, and drops all of them when asked", async () => {
    const { user, forecast, t, day } = await open(language);
    await user.click(forecast(0));
    await user.keyboard("1/4/2027{Enter}");
    await user.keyboard("{Control>}z{/Control}");
    expect(forecast(0).textContent).toBe(day("2027-03-01"));
    await user.keyboard("{Control>}y{/Control}");
    expect(forecast(0).textContent).toContain(day("2027-04-01"));
    await user.click(screen.getByRole("button", { name: t("grid.discard") }));
    expect(forecast(0).textContent).toBe(day("2027-03-01"));
  });

  it("keeps what is not saved over a reload, and asks before the page is left", async () => {
    sessionStorage.setItem(
      "masar.milestones.me",
      JSON.stringify({ m1: { forecastDay: { text: "2027-04-01", over: "2027-03-01" } } }),
    );
    const { user, forecast, t, day, address } = await open(language);
    expect(forecast(0).textContent).toContain(day("2027-04-01"));
    await user.click(screen.getByRole("link", { name: t("shell.measures") }));
    const dialog = within(await screen.findByRole("dialog", { name: t("grid.leaveTitle") }));
    await user.click(dialog.getByRole("button", { name: t("grid.stay") }));
    expect(address()).toContain("/desk/milestones");
  });

  it("is narrowed and sorted by its address", async () => {
    const { user, cell, grid, t, address } = await open(language, {}, "?program=P1&sortBy=code");
    expect(within(grid).getAllByRole("row")).toHaveLength(3);
    await user.click(within(grid).getByRole("button", { name: t("terms.code") }));
    await waitFor(() => expect(cell(0, 1).textContent).toBe("M2"));
    expect(address()).toContain("descending=true");
    await user.type(screen.getByRole("searchbox", { name: t("milestoneGrid.search") }), "zzz");
    await user.click(await screen.findByRole("button", { name: t("milestoneGrid.showAll") }));
    expect(await screen.findAllByRole("row")).toHaveLength(4);
  });
});
