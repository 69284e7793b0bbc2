import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { floatWords, slipWords } from "#shared/i18n/row-sentences.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { aMilestone, aProgram, aRoadmap, iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { DisplayForm } from "./DisplayForm.tsx";
import { RoadmapCard } from "./RoadmapCard.tsx";

const open = aMilestone({ id: "m1", isCritical: true, totalFloatWorkDays: -2 as WorkDays });
const done = aMilestone({ id: "m2", actualDay: iso("2027-02-01"), nameEn: "" });
const program = aProgram({ id: "p1", status: verdict("late"), milestones: [open], nextMilestoneId: "m1" });

/** What the card says of a fact; null where it leaves it out. */
const fact = (term: string) =>
  screen.queryAllByRole("term").find(({ textContent }) => textContent === term)?.nextSibling?.textContent ??
  null;

describe.each(LANGUAGES)("a card of the roadmap in %s", (language) => {
  it("tells a program's two names, its status with the reason, its days in both calendars, and its owner", () => {
    const { words, container } = renderIn(language, <RoadmapCard entry={{ kind: "program", program }} />);
    const { t, format } = words;
    expect(container.textContent).toContain(program.nameAr);
    expect(container.textContent).toContain(program.nameEn);
    expect(screen.getByText(statusReason(words, program.status))).toBeDefined();
    for (const calendar of ["hijri", "gregorian"] as const) {
      expect(fact(t("program.finish"))).toContain(format.day(program.finishDay, "long", calendar));
    }
    expect(fact(t("terms.slip"))).toBe(slipWords(words, program.slipWorkDays));
    expect(fact(t("roadmap.nextColumn"))).toContain(format.day(open.forecastDay, "medium"));
    expect(fact(t("common.progress"))).toContain(format.percent(program.plannedProgressRatio));
    expect(fact(t("terms.owner"))).not.toBeNull();
  });

  it("tells whether an open milestone is critical, and of a done one the actual day instead of the forecast", () => {
    const { words, unmount } = renderIn(
      language,
      <RoadmapCard entry={{ kind: "milestone", milestone: open, program }} />,
    );
    const { t, format } = words;
    expect(fact(t("terms.critical"))).toBe(t("milestone.criticalYes"));
    expect(fact(t("columns.headings.float"))).toBe(floatWords(words, -2));
    expect(fact(t("terms.forecastDay"))).toContain(format.day(open.forecastDay));
    unmount();
    renderIn(language, <RoadmapCard entry={{ kind: "milestone", milestone: done, program }} />);
    expect(fact(t("terms.actualDay"))).toContain(format.day(iso("2027-02-01")));
    expect(fact(t("terms.forecastDay"))).toBeNull();
  });

  it("may be headed by one calendar, and keeps that in the address", async () => {
    const onSearch = vi.fn();
    const { words, user } = renderIn(
      language,
      <DisplayForm
        view={aRoadmap({ programs: [program] })}
        programs={[program]}
        search={{}}
        onSearch={onSearch}
      />,
    );
    await user.click(screen.getByRole("radio", { name: words.t("common.hijri") }));
    expect(onSearch).toHaveBeenCalledWith({ calendars: "hijri" });
  });
});
