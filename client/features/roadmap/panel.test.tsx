import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { Roadmap } from "./Roadmap.tsx";
import type { RoadmapSearch } from "./roadmap-search.ts";

const launch = aMilestone({ id: "m1", totalFloatWorkDays: 3 as WorkDays });
const portal = aProgram({
  id: "p1",
  status: verdict("late"),
  confidence: 5,
  milestones: [launch],
  abilities: ["program.read", "milestone.update"],
});
const VIEW = aRoadmap({ workstreams: [aWorkstream({ id: "w1" })], programs: [portal] });
let search: RoadmapSearch = {};

function Page({ first }: { readonly first: RoadmapSearch }) {
  const [held, setHeld] = useState(first);
  search = held;
  return (
    <Roadmap
      view={VIEW}
      search={held}
      onSearch={(change) => setHeld((before) => ({ ...before, ...change }))}
      onOpenProgram={vi.fn()}
      onOpenMilestone={vi.fn()}
      panel={null}
      isOwner={false}
      moves={null}
      emptyAction={null}
    />
  );
}

function open(language: Language, first: RoadmapSearch = {}) {
  const rendered = renderIn(language, <Page first={first} />);
  const { words, user } = rendered;
  return {
    ...rendered,
    forward: language === "ar" ? "{ArrowLeft}" : "{ArrowRight}",
    back: language === "ar" ? "{ArrowRight}" : "{ArrowLeft}",
    headings: () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent),
    cell: (column: string) =>
      screen.getAllByRole("row").at(-1)?.querySelector(`[data-column="${column}"]`) as HTMLElement,
    chooser: async () => {
      await user.click(screen.getByRole("button", { name: words.t("roadmap.display") }));
      return within(await screen.findByRole("grid", { name: words.t("columns.title") }));
    },
  };
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 1_400);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_300);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

describe.each(LANGUAGES)("the panel's columns, in %s", { timeout: 20_000 }, (language) => {
  it("are the usual ones as the screen allows, until others are chosen", async () => {
    const { user, words, headings, chooser } = open(language);
    const { t } = words;
    const usual = [
      t("terms.program"),
      t("status.label"),
      t("roadmap.progressColumn"),
      t("roadmap.slipColumn"),
    ];
    expect(headings()).toEqual(usual);
    const list = await chooser();
    await user.click(list.getByRole("checkbox", { name: t("columns.headings.float") }));
    await user.click(list.getByRole("checkbox", { name: t("roadmap.slipColumn") }));
    expect(search.columns).toEqual(["status", "progress", "float"]);
    await user.click(
      list.getByRole("button", { name: t("columns.moveEarlier", { column: t("columns.headings.float") }) }),
    );
    expect(search.columns).toEqual(["status", "float", "progress"]);
    await user.click(screen.getByRole("button", { name: t("columns.reset") }));
    expect(search.columns).toBeUndefined();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(headings()).toEqual(usual));
  });

  it("stand as the address says, and mark a claim that the status does not bear", async () => {
    const { words, headings } = open(language, { columns: ["confidence", "float", "owner"] });
    const { t } = words;
    const names = [t("columns.headings.confidence"), t("columns.headings.float"), t("terms.owner")];
    await waitFor(() => expect(headings()).toEqual([t("terms.program"), ...names]));
    expect(screen.getByText(t("columns.divergent.surer"))).toBeTruthy();
    expect(
      screen.getByTitle(
        t("columns.floatLeft", { days: words.t("quantities.workDays", { count: 3, number: "3" }) }),
      ),
    ).toBeTruthy();
  });

  it("walk cell by cell with the keys, in the direction of reading", async () => {
    const { user, forward, back } = open(language);
    await user.tab();
    screen.getAllByRole("row").at(-1)?.focus();
    const at = () => document.activeElement?.getAttribute("data-column");
    await user.keyboard(forward);
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard(forward);
    expect(at()).toBe("name");
    await user.keyboard(`${forward}{ArrowUp}`);
    expect(at()).toBe("status");
    await user.keyboard(`{ArrowDown}{ArrowDown}{End}`);
    expect(at()).toBe("slip");
    await user.keyboard(`{Home}${back}`);
    expect(at()).toBeNull();
    await user.keyboard(" ");
    expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
    await user.keyboard(" ");
    expect(document.activeElement?.getAttribute("aria-selected")).toBe("false");
  });

  it("let a forecast be typed in its cell: Escape leaves it, Enter proposes it", async () => {
    const { user, words, cell } = open(language, { columns: ["forecast"], open: ["P1"] });
    await screen.findAllByText(words.t("columns.headings.forecast"));
    fireEvent.doubleClick(cell("forecast"));
    const part = async () => (await within(cell("forecast")).findAllByRole("spinbutton"))[0] as HTMLElement;
    await user.click(await part());
    await user.keyboard("{ArrowUp}{Escape}");
    expect(within(cell("forecast")).queryByRole("spinbutton")).toBeNull();
    expect(search.forecast).toBeUndefined();
    cell("forecast").focus();
    await user.keyboard("{F2}");
    await user.click(await part());
    await user.keyboard("{ArrowUp}{Enter}");
    expect(search).toMatchObject({ milestone: "m1", forecast: "2027-03-02" });
  });

  it("have an edge that keys and pointer move, and that brings the usual width back", async () => {
    const { user, words, forward, back } = open(language);
    await user.keyboard("{Shift}");
    const edge = await screen.findByRole("separator", { name: words.t("columns.panelEdge") });
    const width = () => Number(edge.getAttribute("aria-valuenow"));
    const usual = width();
    edge.focus();
    await user.keyboard(forward);
    expect(width()).toBe(usual + 24);
    await user.keyboard(`${back}${back}`);
    expect(width()).toBe(usual - 24);
    expect(localStorage.getItem("masar.panel")).toContain(String(usual - 24));
    await user.keyboard("{End}");
    expect(width()).toBe(Number(edge.getAttribute("aria-valuemax")));
    await user.keyboard("{Home}");
    expect(width()).toBe(usual);
    const sign = language === "ar" ? -1 : 1;
    fireEvent.pointerDown(edge, { button: 0, pointerId: 1, clientX: 500 });
    fireEvent.pointerMove(edge, { pointerId: 1, clientX: 500 - 100 * sign });
    fireEvent.pointerUp(edge, { pointerId: 1 });
    fireEvent.pointerMove(edge, { pointerId: 1, clientX: 900 });
    expect(width()).toBe(usual - 100);
    expect(await screen.findByRole("region", { name: words.t("columns.moreColumns") })).toBeTruthy();
    await user.dblClick(edge);
    expect(width()).toBe(usual);
  });

  it("are sized by Ctrl and Shift with an arrow from a cell, and keep that for the next time", async () => {
    const { user, words, forward, unmount } = open(language);
    await user.keyboard("{Shift}");
    await screen.findByRole("separator", { name: words.t("columns.panelEdge") });
    const width = () => screen.getAllByRole("columnheader")[0]?.style.inlineSize;
    const before = Number.parseInt(width() ?? "", 10);
    screen.getAllByRole("row").at(-1)?.focus();
    await user.keyboard(`${forward}${forward}{Control>}{Shift>}${forward}{/Shift}{/Control}`);
    expect(width()).toBe(`${before + 16}px`);
    unmount();
    open(language);
    expect(width()).toBe(`${before + 16}px`);
  });
});
