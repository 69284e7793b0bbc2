import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { CalendarChangeInput, CalendarPreview, CalendarsView } from "#shared/contract/calendars.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const MAY: readonly Action[] = ["calendar.read", "calendar.update"];
const EID = {
  ...{ id: "eid", nameAr: "عيد الفطر", nameEn: "Eid al-Fitr" },
  ...{ startDay: iso("2026-03-18"), finishDay: iso("2026-03-23"), isConfirmed: false, version: 3 },
};

function view(change: Partial<CalendarsView> = {}): CalendarsView {
  return {
    calendars: [
      {
        ...{ id: "plan", nameAr: "التقويم الرسمي", nameEn: "Official calendar", isOfPlan: true },
        ...{ workWeekMask: 31, version: 2, holidays: [EID] },
      },
    ],
    programs: [
      { id: "p1", code: "SG-1", nameAr: "الاستراتيجية", nameEn: "Strategy", calendarId: null, version: 4 },
    ],
    statusDay: iso("2026-11-24"),
    planStartDay: iso("2024-01-01"),
    planFinishDay: iso("2028-12-31"),
    abilities: MAY,
    ...change,
  };
}

const PREVIEW: CalendarPreview = {
  ...{ slipCount: 12, statusCount: 3, criticalCount: 0, milestoneCount: 12 },
  milestones: [
    {
      ...{ id: "m1", code: "M1", nameAr: "التوقيع", nameEn: "Signed", programCode: "SG-1" },
      ...{ slipFrom: 9 as WorkDays, slipTo: 14 as WorkDays, statusFrom: "onPlan", statusTo: "atRisk" },
    },
  ],
};

function open(language: Language, answers: Answers = {}, abilities = MAY, path = "/administration/calendar") {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, abilities),
    "calendars.read": view({ abilities }),
    "calendars.preview": PREVIEW,
    "calendars.update": view({ abilities }),
    ...answers,
  });
}

const named = (language: Language) => (language === "ar" ? EID.nameAr : EID.nameEn);

describe.each(LANGUAGES)("the work calendar, in %s", (language) => {
  it("shows the week and the year's holidays with the days of both calendars", async () => {
    const { words } = open(language);
    const row = (await screen.findByRole("rowheader", { name: named(language) })).closest("tr");
    if (!row) throw new Error("a row heading stands in a row");
    const days = within(row).getAllByText(/2026|1447/);
    expect(days).toHaveLength(4);
    expect(within(row).getByText(words.t("calendars.unconfirmed"))).toBeTruthy();
    expect(
      screen.getByRole<HTMLInputElement>("checkbox", { name: words.t("calendars.weekdays.d4") }).checked,
    ).toBe(true);
    expect(
      screen.getByRole<HTMLInputElement>("checkbox", { name: words.t("calendars.weekdays.d5") }).checked,
    ).toBe(false);
  });

  it("says what another week would move before it is saved, then saves the version that was read", async () => {
    const { words, user, asked } = open(language);
    await user.click(await screen.findByRole("checkbox", { name: words.t("calendars.weekdays.d6") }));

    const preview = await screen.findByRole("region", { name: words.t("calendars.previewTitle") });
    const count = countOf(words, "milestones", 12);
    expect(
      await within(preview).findByText(words.t("calendars.slipMoves", { milestones: count })),
    ).toBeTruthy();
    expect(within(preview).getByText(/SG-1 M1/)).toBeTruthy();
    expect(asked.some(({ name }) => name === "calendars.update")).toBe(false);

    await user.click(screen.getByRole("button", { name: words.t("common.save") }));
    expect(await screen.findByText(words.t("calendars.weekChanged"))).toBeTruthy();
    const input = { kind: "workWeek", calendarId: "plan", version: 2, workWeekMask: 95 };
    expect(asked).toContainEqual({ name: "calendars.preview", input });
    expect(asked).toContainEqual({ name: "calendars.update", input });
  });

  it("keeps the chosen week when somebody else was first, and shows theirs by its days", async () => {
    const conflict = () => {
      throw refusal({
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 3,
          values: [{ field: "workWeekMask", mine: 95, theirs: 3 }],
          changedBy: null,
          changedOn: null,
        },
      });
    };
    const { words, user } = open(language, { "calendars.update": conflict });
    const saturday = await screen.findByRole<HTMLInputElement>("checkbox", {
      name: words.t("calendars.weekdays.d6"),
    });
    await user.click(saturday);
    await user.click(screen.getByRole("button", { name: words.t("common.save") }));
    const value = `${words.t("calendars.weekdays.d0")} · ${words.t("calendars.weekdays.d1")}`;
    const field = words.t("calendars.week");
    expect(await screen.findByText(words.t("calendars.conflictTheirs", { field, value }))).toBeTruthy();
    expect(saturday.checked).toBe(true);
  });

  it("refuses a week without a working day in words, and saves nothing", async () => {
    const { words, user, asked } = open(language);
    for (const weekday of [0, 1, 2, 3, 4] as const) {
      await user.click(
        await screen.findByRole("checkbox", { name: words.t(`calendars.weekdays.d${weekday}`) }),
      );
    }
    expect(screen.getByText(words.t("problems.noWorkDay"))).toBeTruthy();
    const save = screen.getByRole<HTMLButtonElement>("button", { name: words.t("common.save") });
    expect(save.disabled).toBe(true);
    expect(asked.some(({ name }) => name === "calendars.update")).toBe(false);
  });

  it("confirms an announced Eid with one press", async () => {
    const { words, user, asked } = open(language);
    const name = words.t("calendars.confirmNamed", { name: named(language) });
    await user.click(await screen.findByRole("button", { name }));
    expect(
      await screen.findByText(words.t("calendars.holidayConfirmed", { name: named(language) })),
    ).toBeTruthy();
    const { id: holidayId, ...fields } = EID;
    const input = { kind: "updateHoliday", calendarId: "plan", holidayId, ...fields, isConfirmed: true };
    expect(asked).toContainEqual({ name: "calendars.update", input });
  });

  it("keeps what was typed when somebody else was first, and shows what is saved now", async () => {
    const conflict = () => {
      throw refusal({
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 4,
          values: [{ field: "nameEn", mine: "Mine", theirs: "Theirs" }],
          changedBy: { nameAr: "سارة", nameEn: "Sara" },
          changedOn: iso("2026-11-23"),
        },
      });
    };
    const { words, user } = open(language, { "calendars.update": conflict });
    const edit = words.t("calendars.edit", { name: named(language) });
    await user.click(await screen.findByRole("button", { name: edit }));
    const dialog = await screen.findByRole("dialog");
    const nameEn = within(dialog).getByLabelText<HTMLInputElement>(words.t("terms.nameEn"));
    await user.clear(nameEn);
    await user.type(nameEn, "Mine");
    await user.click(within(dialog).getByRole("button", { name: words.t("common.save") }));

    expect(await within(dialog).findByText(/Theirs/)).toBeTruthy();
    expect(nameEn.value).toBe("Mine");
  });

  it("removes a holiday only after saying what that moves", async () => {
    const { words, user, asked } = open(language);
    const remove = words.t("calendars.remove", { name: named(language) });
    await user.click(await screen.findByRole("button", { name: remove }));
    const dialog = await screen.findByRole("dialog");
    const count = countOf(words, "milestones", 3);
    expect(
      await within(dialog).findByText(words.t("calendars.statusMoves", { milestones: count })),
    ).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: words.t("calendars.removeHoliday") }));
    const input = { kind: "removeHoliday", calendarId: "plan", holidayId: "eid", version: 3 };
    await waitFor(() => expect(asked).toContainEqual({ name: "calendars.update", input }));
  });

  it("adds the Eids that are missing, unconfirmed, and not the one that is there", async () => {
    const { words, user, asked } = open(language);
    await user.click(await screen.findByRole("button", { name: words.t("calendars.addEids") }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("calendars.addEids") }));
    await waitFor(() => expect(asked.some(({ name }) => name === "calendars.update")).toBe(true));
    const { input } = asked.find(({ name }) => name === "calendars.update") ?? {};
    const { holidays } = input as Extract<CalendarChangeInput, { kind: "addHolidays" }>;
    const starts = holidays.map(({ startDay }) => startDay);
    expect(starts).toContain("2026-05-25");
    expect(starts).not.toContain("2026-03-18");
    expect(holidays.every(({ isConfirmed }) => !isConfirmed)).toBe(true);
  });

  it("gives a program another calendar once what it moves was seen", async () => {
    const site = {
      ...{ id: "site", nameAr: "تقويم الموقع", nameEn: "Site calendar", isOfPlan: false },
      ...{ workWeekMask: 127, version: 1, holidays: [] },
    };
    const calendars = [...view().calendars, site];
    const { words, user, asked } = open(language, { "calendars.read": view({ calendars }) });
    const label = words.t("calendars.programCalendar", { code: "SG-1" });
    await user.click(await screen.findByRole("button", { name: new RegExp(label) }));
    await user.click(
      await screen.findByRole("option", { name: language === "ar" ? site.nameAr : site.nameEn }),
    );
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("common.save") }));
    const input = { kind: "assign", programId: "p1", version: 4, calendarId: "site" };
    await waitFor(() => expect(asked).toContainEqual({ name: "calendars.update", input }));
    expect(asked).toContainEqual({ name: "calendars.preview", input });
  });

  it("says what belongs into a year without holidays", async () => {
    const { words } = open(language, {}, MAY, "/administration/calendar?year=2027");
    expect(await screen.findByText(words.t("calendars.emptyTitle", { year: "2027" }))).toBeTruthy();
  });

  it("offers no change to who may only read", async () => {
    const reading = open(language, {}, ["calendar.read"]);
    await screen.findByRole("rowheader", { name: named(language) });
    expect(screen.queryByRole("button", { name: reading.words.t("calendars.addHoliday") })).toBeNull();
  });

  it("is closed, in words, to whom it is not open", async () => {
    const { words } = open(language, {}, ["person.list"]);
    expect(await screen.findByText(words.t("shell.noPermissionTitle"))).toBeTruthy();
  });
});
