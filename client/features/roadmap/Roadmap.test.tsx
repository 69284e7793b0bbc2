import { act, screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { BilingualName } from "#shared/contract/names.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName, countOf } from "#shared/i18n/words.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, iso, verdict } from "#shared/testing/views.ts";
import { Roadmap } from "./Roadmap.tsx";
import type { RoadmapSearch } from "./roadmap-search.ts";

const portal = aProgram({
  id: "p1",
  status: verdict("late"),
  milestones: [aMilestone({ id: "m1", nameAr: "الإطلاق", nameEn: "Launch" })],
});
const health = aProgram({ id: "p2", nameAr: "صحة المدن", nameEn: "City health", workstreamId: "w2" });
const parks = aProgram({ id: "p3", nameAr: "الحدائق", nameEn: "", workstreamId: "w2" });
const digital = aWorkstream({ id: "w1" });
const life = aWorkstream({ id: "w2", nameAr: "جودة الحياة", nameEn: "Quality of life" });
const VIEW = aRoadmap({
  workstreams: [digital, life],
  programs: [portal, health, parks],
});

interface Parts {
  readonly view?: RoadmapView;
  readonly search?: RoadmapSearch;
  readonly isOwner?: boolean;
}

const onOpenProgram = vi.fn();
const onOpenMilestone = vi.fn();
let search: RoadmapSearch = {};

/** The roadmap with its address beside it, as the route holds it. */
function Page({ view = VIEW, search: first = {}, isOwner = false }: Parts) {
  const [held, setHeld] = useState(first);
  search = held;
  return (
    <Roadmap
      view={view.baselineNumber === null ? view : { ...view, baselineNumber: held.baseline ?? 2 }}
      search={held}
      onSearch={(change) => setHeld((before) => ({ ...before, ...change }))}
      onOpenProgram={onOpenProgram}
      onOpenMilestone={onOpenMilestone}
      isOwner={isOwner}
      moves={null}
      panel={
        held.program === undefined
          ? null
          : ({ isDocked, onClose }) => (
              <button type="button" onClick={onClose}>
                {`${held.program} ${isDocked ? "docked" : "sheet"}`}
              </button>
            )
      }
      emptyAction={<a href="/administration/imports">import</a>}
    />
  );
}

function open(language: Language, parts: Parts = {}) {
  const rendered = renderIn(language, <Page {...parts} />);
  const { words, user } = rendered;
  const { t } = words;
  return {
    ...rendered,
    choose: async (label: string, option: string | RegExp) => {
      await user.click(screen.getByRole("button", { name: new RegExp(label) }));
      await user.click(await screen.findByRole("option", { name: option }));
    },
    chooseWorkstream: async (name: string) => {
      await user.click(
        screen.getByRole("button", { name: new RegExp(`^${t("roadmap.workstreamFilter")}: `) }),
      );
      await user.click(await screen.findByRole("menuitemradio", { name }));
    },
    /** What the menu of the view asks. */
    display: async () => {
      await user.click(screen.getByRole("button", { name: t("roadmap.display") }));
      return within(await screen.findByRole("dialog", { name: t("roadmap.display") }));
    },
    search: screen.queryByRole("searchbox", { name: t("roadmap.searchPrograms") }) ?? document.body,
    rows: () =>
      within(screen.getByRole("treegrid", { name: t("roadmap.panel") }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => row.getAttribute("aria-label") ?? ""),
    names: (...named: readonly BilingualName[]) =>
      named.map((each) => expect.stringContaining(chooseName(language, each).text)),
  };
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("innerWidth", 1_400);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

describe.each(LANGUAGES)("the roadmap, in %s", { timeout: 20_000 }, (language) => {
  it("names every workstream and program, with a mark where a name is missing", () => {
    const { rows, names, words } = open(language);
    expect(rows()).toEqual(names(digital, portal, life, health, parks));
    const missing = screen.queryAllByRole("img", { name: words.t("common.nameMissingIn") });
    expect(missing).toHaveLength(language === "en" ? 1 : 0);
  });

  it("counts the programs of each status, and shows those alone whose figure is pressed", async () => {
    const { words, user, rows, names } = open(language);
    const { t } = words;
    const region = screen.getByRole("region", { name: t("roadmap.statusFilter") });
    const summary = within(region);
    expect(region.textContent).toContain(countOf(words, "programs", 3));
    expect(region.textContent).toContain(words.format.day(iso("2026-11-24")));
    const showOnly = (status: string) => summary.getByRole("button", { name: new RegExp(`^\\d ${status}$`) });
    expect(summary.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      `2 ${t("status.onPlan")}`,
      `1 ${t("status.late")}`,
    ]);
    await user.click(showOnly(t("status.late")));
    expect(rows()).toEqual(names(digital, portal));
    expect(showOnly(t("status.late")).getAttribute("aria-pressed")).toBe("true");
    await user.click(showOnly(t("status.onPlan")));
    expect(rows()).toEqual(names(life, health, parks));
    await user.click(showOnly(t("status.onPlan")));
    expect(rows()).toHaveLength(5);
  });

  it("finds a milestone by its name and shows it under its program", async () => {
    const { user, rows, names, search: box } = open(language);
    await user.type(box, language === "ar" ? "الاطلاق" : "LAUNCH");
    expect(rows()).toEqual([
      ...names(digital, portal),
      expect.stringContaining(language === "ar" ? "الإطلاق" : "Launch"),
    ]);
  });

  it("focuses the search by the slash, and goes to what it found by Enter, N and buttons", async () => {
    const { user, words, search: box } = open(language);
    const { t } = words;
    const at = () => document.activeElement?.getAttribute("aria-label") ?? "";
    await user.keyboard("/");
    expect(document.activeElement).toBe(box);
    await user.keyboard(language === "ar" ? "صحه" : "health");
    await user.clear(box);
    await user.keyboard("p{Enter}");
    expect(search.q).toBe("p");
    expect(at()).toContain("P1");
    await user.keyboard("n");
    expect(at()).toContain("P2");
    await user.keyboard("{Shift>}n{/Shift}");
    expect(at()).toContain("P1");
    await user.click(screen.getByRole("button", { name: t("finding.previousMatch") }));
    expect(at()).toContain("P3");
    const steps = screen.getByRole("group", { name: t("finding.matches") });
    expect(steps.textContent).toContain(t("finding.matchOf", { place: "3", count: "3" }));
    await user.click(within(steps).getByRole("button", { name: t("finding.nextMatch") }));
    expect(at()).toContain("P1");
  });

  it("leaves the address plain when the words are taken away again", async () => {
    const { user, search: box, rows } = open(language, { search: { q: "x" } });
    await user.clear(box);
    expect(search.q).toBeUndefined();
    expect(rows()).toHaveLength(5);
  });

  it("says when nothing matches, and takes every filter off by one press", async () => {
    const { words, user, rows } = open(language, {
      search: { q: "zzz", status: "late", workstream: "W1", days: 365 },
    });
    expect(screen.getByText(words.t("roadmap.noMatchTitle"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: words.t("roadmap.clearFilters") }));
    expect(rows()).toHaveLength(5);
    expect(search).toEqual({ days: 365 });
  });

  it("filters by owner, year of finish, critical and slipped, says so, and takes each off again", async () => {
    const late = aMilestone({ id: "m2", isCritical: true });
    const ali = { id: "o2", nameAr: "علي", nameEn: "Ali" };
    const mine = { ...health, owner: ali, milestones: [late], finishDay: iso("2028-05-01") };
    const view = { ...VIEW, programs: [portal, mine, { ...parks, slipWorkDays: null }] };
    const { words, user, choose, rows, names } = open(language, { view });
    const { t } = words;
    await user.click(screen.getByRole("button", { name: t("roadmap.filters") }));
    const form = await screen.findByRole("dialog", { name: t("roadmap.filters") });
    await within(form).findByRole("checkbox", { name: new RegExp(`${t("finding.criticalOnly")} \\(1\\)`) });
    await choose(t("terms.owner"), new RegExp(`${chooseName(language, ali).text} \\(1\\)`));
    await choose(t("finding.finishYear"), /2028.* \(1\)/);
    await user.click(within(form).getByRole("checkbox", { name: new RegExp(t("finding.criticalOnly")) }));
    await user.click(within(form).getByRole("checkbox", { name: new RegExp(t("finding.slippedOnly")) }));
    expect(search).toMatchObject({ owner: "o2", finish: 2028, critical: true, slipped: true });
    await user.keyboard("{Escape}");
    expect(rows()).toEqual(names(life, mine));
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      t("finding.shown", { shown: "1", programs: countOf(words, "programs", 3) }),
    );
    const off = t("finding.removeFilter", { filter: t("finding.criticalOnly") });
    await user.click(screen.getByRole("button", { name: off }));
    expect(search.critical).toBeUndefined();
    await user.click(screen.getByRole("button", { name: t("roadmap.clearFilters") }));
    expect(rows()).toHaveLength(5);
    expect(Object.values(search).filter((value) => value !== undefined)).toEqual([]);
  });

  it("stands programs under their owners or statuses, and folds them there", async () => {
    const view = { ...VIEW, programs: [portal, { ...health, owner: null }] };
    const { words, user, rows } = open(language, { view });
    const { t } = words;
    await user.click(screen.getByRole("button", { name: t("roadmap.filters") }));
    await user.click(await screen.findByRole("radio", { name: t("finding.owner") }));
    await user.keyboard("{Escape}");
    const own = language === "ar" ? "سارة العتيبي" : "Sara Alotaibi";
    const line = (text: string) => expect.stringContaining(text);
    expect(rows()).toEqual([line(own), line("P1"), line(t("roadmap.ownerUnknown")), line("P2")]);
    await user.click(within(screen.getByRole("treegrid")).getByText(t("roadmap.ownerUnknown")));
    expect(search).toMatchObject({ group: "owner", shut: ["owner:none"] });
    expect(rows()).toHaveLength(3);
  });

  it("narrows to a workstream and back to all", async () => {
    const { words, chooseWorkstream, rows, names } = open(language);
    await chooseWorkstream(chooseName(language, life).text);
    expect(rows()).toEqual(names(life, health, parks));
    await chooseWorkstream(words.t("roadmap.allWorkstreams"));
    expect(search.workstream).toBeUndefined();
    expect(rows()).toHaveLength(5);
  });

  it("compares with an earlier baseline, and says nothing in the address of the current one", async () => {
    const { words, choose, display } = open(language);
    const form = await display();
    await form.findByRole("button", { name: new RegExp(words.t("roadmap.compareWith")) });
    const [first, second] = language === "ar" ? [/الأول/, /الثاني/] : [/First/, /Second/];
    await choose(words.t("roadmap.compareWith"), first);
    expect(search.baseline).toBe(1);
    await choose(words.t("roadmap.compareWith"), second);
    expect(search.baseline).toBeUndefined();
  });

  it("asks for no baseline where none was set", async () => {
    const { words, display } = open(language, { view: { ...VIEW, baselines: [], baselineNumber: null } });
    const form = await display();
    await form.findByRole("button", { name: words.t("roadmap.expandAll") });
    expect(form.queryByRole("button", { name: new RegExp(words.t("roadmap.compareWith")) })).toBeNull();
  });

  it("shows and hides all milestones", async () => {
    const { words, user, rows, display } = open(language);
    const form = await display();
    await user.click(await form.findByRole("button", { name: words.t("roadmap.expandAll") }));
    await user.keyboard("{Escape}");
    expect(rows()).toHaveLength(6);
    const again = await display();
    await user.click(await again.findByRole("button", { name: words.t("roadmap.collapseAll") }));
    await user.keyboard("{Escape}");
    expect(rows()).toHaveLength(5);
    expect(search).toEqual({});
  });

  it("sets the time scale, and the whole plan by a plain address", async () => {
    const { words, user } = open(language);
    await user.click(screen.getByRole("radio", { name: words.t("roadmap.scaleQuarter") }));
    expect(search.days).toBe(92);
    await user.click(screen.getByRole("radio", { name: words.t("roadmap.scalePlan") }));
    expect(search.days).toBeUndefined();
  });

  it("zooms by plus and minus wherever the focus is, but not where words are written", async () => {
    const { user, search: box } = open(language, { search: { days: 300 } });
    await user.keyboard("+");
    expect(search.days).toBe(200);
    await user.keyboard("-");
    expect(search.days).toBe(300);
    await user.type(box, "+");
    expect(search).toMatchObject({ days: 300, q: "+" });
  });

  it("calls a freely zoomed scale by the nearest of its names", () => {
    const { words } = open(language, { search: { days: 300 } });
    const year = screen.getByRole("radio", { name: words.t("roadmap.scaleYear") });
    expect(year.getAttribute("aria-checked")).toBe("true");
  });

  it("opens a program, a milestone, and folds a workstream", async () => {
    const { user, rows } = open(language, { search: { open: ["P1"] } });
    const row = (index: number) => screen.getAllByRole("row")[index + 1] ?? document.body;
    await user.click(within(row(1)).getByText("P1"));
    await user.click(within(row(2)).getByText("M1"));
    expect(onOpenProgram).toHaveBeenCalledExactlyOnceWith("P1");
    expect(onOpenMilestone).toHaveBeenCalledExactlyOnceWith("m1");
    await user.click(within(row(0)).getByText(chooseName(language, digital).text));
    expect(search.shut).toEqual(["W1"]);
    expect(rows()).toHaveLength(4);
  });

  it("stands the open program's panel beside the chart, marks its row and gives it the focus when it closes", async () => {
    const { user } = open(language, { search: { program: "P2", q: "p2" } });
    const row = () => screen.getByRole("row", { name: /P2/ });
    expect(row().getAttribute("aria-selected")).toBe("true");
    await user.click(screen.getByRole("button", { name: "P2 docked" }));
    expect(search.program).toBeUndefined();
    expect(document.activeElement).toBe(row());
    expect(row().getAttribute("aria-selected")).toBe("false");
  });

  it("lays the panel over a chart that has no room beside it", () => {
    vi.stubGlobal("innerWidth", 1_000);
    open(language, { search: { program: "P2" } });
    expect(screen.getByRole("button", { name: "P2 sheet" })).toBeTruthy();
  });

  it("tells an owner to whom nothing is assigned something else than the rest", () => {
    const view = aRoadmap({ workstreams: [], programs: [] });
    const { words, unmount } = open(language, { view });
    expect(screen.getByText(words.t("roadmap.emptyBody"))).toBeTruthy();
    expect(screen.getByRole("link", { name: "import" })).toBeTruthy();
    unmount();
    open(language, { view, isOwner: true });
    expect(screen.getByText(words.t("roadmap.emptyOwnBody"))).toBeTruthy();
  });

  it("survives names of any length and kind as plain text", () => {
    const long = "<b>ي</b> ".repeat(400).trim();
    const program = { ...portal, nameAr: long, nameEn: long, owner: null, slipWorkDays: null };
    const { container } = open(language, { view: { ...VIEW, programs: [program] } });
    expect(container.querySelector("b")).toBeNull();
    expect(screen.getByRole("treegrid").textContent).toContain(long);
  });
});

describe.each(LANGUAGES)("the roadmap on a narrow window, in %s", (language) => {
  beforeEach(() => {
    vi.stubGlobal("innerWidth", 390);
  });

  it("lists programs under their workstreams instead of a chart", () => {
    const { words } = open(language);
    expect(screen.queryByRole("treegrid")).toBeNull();
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      expect.stringContaining(chooseName(language, digital).text),
      expect.stringContaining(chooseName(language, life).text),
    ]);
    expect(screen.queryByRole("button", { name: words.t("common.today") })).toBeNull();
  });

  it("says of each program where it stands in words, and opens it", async () => {
    const { words, user } = open(language);
    const card = screen.getByRole("button", { name: new RegExp(`P1 ${chooseName(language, portal).text}`) });
    expect(card.textContent).toContain(words.t("status.late"));
    expect(card.textContent).toContain(words.t("roadmap.later", { days: "" }).trim());
    await user.click(card);
    expect(onOpenProgram).toHaveBeenCalledExactlyOnceWith("P1");
  });

  it("turns into the chart when the window grows, as it is", () => {
    const { words } = open(language, { search: { status: "late" } });
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
    vi.stubGlobal("innerWidth", 1_400);
    act(() => window.dispatchEvent(new Event("resize")));
    expect(screen.getByRole("treegrid", { name: words.t("roadmap.panel") })).toBeTruthy();
  });
});
