import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { ProgramView } from "#shared/contract/programs.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { countOf } from "#shared/i18n/words.ts";
import {
  activityItem,
  aHistoryEntry,
  aMilestone,
  aProgramView,
  iso,
  milestoneItem,
  verdict,
} from "#shared/testing/views.ts";
import { ProgramPage } from "./ProgramPage.tsx";
import { type ProgramSearch, programSearch } from "./program-search.ts";

const ITEMS = [
  activityItem({ id: "a1" }),
  milestoneItem({
    id: "m1",
    actualDay: iso("2026-05-03"),
    baselineDay: iso("2026-05-03"),
    progressPercent: 100,
    slipWorkDays: null,
    status: verdict("complete"),
  }),
  milestoneItem({ id: "m2", weightPoints: 30 }),
];

let search: ProgramSearch = {};

function Page({ view, first }: { readonly view: ProgramView; readonly first: ProgramSearch }) {
  const [held, setHeld] = useState(first);
  search = held;
  return (
    <ProgramPage
      view={view}
      search={held}
      onSearch={(change) => setHeld((before) => ({ ...before, ...change }))}
      back={<a href="/">back</a>}
      measures={<p>measured</p>}
      risks={<p>threatened</p>}
      decisions={<p>asked</p>}
      services={<p>launched</p>}
      comments={<p>said</p>}
      moves={null}
    />
  );
}

function open(language: Language, view: ProgramView, first: ProgramSearch = {}) {
  const rendered = renderIn(language, <Page view={view} first={first} />);
  const { t } = rendered.words;
  return {
    ...rendered,
    /** What a figure opens to. */
    explain: async (name: string) => {
      await rendered.user.click(
        screen.getByRole("button", { name: new RegExp(t("common.explain", { name })) }),
      );
      return within(await screen.findByRole("dialog", { name: t("common.explain", { name }) }));
    },
  };
}

beforeEach(() => {
  vi.stubGlobal("innerWidth", 390);
});

const explainedBy = (panel: ReturnType<typeof within>, term: string) =>
  panel.getByText(term).nextElementSibling?.textContent;

describe.each(LANGUAGES)("the program page's figures, in %s", (language) => {
  const status = {
    status: "atRisk",
    rule: "programWeightAtRisk",
    inputs: { ids: ["m2"], codes: ["M2"], weightPoints: 30, ofWeightPoints: 40, limitRatio: 0.15 },
  } as const;
  const view = aProgramView({ items: ITEMS, program: { status } });

  it("stand with the reason of the status in one sentence", () => {
    const { words } = open(language, view);
    expect(screen.getByText(statusReason(words, status))).toBeTruthy();
  });

  it("open the status to its rule and to the milestones that decided it, each with its own reason", async () => {
    const { words, explain } = open(language, view);
    const panel = await explain(words.t("program.whyStatus"));
    expect(panel.getByText(words.t("program.statusFormula"))).toBeTruthy();
    expect(panel.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["M2"]);
    expect(explainedBy(panel, "M2")).toBe(statusReason(words, aMilestone({ id: "m2" }).status));
  });

  it("open progress to its formula, the three weights it was made of, and where it is published", async () => {
    const { words, explain } = open(language, view);
    const { t } = words;
    const panel = await explain(t("common.progress"));
    expect(panel.getByText(t("program.progressFormula"))).toBeTruthy();
    expect(explainedBy(panel, t("program.doneWeight"))).toBe(countOf(words, "points", 10));
    expect(explainedBy(panel, t("program.dueWeight"))).toBe(countOf(words, "points", 10));
    expect(explainedBy(panel, t("program.allWeight"))).toBe(countOf(words, "points", 40));
    expect(panel.getByText(t("program.progressSource"))).toBeTruthy();
  });

  it("open slip to the two days it lies between", async () => {
    const { words, explain } = open(language, view);
    const panel = await explain(words.t("terms.slip"));
    expect(explainedBy(panel, words.t("terms.baselineDay"))).toBe(words.format.day(iso("2027-02-01")));
    expect(explainedBy(panel, words.t("terms.forecastDay"))).toBe(words.format.day(iso("2027-03-01")));
  });

  it("have words for all that is not there: milestones, baseline, owner, department, claim", async () => {
    const nobody = { owner: null, departmentAr: "", departmentEn: " ", confidence: null };
    const bare = aProgramView({ program: { ...nobody, slipWorkDays: null } });
    const { words, explain, container } = open(language, bare);
    const { t } = words;
    expect(screen.getByText(t("roadmap.ownerUnknown"))).toBeTruthy();
    expect(screen.getByText(t("program.claimNone"))).toBeTruthy();
    expect(screen.getByText(t("program.emptyTitle"))).toBeTruthy();
    expect(screen.getByText(t("common.unknown"))).toBeTruthy();
    expect(screen.queryByRole("img", { name: t("common.nameMissingIn") })).toBeNull();
    const panel = await explain(t("terms.slip"));
    expect(panel.getAllByText(t("common.none"))).toHaveLength(2);
    expect(container.textContent).not.toMatch(/NaN|undefined|null/);
  });

  it("says the owner's claim in its words, and nothing of a figure that is no claim", () => {
    const { words, unmount } = open(language, view);
    expect(screen.getByText(words.t("program.confidence.four"))).toBeTruthy();
    unmount();
    open(language, aProgramView({ program: { confidence: 9 } }));
    expect(screen.getByText(words.t("program.claimNone"))).toBeTruthy();
  });
});

describe.each(LANGUAGES)("the program's plan on a narrow window, in %s", (language) => {
  it("lists activities and milestones in the plan's order; each opens", async () => {
    const { words, user } = open(language, aProgramView({ items: ITEMS }));
    const list = within(screen.getByRole("list", { name: words.t("program.chart") }));
    const codes = list.getAllByRole("listitem").map(({ textContent }) => textContent?.slice(0, 2));
    expect(codes).toEqual(["A1", "M1", "M2"]);
    const buttons = list.getAllByRole("button");
    expect(buttons).toHaveLength(3);
    await user.click(buttons[2] ?? document.body);
    expect(search).toEqual({ milestone: "m2" });
    await user.click(buttons[0] ?? document.body);
    expect(search).toEqual({ activity: "a1" });
  });

  it("says how far an activity has come, and of a milestone its status and slip", () => {
    const { words } = open(language, aProgramView({ items: ITEMS }));
    const [activity, done, late] = screen.getAllByRole("listitem");
    expect(activity?.textContent).toContain(words.format.percent(0.25));
    expect(done?.textContent).toContain(words.t("status.complete"));
    expect(done?.querySelector("time")?.getAttribute("datetime")).toBe("2026-05-03");
    expect(late?.textContent).toContain(words.format.signedNumber(19));
  });
});

describe.each(LANGUAGES)("the program's plan on a chart, in %s", (language) => {
  it("shows every item as a row, marks no milestone of another program, and opens each in its form", async () => {
    vi.stubGlobal("innerWidth", 1_400);
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
    const { words, user } = open(language, aProgramView({ items: ITEMS }));
    const grid = within(screen.getByRole("treegrid", { name: words.t("program.chart") }));
    expect(grid.getAllByRole("row")).toHaveLength(4);
    await user.click(grid.getByText("A1"));
    expect(search).toEqual({ activity: "a1" });
    await user.click(grid.getByText("M1"));
    expect(search).toEqual({ milestone: "m1" });
  });
});

describe.each(LANGUAGES)("links with other programs, in %s", (language) => {
  const far = {
    id: "f1",
    code: "M7",
    nameAr: "اعتماد الميزانية",
    nameEn: "Budget approved",
    programCode: "P9",
  };
  const linked = (...links: Partial<ProgramView["links"][number]>[]) =>
    aProgramView({
      items: ITEMS,
      farItems: [far],
      links: links.map((link, index) => ({
        id: `l${index}`,
        predecessorId: "f1",
        successorId: "m2",
        type: "FS",
        lagDays: 0,
        lagUnit: "work",
        version: 1,
        ...link,
      })),
    });
  const sentences = () =>
    screen
      .getAllByRole("listitem")
      .flatMap((item) => (/P9/.test(item.textContent ?? "") ? item.textContent : []));
  const near = language === "ar" ? "«توقيع العقد»" : "«Contract signed»";
  const there = language === "ar" ? "«اعتماد الميزانية»" : "«Budget approved»";

  it("say which way they lead", () => {
    const { words } = open(language, linked({}, { predecessorId: "m2", successorId: "f1", type: "SS" }));
    const parts = { near, far: there, program: "P9" };
    expect(sentences()).toEqual([
      expect.stringMatching(
        new RegExp(`${words.t("program.linkBefore", parts)}.*${words.t("terms.linkType.FS")}`),
      ),
      expect.stringMatching(
        new RegExp(`${words.t("program.linkAfter", parts)}.*${words.t("terms.linkType.SS")}`),
      ),
    ]);
  });

  it("say lag and lead in working days, and neither where there is none", () => {
    const { words } = open(language, linked({ lagDays: 5 }, { lagDays: -12 }, {}));
    const lag = words.t("program.lag", { days: countOf(words, "workDays", 5) });
    const lead = words.t("program.lead", { days: countOf(words, "workDays", 12) });
    const [first, second, third] = sentences();
    expect(first).toContain(lag);
    expect(second).toContain(lead);
    expect(third).not.toMatch(/[0-9]{1,2} (working|يوم|أيام)/);
  });

  it("say a lag of calendar days as such", () => {
    const { words } = open(language, linked({ lagDays: 5, lagUnit: "elapsed" }));
    expect(sentences()[0]).toContain(words.t("program.lag", { days: countOf(words, "daysOblique", 5) }));
  });

  it("are none where a program is linked only within itself, or to what may not be read", () => {
    const { words } = open(
      language,
      linked(
        { predecessorId: "a1" },
        { predecessorId: "hidden" },
        { predecessorId: "gone", successorId: "gone" },
      ),
    );
    expect(screen.getByText(words.t("program.noLinks"))).toBeTruthy();
  });
});

describe.each(LANGUAGES)("the program's history, in %s", (language) => {
  const history = [
    aHistoryEntry({ seq: 3, note: "<b>مهم</b> & more" }),
    aHistoryEntry({ seq: 2, actor: null, reasonCode: "reason of tomorrow", action: "system.seed" }),
    aHistoryEntry({ seq: 1, reasonCode: null, actor: { id: "x", nameAr: "فهد", nameEn: "" } }),
  ];

  it("is one press away and tells what changed, who did it, when and why, newest first", async () => {
    const { words, user } = open(language, aProgramView({ items: ITEMS, history }));
    await user.click(screen.getByRole("tab", { name: words.t("program.history") }));
    expect(search.tab).toBe("history");
    const [, newest, system, oldest] = screen.getAllByRole("row");
    expect(newest?.querySelector("time")?.getAttribute("datetime")).toBe("2026-11-20");
    expect(newest?.textContent).toContain(words.t("reasons.procurement"));
    expect(newest?.textContent).toContain("<b>مهم</b> & more");
    expect(newest?.textContent).toContain(language === "ar" ? "نورة القحطاني" : "Noura Alqahtani");
    expect(system?.textContent).toContain(words.t("program.system"));
    expect(system?.textContent).not.toContain("tomorrow");
    expect(oldest?.textContent).toContain("فهد");
  });

  it("says when there is none yet", () => {
    const { words } = open(language, aProgramView({ items: ITEMS }), { tab: "history" });
    expect(screen.getByText(words.t("program.historyEmptyTitle"))).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("the program page's address", () => {
  it("falls back to the plain page where it cannot be read", () => {
    const nonsense = { tab: "money", baseline: "2", days: 3, milestone: ["m1"], more: 1 };
    expect(programSearch.parse(nonsense)).toEqual({
      tab: undefined,
      baseline: undefined,
      days: undefined,
      milestone: undefined,
    });
  });
});
