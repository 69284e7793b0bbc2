import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { AsAtInput } from "#shared/contract/days.ts";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import type { RoadmapInput } from "#shared/contract/roadmap.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import { aProgram, aRoadmap, iso } from "#shared/testing/views.ts";

const CLOSED = iso("2026-10-12");
const APPROVED = iso("2025-07-06");

const DAYS: HistoryDaysView = {
  firstDay: iso("2023-12-03"),
  lastDay: iso("2026-11-24"),
  landmarks: [
    {
      kind: "periodClosed",
      day: CLOSED,
      periodKind: "month",
      startDay: iso("2026-09-01"),
      finishDay: iso("2026-09-30"),
    },
    { kind: "baselineApproved", day: APPROVED, number: 2, nameAr: "إعادة الضبط", nameEn: "Re-baseline" },
  ],
};

function openRoadmap(language: Language, address: string) {
  const answers = {
    "history.days": DAYS,
    "plan.roadmap": ({ asAt }: RoadmapInput & AsAtInput) =>
      aRoadmap({ asAt: asAt ?? null, statusDay: asAt ?? DAYS.lastDay }),
  };
  return renderApp(language, address, signedIn("executive", language, answers));
}

describe.each(LANGUAGES)("reading the plan as at a day, in %s", (language) => {
  it("goes to a day that people speak of, says so over the page and asks for that day", async () => {
    const { words, user, asked, address } = openRoadmap(language, "/");
    await user.click(await screen.findByRole("button", { name: words.t("shell.asAt") }));
    const period = words.format.monthOfYear(toEpochDay(iso("2026-09-01")), "gregorian");
    await user.click(
      await screen.findByRole("button", { name: new RegExp(words.t("asAt.periodClosed", { period })) }),
    );
    await waitFor(() => expect(address()).toContain(CLOSED));
    expect(
      await screen.findByText(words.t("asAt.line", { day: dayInBoth(words, CLOSED, "long") })),
    ).toBeTruthy();
    expect(asked).toContainEqual({ name: "plan.roadmap", input: { asAt: CLOSED } });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("comes back to today", async () => {
    const { words, user, address } = openRoadmap(language, `/?asAt=${APPROVED}`);
    await user.click(await screen.findByRole("button", { name: words.t("asAt.today") }));
    await waitFor(() => expect(address()).not.toContain("asAt"));
    expect(screen.queryByRole("button", { name: words.t("asAt.today") })).toBeNull();
  });

  it("refuses a day that history does not hold, in words, and stays where it was", async () => {
    const { words, user, address } = openRoadmap(language, `/?asAt=${iso("1999-01-01")}`);
    await user.click(await screen.findByRole("button", { name: words.t("shell.asAt") }));
    await user.click(await screen.findByRole("button", { name: words.t("asAt.show") }));
    const dialog = screen.getByRole("dialog", { name: words.t("shell.asAt") });
    const bounds = {
      first: dayInBoth(words, DAYS.firstDay, "medium"),
      last: dayInBoth(words, DAYS.lastDay, "medium"),
    };
    expect(await within(dialog).findByText(words.t("asAt.notKnown", bounds))).toBeTruthy();
    expect(address()).toContain("1999-01-01");
  });

  it("leads from a day that history does not hold to the page of today, and claims nothing of that day", async () => {
    // The router and React say of a page that failed what is asked for here.
    for (const level of ["error", "warn"] as const) vi.spyOn(console, level).mockReturnValue();
    const unknown = iso("1999-01-01");
    const refuse = ({ asAt }: RoadmapInput & AsAtInput) => {
      if (asAt)
        throw refusal({ code: "DAY_NOT_KNOWN", data: { firstDay: DAYS.firstDay, lastDay: DAYS.lastDay } });
      return aRoadmap({ programs: [aProgram({ id: "a" })] });
    };
    const answers = { "history.days": DAYS, "plan.roadmap": refuse };
    const { words, user, address } = renderApp(
      language,
      `/?asAt=${unknown}`,
      signedIn("executive", language, answers),
    );
    await user.click(await screen.findByRole("link", { name: words.t("errors.showToday") }));
    expect(
      await screen.findByRole("heading", { level: 1, name: new RegExp(words.t("roadmap.title")) }),
    ).toBeTruthy();
    expect(address()).not.toContain("asAt");
    const line = words.t("asAt.line", { day: dayInBoth(words, unknown, "long") });
    expect(screen.queryByText(line)).toBeNull();
  });

  it("says over a page that is always of today that it is", async () => {
    const { words } = openRoadmap(language, `/administration/imports?asAt=${APPROVED}`);
    const line = words.t("asAt.always", { day: dayInBoth(words, APPROVED, "long") });
    expect(await screen.findByText(line)).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.t("shell.asAt") })).toBeNull();
  });
});
