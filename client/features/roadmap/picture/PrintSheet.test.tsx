import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { aScenarioRef } from "#shared/testing/scenario-views.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream } from "#shared/testing/views.ts";
import { Roadmap } from "../Roadmap.tsx";
import type { RoadmapSearch } from "../roadmap-search.ts";
import { loadPrintSheet } from "../use-print-sheet.ts";

const programs = Array.from({ length: 58 }, (_, index) =>
  aProgram({
    id: `p${index}`,
    code: `P-${index}`,
    nameAr: `برنامج ${index} للمدن`,
    nameEn: `Program ${index} of cities`,
    workstreamId: "w1",
    milestones: [aMilestone({ id: `m${index}` })],
  }),
);
const VIEW = aRoadmap({ workstreams: [aWorkstream({ id: "w1" })], programs });

function open(language: Language, search: RoadmapSearch = {}, view = VIEW) {
  const never = vi.fn();
  const roadmap = (
    <Roadmap
      view={view}
      search={search}
      onSearch={never}
      onOpenProgram={never}
      onOpenMilestone={never}
      isOwner={false}
      moves={null}
      panel={null}
      emptyAction={null}
    />
  );
  return renderIn(language, roadmap);
}

const sheet = () => document.querySelector('[data-print="alone"]');
const rowsOnScreen = () => within(screen.getByRole("treegrid")).getAllByRole("row").length;
const print = (moment: "beforeprint" | "afterprint") => act(() => void dispatchEvent(new Event(moment)));

beforeEach(async () => {
  vi.stubGlobal("innerWidth", 1_400);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
  await loadPrintSheet();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(LANGUAGES)("the roadmap on paper, in %s", (language) => {
  it("has every program on one page, also those that the screen has not drawn", () => {
    open(language);
    const drawn = rowsOnScreen();
    expect(drawn).toBeLessThan(programs.length);
    print("beforeprint");
    const [page, ...more] = sheet()?.querySelectorAll("svg") ?? [];
    expect(more).toEqual([]);
    const texts = [...(page?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining(programs.map((program) => chooseName(language, program).text)),
    );
    expect(page?.querySelectorAll('[data-kind="program"]')).toHaveLength(programs.length);
    expect(rowsOnScreen()).toBe(drawn);
  });

  it("says again on the next page which program it is still inside of", () => {
    const many = Array.from({ length: 70 }, (_, index) => aMilestone({ id: `n${index}` }));
    const program = aProgram({ id: "long", workstreamId: "w1", milestones: many });
    const { words } = open(language, { open: [program.code] }, { ...VIEW, programs: [program] });
    print("beforeprint");
    const [first, second] = sheet()?.querySelectorAll("svg") ?? [];
    const name = chooseName(language, program).text;
    const again = words.t("picture.continued", { code: program.code, name });
    expect(first?.textContent).not.toContain(again);
    expect(second?.textContent).toContain(again);
  });

  it("says what stands in the head: plan, day and baseline, and that there is no filter", () => {
    const { words } = open(language);
    print("beforeprint");
    const head = sheet()?.querySelector('[data-part="head"]')?.textContent;
    expect(head).toContain(chooseName(language, VIEW.plan).text);
    expect(head).toContain(words.format.day(VIEW.statusDay, "long", "hijri"));
    expect(head).toContain(words.format.day(VIEW.statusDay, "long", "gregorian"));
    expect(head).toContain(words.t("picture.unfiltered", { programs: "" }).trim());
  });

  it("says that a scenario is not the plan", () => {
    const scenario = aScenarioRef();
    const { words } = open(language, {}, { ...VIEW, scenario });
    print("beforeprint");
    const name = isolate(chooseName(language, scenario).text);
    const stamp = sheet()?.querySelector('[data-part="scenario"]')?.textContent;
    expect(stamp).toBe(words.t("picture.scenario", { name }));
  });

  it("leaves nothing behind once printed, and does not answer when its screen is gone", () => {
    const { unmount } = open(language);
    const before = document.querySelectorAll("*").length;
    print("beforeprint");
    print("afterprint");
    expect(sheet()).toBeNull();
    expect(document.querySelectorAll("*").length).toBe(before);
    unmount();
    print("beforeprint");
    expect(sheet()).toBeNull();
  });
});
