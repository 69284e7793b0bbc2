import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import type { PlanChangesView } from "#shared/contract/plan-changes.ts";
import type { Language } from "#shared/contract/session.ts";
import { changesSentence } from "#shared/i18n/changes-sentence.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { chooseName, dayInBoth, signedWorkDays } from "#shared/i18n/words.ts";
import { anAct, anItemChange, aProgramRef, aStatusChange, planChangesView } from "#shared/testing/changes.ts";
import { iso, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { Changes } from "./Changes.tsx";
import { ChangesSummary } from "./ChangesSummary.tsx";
import type { ChangesSearch } from "./changes-search.ts";

const known: HistoryDaysView = {
  firstDay: iso("2023-12-10"),
  lastDay: iso("2026-11-24"),
  landmarks: [
    {
      ...{ kind: "periodClosed", day: iso("2026-11-10"), periodKind: "month" },
      ...{ startDay: iso("2026-10-01"), finishDay: iso("2026-10-31") },
    },
  ],
};

const moved = anItemChange({
  id: "m1",
  acts: [
    anAct({ reasonCode: "procurement", note: "تأخر الترسية" }),
    anAct({ eventSeq: 2, day: iso("2026-07-02"), reasonCode: "scope", actor: null }),
  ],
});

const busy = planChangesView({
  workstreams: [{ id: "w1", code: "CC", nameAr: "الأعمال", nameEn: "Commerce" }],
  statuses: [aStatusChange("CC-1")],
  items: [
    moved,
    anItemChange({ id: "m2", change: "done", movedWorkDays: 0 as WorkDays, toDay: moved.fromDay }),
    anItemChange({ id: "m3", change: "added", fromDay: null, movedWorkDays: null, acts: [] }),
    anItemChange({ id: "a1", kind: "activity", program: aProgramRef("CC-2") }),
  ],
  programs: [{ ...aProgramRef("CC-9"), change: "removed" }],
  links: [
    {
      id: "l1",
      change: "changed",
      predecessor: { code: "M1", nameAr: "الأول", nameEn: "First", program: aProgramRef("CC-1") },
      successor: { code: "M2", nameAr: "الثاني", nameEn: "Second", program: aProgramRef("CC-2") },
      from: { type: "FS", lagDays: 0, lagUnit: "work" },
      to: { type: "SS", lagDays: 0, lagUnit: "work" },
      acts: [anAct({ reasonCode: null, fromDay: null, toDay: null })],
    },
  ],
  baselines: [
    {
      ...{ number: 3, nameAr: "الثالث", nameEn: "Third", setDay: iso("2026-05-03"), changedItems: 4 },
      requestedBy: { id: "p1", nameAr: "منى", nameEn: "Mona" },
      decidedBy: { id: "p2", nameAr: "فهد", nameEn: "Fahd" },
      note: "بعد إعادة الترسية",
    },
  ],
});

interface PageProps {
  readonly view: PlanChangesView;
  readonly search?: ChangesSearch;
}

function Page({ view, search: first = {} }: PageProps) {
  const [search, setSearch] = useState<ChangesSearch>(first);
  return (
    <>
      <output>{JSON.stringify(search)}</output>
      <Changes
        view={view}
        known={known}
        search={search}
        onSearch={(change) => setSearch((held) => ({ ...held, ...change }))}
        programLink={(code) => <a href={`/programs/${code}`}>{code}</a>}
      />
    </>
  );
}

const open = (language: Language, props: PageProps) => renderIn(language, <Page {...props} />);
const address = () => JSON.parse(screen.getByRole("status").textContent ?? "") as ChangesSearch;

describe.each(LANGUAGES)("what changed, in %s", (language) => {
  it("is said in one sentence made from the data", () => {
    const { words } = open(language, { view: busy });
    expect(screen.getByText(changesSentence(words, busy, true))).toBeTruthy();
  });

  it("shows a program's status before and after, each with its reason, and how far its finish moved", async () => {
    const { words, user } = open(language, { view: busy });
    const { t } = words;
    const row = within(screen.getByRole("row", { name: new RegExp(t("changes.statuses.worse")) }));
    expect(row.getByText(signedWorkDays(words, 12))).toBeTruthy();
    await user.click(row.getByRole("button", { name: new RegExp(t("status.late")) }));
    const reason = await screen.findByRole("dialog");
    expect(within(reason).getByText(statusReason(words, verdict("late")))).toBeTruthy();
  });

  it("opens the acts that moved a milestone: why, from when to when, and who", async () => {
    const { words, user } = open(language, { view: busy });
    const { t } = words;
    // The reason that was given last stands in the row.
    const name = new RegExp(`^${t("reasons.scope")}`);
    await user.click(screen.getByRole("button", { name }));
    const acts = within(await screen.findByRole("dialog")).getAllByRole("listitem");
    expect(acts.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("تأخر الترسية"),
      expect.stringContaining(t("changes.acts.system")),
    ]);
    expect(acts[0]?.textContent).toContain(t("reasons.procurement"));
    expect(acts[0]?.textContent).toContain(
      chooseName(language, { nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" }).text,
    );
  });

  it("says of an item what happened where no figure can", () => {
    const { words } = open(language, { view: busy });
    const { t } = words;
    const table = within(screen.getByRole("region", { name: t("changes.items.title") }));
    expect(table.getByText(t("changes.items.onItsDay"))).toBeTruthy();
    expect(table.getByText(t("changes.items.absent"))).toBeTruthy();
    expect(table.getByText(t("changes.acts.unknown"))).toBeTruthy();
  });

  it("keeps the kind of item and of change in the address", async () => {
    const { words, user } = open(language, { view: busy });
    const { t } = words;
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${t("changes.items.later")}`) }));
    expect(address()).toEqual({ kind: "later" });
    const rows = () =>
      within(screen.getByRole("region", { name: t("changes.items.title") })).getAllByRole("row");
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole("radio", { name: t("changes.items.activities", { number: "1" }) }));
    expect(address()).toEqual({ items: "activity" });
    expect(rows()[1]?.textContent).toContain("A1");
  });

  it("offers days to begin with, less those that are not there", async () => {
    const past = { ...busy, toDay: iso("2026-11-20") };
    const { words, user } = open(language, { view: past, search: { to: past.toDay } });
    const { t } = words;
    expect(screen.queryByRole("radio", { name: t("changes.start.lastBaseline") })).toBeNull();
    await user.click(screen.getByRole("radio", { name: t("changes.start.lastQuarter") }));
    expect(address()).toEqual({ from: "2026-08-24" });
  });

  it("compares other days once they are typed and sent off, and says which are known", async () => {
    const { words, user } = open(language, { view: busy });
    const { t } = words;
    const from = within(await screen.findByRole("group", { name: new RegExp(`^${t("changes.fromDay")}`) }));
    // Arabic and English both write the year last here.
    await user.type(from.getAllByRole("spinbutton").at(-1) as HTMLElement, "2021");
    await user.click(screen.getByRole("button", { name: t("changes.compare") }));
    expect(address()).toEqual({});
    const [first, last] = [known.firstDay, known.lastDay].map((day) => dayInBoth(words, day, "medium"));
    expect(screen.getByText(t("changes.dayBetween", { first, last }))).toBeTruthy();
    await user.type(from.getAllByRole("spinbutton").at(-1) as HTMLElement, "2025");
    await user.click(screen.getByRole("button", { name: t("changes.compare") }));
    expect(address()).toEqual({ from: "2025-03-01" });
  });

  it("is shown of one program alone", () => {
    const { words } = open(language, { view: busy, search: { program: "CC-2" } });
    const { t } = words;
    expect(screen.getByText(t("changes.statuses.none"))).toBeTruthy();
    expect(screen.getByRole("region", { name: t("changes.links.title") })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: t("changes.programs.title") })).toBeNull();
  });

  it("tells links, programs and baselines with their people", () => {
    const { words } = open(language, { view: busy });
    const { t } = words;
    const links = within(screen.getByRole("region", { name: t("changes.links.title") }));
    expect(links.getByText(t("terms.linkType.SS"))).toBeTruthy();
    expect(links.getByRole("button", { name: new RegExp(`^${t("changes.acts.details")}`) })).toBeTruthy();
    expect(screen.getByText(t("changes.programs.removed"))).toBeTruthy();
    const decided = chooseName(language, { nameAr: "فهد", nameEn: "Fahd" }).text;
    expect(screen.getByText(new RegExp(t("changes.baselines.decidedBy", { person: decided })))).toBeTruthy();
    expect(
      screen.getByText(new RegExp(t("changes.baselines.changed", { count: 4, number: "4" }))),
    ).toBeTruthy();
  });

  it("has words where nothing changed, and where nothing did in what was chosen", () => {
    const { words, unmount } = open(language, { view: planChangesView() });
    const { t } = words;
    expect(screen.getByText(t("changes.nothingHelp"))).toBeTruthy();
    unmount();
    open(language, { view: { ...busy, baselines: [] }, search: { program: "ZZ-9" } });
    expect(screen.getByText(t("changes.nothingOfScope"))).toBeTruthy();
  });
});

describe.each(LANGUAGES)("the summary of what changed, in %s", (language) => {
  const summary = (view: PlanChangesView) =>
    renderIn(
      language,
      <ChangesSummary
        view={view}
        isLive
        pageLink={(name) => <a href="/changes">{name}</a>}
        programLink={(code) => <a href={`/programs/${code}`}>{code}</a>}
      />,
    );

  it("tells the sentence, the programs that turned worse, and the milestones that moved furthest", () => {
    const { words } = summary(busy);
    const { t } = words;
    expect(screen.getByText(changesSentence(words, busy, true))).toBeTruthy();
    const [worse, later] = screen.getAllByRole("list");
    expect(worse?.textContent).toContain(t("status.late"));
    expect(later?.textContent).toContain(`${moved.program.code} ${moved.code}`);
    expect(later?.textContent).toContain(signedWorkDays(words, 10));
    expect(later?.textContent).toContain(t("reasons.scope"));
    expect(screen.getByRole("link", { name: t("changes.seeAll") })).toBeTruthy();
  });

  it("has no lists where nothing became worse", () => {
    const { words } = summary(planChangesView());
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.getByText(changesSentence(words, planChangesView(), true))).toBeTruthy();
  });
});
