import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { Roadmap } from "./Roadmap.tsx";
import type { RoadmapSearch } from "./roadmap-search.ts";

const launch = aMilestone({
  id: "m1",
  nameAr: "الإطلاق",
  nameEn: "Launch",
  totalFloatWorkDays: -4 as WorkDays,
});
const signed = aMilestone({ id: "m2", actualDay: iso("2026-05-03"), totalFloatWorkDays: null });
const portal = aProgram({
  id: "p1",
  status: verdict("late"),
  milestones: [launch, signed],
  nextMilestoneId: "m1",
  abilities: ["program.read", "milestone.update"],
});
const health = aProgram({
  id: "p2",
  nameAr: "صحة المدن",
  nameEn: "City health",
  slipWorkDays: -3 as WorkDays,
});
const parks = aProgram({ id: "p3", nameAr: "الحدائق", nameEn: "Parks", workstreamId: "w2" });
const VIEW = aRoadmap({
  workstreams: [
    aWorkstream({ id: "w1" }),
    aWorkstream({ id: "w2", nameAr: "جودة الحياة", nameEn: "Quality of life" }),
  ],
  programs: [portal, health, parks],
});

const onOpenProgram = vi.fn();
const onOpenMilestone = vi.fn();
let search: RoadmapSearch = {};

function Page({ view, first }: { readonly view: RoadmapView; readonly first: RoadmapSearch }) {
  const [held, setHeld] = useState(first);
  search = held;
  return (
    <Roadmap
      view={view}
      search={held}
      onSearch={(change) => setHeld((before) => ({ ...before, ...change }))}
      onOpenProgram={onOpenProgram}
      onOpenMilestone={onOpenMilestone}
      panel={null}
      isOwner={false}
      moves={null}
      progressCell={({ milestone, onClose }) => (
        <button type="button" onClick={onClose}>{`saves ${milestone.code}`}</button>
      )}
      emptyAction={null}
    />
  );
}

async function open(language: Language, first: RoadmapSearch = {}, view: RoadmapView = VIEW) {
  const rendered = renderIn(language, <Page view={view} first={{ view: "table", ...first }} />);
  const { t } = rendered.words;
  const table = await screen.findByRole("table", { name: t("columns.table") });
  return {
    ...rendered,
    table,
    names: () =>
      within(table)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    heading: (name: string) => within(table).getByRole("columnheader", { name }),
    cellsOf: (name: string) =>
      within(
        within(table)
          .getByRole("rowheader", { name: new RegExp(name) })
          .closest("tr") ?? table,
      ).getAllByRole("cell"),
  };
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("innerWidth", 1_400);
});

describe.each(LANGUAGES)("the roadmap as a table, in %s", { timeout: 20_000 }, (language) => {
  const named = (each: { nameAr: string; nameEn: string }) => chooseName(language, each).text;

  it("has the chart's rows, folded as they are there, and opens them", async () => {
    const { user, words, names, table } = await open(language);
    const line = (text: string) => expect.stringContaining(text);
    expect(names()).toEqual([line(""), line("P1"), line("P2"), line(""), line("P3")]);
    expect(table.getAttribute("aria-rowcount")).toBe("6");
    const [, portalRow] = within(table).getAllByRole("rowheader");
    await user.click(within(portalRow ?? table).getByRole("button", { name: words.t("roadmap.expand") }));
    expect(search.open).toEqual(["P1"]);
    expect(names()).toHaveLength(7);
    await user.click(within(table).getByRole("button", { name: new RegExp(named(launch)) }));
    await user.click(within(table).getByRole("button", { name: new RegExp(named(health)) }));
    expect(onOpenMilestone).toHaveBeenCalledExactlyOnceWith("m1");
    expect(onOpenProgram).toHaveBeenCalledExactlyOnceWith("P2");
  });

  it("marks the row of the program that is open beside it", async () => {
    const { table } = await open(language, { program: "P2" });
    const current = within(table)
      .getAllByRole("row")
      .filter((row) => row.getAttribute("aria-current") === "true");
    expect(current.map((row) => row.textContent?.includes("P2"))).toEqual([true]);
  });

  it("sorts programs within their groups and says by which column", async () => {
    const { user, words, names, heading } = await open(language);
    const slip = heading(words.t("roadmap.slipColumn"));
    const codes = () => names().flatMap((name) => name?.match(/P\d/) ?? []);
    expect(slip.getAttribute("aria-sort")).toBe("none");
    await user.click(within(slip).getByRole("button"));
    expect(slip.getAttribute("aria-sort")).toBe("ascending");
    expect(codes()).toEqual(["P2", "P1", "P3"]);
    await user.click(within(slip).getByRole("button"));
    expect(slip.getAttribute("aria-sort")).toBe("descending");
    expect(codes()).toEqual(["P1", "P2", "P3"]);
    await user.click(within(slip).getByRole("button"));
    expect(search).toMatchObject({ sortBy: undefined, descending: undefined });
  });

  it("says days in both calendars, and float in words where nothing is left", async () => {
    const { words, cellsOf } = await open(language, { columns: ["forecast", "float"], open: ["P1"] });
    const [forecast, float] = cellsOf("M1");
    expect(forecast?.textContent).toContain(words.format.day(launch.forecastDay, "medium", "gregorian"));
    expect(forecast?.textContent).toContain(words.format.day(launch.forecastDay, "medium", "hijri"));
    expect(float?.textContent).toContain(words.format.number(-4));
    expect(cellsOf("M2")[1]?.textContent).toBe("");
  });

  it("edits an open milestone of those who may, in its cell, and gives the cell its focus back", async () => {
    const { user, words, cellsOf } = await open(language, { columns: ["progress"], open: ["P1"] });
    const [progress] = cellsOf("M1");
    const edit = within(progress ?? document.body).getByRole("button");
    edit.focus();
    await user.keyboard("{F2}");
    await user.click(screen.getByRole("button", { name: "saves M1" }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain(words.format.percent(0.4)));
    expect(within(cellsOf("M2")[0] ?? document.body).queryByRole("button")).toBeNull();
  });

  it("is copied whole for a spreadsheet", async () => {
    const { user, words } = await open(language, { columns: ["slip", "baseline"], open: ["P1"] });
    const { t } = words;
    await user.click(screen.getByRole("button", { name: t("columns.copy") }));
    const rows = (await navigator.clipboard.readText()).split("\n").map((row) => row.split("\t"));
    expect(rows).toHaveLength(6);
    expect(rows[0]?.slice(0, 3)).toEqual([t("columns.group"), t("terms.code"), t("terms.name")]);
    expect(rows[2]).toEqual([
      named(VIEW.workstreams[0] ?? portal),
      "M1",
      named(launch),
      "19",
      "2027-02-01",
      words.format.day(iso("2027-02-01"), "medium", "hijri"),
    ]);
  });

  it("goes back to the chart, by the switch of the toolbar, and to the table again", async () => {
    const { user, words } = await open(language);
    await user.click(screen.getByRole("radio", { name: words.t("roadmap.viewChart") }));
    expect(search.view).toBeUndefined();
    expect(screen.getByRole("treegrid")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: words.t("roadmap.viewTable") }));
    expect(await screen.findByRole("table", { name: words.t("columns.table") })).toBeTruthy();
  });

  it("brings a row that was searched for into view, and the focus to it", async () => {
    const { user, words } = await open(language, { q: language === "ar" ? "الحدائق" : "parks" });
    await user.click(await screen.findByRole("button", { name: words.t("finding.nextMatch") }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain(named(parks)));
  });

  it("holds ten thousand rows and puts few of them into the page", async () => {
    const programs = Array.from({ length: 770 }, (_, index) =>
      aProgram({
        id: `q${index}`,
        milestones: Array.from({ length: 12 }, (_, each) => aMilestone({ id: `q${index}m${each}` })),
      }),
    );
    const view = aRoadmap({ programs });
    const { table } = await open(language, { open: programs.map(({ code }) => code).slice(0, 500) }, view);
    expect(Number(table.getAttribute("aria-rowcount"))).toBeGreaterThan(6_000);
    expect(within(table).getAllByRole("row").length).toBeLessThan(120);
  });
});
