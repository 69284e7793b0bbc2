import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { RollOutCell, RollOutView } from "#shared/contract/roll-out.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { iso } from "#shared/testing/views.ts";

const TODAY = iso("2026-11-24");
const SARA = { id: "sara", nameAr: "سارة", nameEn: "Sara" };
const JEDDAH = { id: "jed", code: "JED", nameAr: "جدة", nameEn: "Jeddah", parentId: null };
const THUWAL = { id: "thu", code: "JED-1", nameAr: "ثول", nameEn: "Thuwal", parentId: "jed" };

const LIVE: RollOutCell = {
  id: "live",
  ...{ programId: "p1", placeId: "jed", state: "live", plannedDay: iso("2026-06-01") },
  ...{ actualDay: iso("2026-06-10"), isOverdue: false, version: 2 },
};
const LATE: RollOutCell = {
  id: "late",
  ...{ programId: "p1", placeId: "thu", state: "inProgress", plannedDay: iso("2026-10-01") },
  ...{ actualDay: null, isOverdue: true, version: 1 },
};

function viewOf(abilities: readonly Action[]): RollOutView {
  return {
    ...{ statusDay: TODAY, places: [JEDDAH, THUWAL], cells: [LIVE, LATE] },
    plan: { startDay: iso("2024-01-01"), finishDay: iso("2028-12-31") },
    programs: [
      { id: "p1", code: "CT-3", nameAr: "ربط المحافظات", nameEn: "Link the governorates", abilities },
      { id: "p2", code: "SG-1", nameAr: "المبنى", nameEn: "Building", abilities },
    ],
  };
}

const HISTORY = {
  history: [
    {
      ...{ at: "2026-10-02T07:00:00.000Z", actor: SARA },
      from: { state: "planned", plannedDay: iso("2026-10-01"), actualDay: null },
      to: { state: "inProgress", plannedDay: iso("2026-10-01"), actualDay: null },
    },
  ],
};

const MAY_EDIT = ["rollOut.update", "rollOut.remove"] as const satisfies readonly Action[];

function show(language: Language, path: string, abilities: readonly Action[], answers: Answers = {}) {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, ["period.read"]),
    "rollOut.list": viewOf(abilities),
    "rollOut.read": HISTORY,
    ...answers,
  });
}

function cellName({ t, format, language }: Words, place: typeof JEDDAH | typeof THUWAL, cell: RollOutCell) {
  const name = language === "ar" ? place.nameAr : place.nameEn;
  return [
    t("rollOut.cell", { program: "CT-3", place: name }),
    t(`rollOut.states.${cell.state}`),
    format.day(cell.actualDay ?? cell.plannedDay, "medium"),
    ...(cell.isOverdue ? [t("rollOut.overdue")] : []),
  ].join(" ");
}

describe.each(LANGUAGES)("the roll-out, in %s", (language) => {
  const nameOf = (place: typeof JEDDAH | typeof THUWAL) => (language === "ar" ? place.nameAr : place.nameEn);

  it("says of each place sign, word and day, counts it, folds centres out, and leads to the roadmap", async () => {
    const { words, user, address } = show(language, "/roll-out", []);
    const { t, format } = words;
    expect(await screen.findByRole("button", { name: cellName(words, JEDDAH, LIVE) })).toBeTruthy();
    expect(screen.queryByRole("button", { name: cellName(words, THUWAL, LATE) })).toBeNull();
    const counts = t("rollOut.liveOf", { live: format.number(1), all: format.number(2) });
    expect(screen.getAllByText(counts).length).toBeGreaterThan(1);
    await user.click(
      screen.getByRole("button", { name: t("rollOut.showCentres", { place: nameOf(JEDDAH) }) }),
    );
    expect(screen.getByRole("button", { name: cellName(words, THUWAL, LATE) })).toBeTruthy();
    expect(address()).toContain("open=");
    const link = screen.getByRole("link", { name: t("rollOut.onRoadmap", { place: nameOf(JEDDAH) }) });
    expect(link.getAttribute("href")).toBe("/?place=JED");
  });

  it("shows those who only read one how it stands and what was done to it", async () => {
    const { words } = show(language, "/roll-out?program=CT-3&place=JED-1", []);
    const { t } = words;
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText(new RegExp(t("rollOut.overdue")))).toBeTruthy();
    expect(within(dialog).getByRole("region", { name: t("rollOut.history") })).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: t("common.save") })).toBeNull();
  });

  it("is said to be live since today, by whoever may", async () => {
    const { words, user, asked } = show(language, "/roll-out?program=CT-3&place=JED-1", MAY_EDIT, {
      "rollOut.save": { programId: "p1", placeId: "thu" },
    });
    const { t } = words;
    await user.click(await screen.findByRole("radio", { name: t("rollOut.states.live") }));
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    await screen.findByText(t("common.saved"));
    expect(asked.find(({ name }) => name === "rollOut.save")?.input).toEqual({
      ...{ programId: "p1", placeId: "thu", version: 1, state: "live" },
      ...{ plannedDay: "2026-10-01", actualDay: TODAY },
    });
  });

  it("sends a program nowhere new without a day, and takes one back from where it does not go", async () => {
    const { words, user, asked } = show(language, "/roll-out?program=SG-1&place=JED&every=true", MAY_EDIT);
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("common.save") }));
    expect(await screen.findByText(t("registers.rules.missing"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: t("rollOut.remove") })).toBeNull();
    expect(asked.some(({ name }) => name === "rollOut.save")).toBe(false);
  });

  it("takes a place out", async () => {
    const { words, user, asked } = show(language, "/roll-out?program=CT-3&place=JED", MAY_EDIT, {
      "rollOut.remove": { programId: "p1", placeId: "jed" },
    });
    await user.click(await screen.findByRole("button", { name: words.t("rollOut.remove") }));
    await screen.findByText(words.t("rollOut.removed"));
    const sent = asked.find(({ name }) => name === "rollOut.remove");
    expect(sent?.input).toEqual({ programId: "p1", placeId: "jed", version: 2 });
  });
});
