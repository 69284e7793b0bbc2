import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { type Rendered, renderIn } from "#client/testing/render-in.tsx";
import type { PlanMeasuresView } from "#shared/contract/measures.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import {
  causesCaption,
  curveCaption,
  paceCaption,
  trendCaption,
  waterfallCaption,
} from "#shared/i18n/measure-captions.ts";
import { measureInputs, measureText } from "#shared/i18n/measure-words.ts";
import { signedWorkDays, type Words } from "#shared/i18n/words.ts";
import { measured, missing } from "#shared/progress/measure.ts";
import {
  aMeasuresRow,
  aTrend,
  aTrendLine,
  planMeasuresView,
  programMeasuresView,
  someFigures,
} from "#shared/testing/measures.ts";
import type { Index, Periods, WorkDays } from "#shared/units.ts";
import type { MeasuresSearch } from "./measures-search.ts";
import { PlanMeasures } from "./PlanMeasures.tsx";
import { ProgramMeasures } from "./ProgramMeasures.tsx";

function openProgram(language: Language, fields: Parameters<typeof programMeasuresView>[0] = {}) {
  const view = programMeasuresView(fields);
  return { ...renderIn(language, <ProgramMeasures view={view} />), view };
}

function Page({ view, tab }: { readonly view: PlanMeasuresView; readonly tab?: MeasuresSearch["tab"] }) {
  const [search, setSearch] = useState<MeasuresSearch>(tab ? { tab } : {});
  return (
    <>
      <output>{JSON.stringify(search)}</output>
      <PlanMeasures
        view={view}
        search={search}
        onSearch={(change) => setSearch((held) => ({ ...held, ...change }))}
        programLink={(code) => <a href={`/programs/${code}`}>{code}</a>}
        statuses={<p>statuses</p>}
      />
    </>
  );
}

/** The drawing gives its place to its figures. */
async function showTable(user: Rendered["user"], { t }: Words, name: string) {
  const choice = within(screen.getByRole("radiogroup", { name: t("measures.export.label", { name }) }));
  await user.click(choice.getByRole("radio", { name: t("measures.export.table") }));
}

describe.each(LANGUAGES)("a program's measures, in %s", (language) => {
  it("stand each with its figure, and open to formula, inputs and source", async () => {
    const { words, user, view } = openProgram(language);
    const { t } = words;
    for (const measure of Object.values(view.figures)) {
      const name = t("common.explain", { name: t(`measures.names.${measure.formula}`) });
      await user.click(screen.getByRole("button", { name: `${measureText(words, measure)} ${name}` }));
      const panel = within(await screen.findByRole("dialog", { name }));
      expect(panel.getByText(t(`measures.formulas.${measure.formula}`))).toBeTruthy();
      expect(panel.getByText(t(`measures.sources.${measure.formula}`))).toBeTruthy();
      const values = panel.getAllByRole("definition").map(({ textContent }) => textContent);
      expect(values).toEqual(measureInputs(words, measure).map(({ value }) => value));
      await user.keyboard("{Escape}");
    }
  });

  it("say on which side of the plan an index stands", () => {
    const { words } = openProgram(language);
    expect(screen.getAllByText(words.t("measures.standings.behind"))).toHaveLength(2);
    expect(screen.getByText(words.t("measures.standings.ahead"))).toBeTruthy();
  });

  it("have words where a figure cannot be computed yet, and for drawings that have nothing to show", () => {
    const inputs = { earnedPeriods: null, actualPeriods: 0 as Periods };
    const { words, container } = openProgram(language, {
      figures: someFigures({ scheduleVarianceTime: missing("scheduleVarianceTime", "notBegun", inputs) }),
      curve: { points: [], totalPoints: 0, plannedFinishDay: null, forecastFinishDay: null, band: null },
      pace: [],
      trends: [],
      waterfall: null,
    });
    const { t } = words;
    expect(screen.getByText(t("measures.missing.notBegun"))).toBeTruthy();
    expect(screen.getByText(t("measures.curve.none"))).toBeTruthy();
    expect(screen.getByText(t("measures.pace.none"))).toBeTruthy();
    expect(screen.getByText(t("measures.trend.none"))).toBeTruthy();
    expect(screen.getByText(t("measures.waterfall.noBaseline"))).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
    expect(container.textContent).not.toMatch(/NaN|undefined|null/);
  });

  it("draw the curve under what it tells, and show every point as a table instead", async () => {
    const { words, user, view } = openProgram(language);
    const { t, format } = words;
    const title = t("measures.curve.title");
    const caption = curveCaption(words, view);
    expect(screen.getByText(caption)).toBeTruthy();
    expect(screen.getByRole("img", { name: caption })).toBeTruthy();
    await showTable(user, words, title);
    expect(screen.queryByRole("img", { name: caption })).toBeNull();
    const table = screen.getByRole("table", { name: title });
    const cells = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map(({ textContent }) => textContent),
      );
    const percent = format.percent;
    expect(cells).toEqual([
      [percent(0), percent(0), ""],
      [percent(0.2), percent(0.2), ""],
      [percent(0.5), percent(0.2), percent(0.2)],
      [percent(1), "", percent(1)],
    ]);
  });

  it("draw the pace of each month's end under what it tells, and list it", async () => {
    const { words, user, view } = openProgram(language);
    const title = words.t("measures.pace.title");
    expect(screen.getByRole("img", { name: paceCaption(words, view.pace) })).toBeTruthy();
    await showTable(user, words, title);
    const rows = within(screen.getByRole("table", { name: title })).getAllByRole("row");
    expect(rows).toHaveLength(view.pace.length + 1);
    expect(rows.at(-1)?.textContent).toContain(words.format.index(0.74));
  });

  it("tell each milestone's drift as direction, days and counts", async () => {
    const trends = [
      aTrendLine({ code: "M1" }),
      aTrendLine({ code: "M2", trend: aTrend({ direction: "met", movedWorkDays: 0 as WorkDays }) }),
    ];
    const { words, user } = openProgram(language, { trends });
    const { t, format } = words;
    expect(screen.getByRole("img", { name: trendCaption(words, trends) })).toBeTruthy();
    await showTable(user, words, t("measures.trend.title"));
    const table = within(screen.getByRole("table", { name: t("measures.trend.title") }));
    const [, first, second] = table.getAllByRole("row");
    expect(first?.textContent).toContain(t("measures.trend.directions.rising"));
    expect(first?.textContent).toContain(format.number(3));
    expect(second?.textContent).toContain(t("measures.trend.directions.met"));
  });

  it("take the slip apart by its reasons, which add up to the total", async () => {
    const { words, user, view } = openProgram(language);
    const { t } = words;
    expect(screen.getByRole("img", { name: waterfallCaption(words, view.waterfall) })).toBeTruthy();
    await showTable(user, words, t("measures.waterfall.title"));
    const table = within(screen.getByRole("table", { name: t("measures.waterfall.title") }));
    const rows = table.getAllByRole("row").map(({ textContent }) => textContent ?? "");
    expect(rows[1]).toContain(t("reasons.procurement"));
    expect(rows[1]).toContain(signedWorkDays(words, 30));
    expect(rows[2]).toContain(t("measures.waterfall.unexplained"));
    expect(rows.at(-1)).toContain(signedWorkDays(words, 21));
  });

  it("offer each as a table and as a picture to keep", async () => {
    const { words, user } = openProgram(language);
    const { t } = words;
    const name = t("measures.export.save", { name: t("measures.curve.title") });
    await user.click(screen.getByRole("button", { name }));
    const menu = within(await screen.findByRole("menu", { name }));
    expect(menu.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(
      (["csv", "xlsx", "svg", "png"] as const).map((kind) => t(`measures.export.${kind}`)),
    );
  });
});

describe("the drawings", () => {
  it("stand on an island that runs left to right and are mirrored on it for Arabic", () => {
    const pathsIn = (language: Language) => {
      const { container, unmount } = openProgram(language);
      const island = container.querySelector('[dir="ltr"] svg');
      const [width, end] = [
        Number(island?.getAttribute("width")),
        island?.querySelector("circle")?.getAttribute("cx"),
      ];
      const direction = island?.getAttribute("direction");
      unmount();
      return { width, end: Number(end), direction };
    };
    const [arabic, english] = [pathsIn("ar"), pathsIn("en")];
    expect([arabic.direction, english.direction]).toEqual(["rtl", "ltr"]);
    expect(arabic.end).toBeCloseTo(arabic.width - english.end);
  });
});

describe.each(LANGUAGES)("the plan's measures, in %s", (language) => {
  const rows = [0.9, 0.7, 1.1].map((index, position) =>
    aMeasuresRow(`P${position + 1}`, {
      schedulePerformanceTime: measured("schedulePerformanceTime", index as Index, {
        earnedPeriods: 8 as Periods,
        actualPeriods: 10 as Periods,
      }),
    }),
  );

  it("sort the programs by a column, worst first, and say so to a screen reader", async () => {
    const { words, user } = renderIn(
      language,
      <Page view={planMeasuresView({ programs: rows })} tab="programs" />,
    );
    const { t } = words;
    const table = screen.getByRole("table", { name: t("measures.table.title") });
    const codes = () =>
      within(table)
        .getAllByRole("link")
        .map(({ textContent }) => textContent);
    expect(codes()).toEqual(["P1", "P2", "P3"]);

    await user.click(
      within(table).getByRole("button", { name: t("measures.columns.schedulePerformanceTime") }),
    );

    expect(codes()).toEqual(["P2", "P1", "P3"]);
    const heading = within(table).getByRole("columnheader", {
      name: t("measures.columns.schedulePerformanceTime"),
    });
    expect(heading.getAttribute("aria-sort")).toBe("ascending");
  });

  it("lay slip out by reason and workstream, with sums both ways", async () => {
    const view = planMeasuresView();
    const { words, user } = renderIn(language, <Page view={view} tab="slip" />);
    const title = words.t("measures.causes.title");
    expect(screen.getByRole("img", { name: causesCaption(words, view) })).toBeTruthy();
    await showTable(user, words, title);
    const [head, first, , totals] = within(screen.getByRole("table", { name: title })).getAllByRole("row");
    expect(head?.textContent).toContain(language === "ar" ? "البنية التحتية" : "Infrastructure");
    expect(first?.textContent).toContain(words.t("reasons.procurement"));
    expect(totals?.textContent).toContain(words.format.signedNumber(26));
  });

  it("open part by part, each with an address of its own", async () => {
    const { words, user } = renderIn(language, <Page view={planMeasuresView()} />);
    const { t } = words;
    await user.click(screen.getByRole("tab", { name: t("measures.tabs.statuses") }));
    expect(screen.getByText("statuses")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe('{"tab":"statuses"}');
    await user.click(screen.getByRole("tab", { name: t("measures.tabs.progress") }));
    expect(screen.getByRole("status").textContent).toBe("{}");
  });

  it("say what belongs here when there is no program to read", () => {
    const { words } = renderIn(language, <Page view={planMeasuresView({ programs: [] })} />);
    expect(screen.getByRole("heading", { level: 1, name: words.t("measures.emptyTitle") })).toBeTruthy();
  });

  it("offer every baseline to measure against; the current one needs no mention in the address", async () => {
    const { words, user } = renderIn(language, <Page view={planMeasuresView()} />);
    await user.click(
      screen.getByRole("button", { name: new RegExp(`2025 ${words.t("measures.baselinePicker")}`) }),
    );
    await user.click(await screen.findByRole("option", { name: /First|الأول/ }));
    expect(screen.getByRole("status").textContent).toBe('{"baseline":1}');
  });
});
