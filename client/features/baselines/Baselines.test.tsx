import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { BaselineRow, BaselinesView, ComparisonView } from "#shared/contract/baselines.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const PMO: readonly Action[] = ["person.list", "baseline.read", "baseline.request"];
const NOURA = { id: "noura", nameAr: "نورة", nameEn: "Noura" };
const FAHD = { id: "fahd", nameAr: "فهد", nameEn: "Fahd" };

function baseline(number: number, change: Partial<BaselineRow> = {}): BaselineRow {
  return {
    ...{ id: `b${number}`, number, nameAr: `الخط ${number}`, nameEn: `Line ${number}`, state: "approved" },
    ...{ isCurrent: false, setDay: iso("2025-07-20"), note: "", requestedBy: NOURA, decidedBy: FAHD },
    ...{ decidedDay: iso("2025-07-21"), decisionNote: "", milestoneCount: 231, abilities: [] },
    ...change,
  };
}

const open2 = (abilities: readonly Action[]) =>
  baseline(2, { state: "requested", decidedBy: null, decidedDay: null, note: "تغيّر النطاق", abilities });
const CURRENT = baseline(1, { isCurrent: true });

function view(baselines: readonly BaselineRow[], abilities = PMO): BaselinesView {
  return { baselines, programs: [{ ...NOURA, id: "p1", code: "SG-1" }], abilities };
}

const weights = { fromWeightPoints: 10, toWeightPoints: 10 };
const COMPARISON: ComparisonView = {
  totals: { later: 1, earlier: 0, added: 1, removed: 0, reweighted: 0, same: 4 },
  programs: [
    {
      ...{ id: "p1", code: "SG-1", nameAr: "الاستراتيجية", nameEn: "Strategy", ...weights },
      ...{ fromDay: iso("2026-03-01"), toDay: iso("2026-03-31"), movedWorkDays: 22 as WorkDays },
      milestones: [
        {
          ...{ id: "m1", code: "M1", nameAr: "التوقيع", nameEn: "Signed", ...weights },
          ...{ fromDay: iso("2026-03-01"), toDay: iso("2026-03-31"), movedWorkDays: 21 as WorkDays },
        },
        {
          ...{ id: "m2", code: "M2", nameAr: "التسليم", nameEn: "Delivered" },
          ...{ fromDay: null, toDay: iso("2026-05-03"), movedWorkDays: null },
          ...{ fromWeightPoints: null, toWeightPoints: 5 },
        },
      ],
    },
  ],
};

function show(
  language: Language,
  baselines: readonly BaselineRow[],
  answers: Answers = {},
  role: Role = "pmo",
) {
  const abilities: readonly Action[] = role === "pmo" ? PMO : ["baseline.read"];
  return renderApp(language, "/administration/baselines", {
    "session.read": sessionOf(role, language, abilities),
    "baselines.list": view(baselines, abilities),
    "baselines.compare": COMPARISON,
    ...answers,
  });
}

const nameOf = (language: Language, number: number) =>
  language === "ar" ? `الخط ${number}` : `Line ${number}`;

describe.each(LANGUAGES)("baselines, in %s", (language) => {
  it("asks for chosen programs to be frozen, with the reason", async () => {
    const { words, user, asked } = show(language, [CURRENT], { "baselines.request": view([CURRENT]) });
    await user.click(await screen.findByRole("button", { name: words.t("baselines.request") }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText(words.t("terms.nameAr")), "الثاني");
    await user.type(within(dialog).getByLabelText(words.t("baselines.reason")), "تأخر العقد");
    await user.click(within(dialog).getByRole("radio", { name: words.t("baselines.scopeSome") }));
    await user.click(within(dialog).getByRole("checkbox", { name: /SG-1/ }));
    await user.click(within(dialog).getByRole("button", { name: words.t("baselines.request") }));

    expect(await screen.findByText(words.t("baselines.requested"))).toBeTruthy();
    const input = { nameAr: "الثاني", nameEn: "", note: "تأخر العقد", programIds: ["p1"] };
    expect(asked).toContainEqual({ name: "baselines.request", input });
  });

  it("shows what the server refuses of a request at its field, and keeps the form", async () => {
    const refuse = () => {
      throw refusal({ code: "INVALID_INPUT", data: { problems: [{ path: "note", rule: "noteMissing" }] } });
    };
    const { words, user } = show(language, [CURRENT], { "baselines.request": refuse });
    await user.click(await screen.findByRole("button", { name: words.t("baselines.request") }));
    const dialog = await screen.findByRole("dialog");
    const name = within(dialog).getByLabelText<HTMLInputElement>(words.t("terms.nameAr"));
    await user.type(name, "الثاني");
    await user.click(within(dialog).getByRole("button", { name: words.t("baselines.request") }));
    expect(await within(dialog).findByText(words.t("problems.noteMissing"))).toBeTruthy();
    expect(name.value).toBe("الثاني");
  });

  it("lets another person approve, with what it changes before their eyes", async () => {
    const rows = [open2(["baseline.decide"]), CURRENT];
    const { words, user, asked } = show(language, rows, { "baselines.decide": view([CURRENT]) }, "executive");
    const decide = words.t("baselines.decideNamed", { name: nameOf(language, 2) });
    await user.click(await screen.findByRole("button", { name: decide }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText("تغيّر النطاق")).toBeTruthy();
    expect(await within(dialog).findByText(words.t("baselines.kinds.later"))).toBeTruthy();
    expect(asked).toContainEqual({ name: "baselines.compare", input: { from: 1, to: 2 } });
    await user.click(within(dialog).getByRole("button", { name: words.t("baselines.approve") }));

    const sentence = words.t("baselines.approved", { name: nameOf(language, 2) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    const input = { id: "b2", decision: "approved", note: "" };
    expect(asked).toContainEqual({ name: "baselines.decide", input });
  });

  it("tells the second of two deciders that it is decided", async () => {
    const late = () => {
      throw refusal({ code: "BASELINE_STATE", data: { state: "refused" } });
    };
    const rows = [open2(["baseline.decide"]), CURRENT];
    const { words, user } = show(language, rows, { "baselines.decide": late }, "executive");
    const decide = words.t("baselines.decideNamed", { name: nameOf(language, 2) });
    await user.click(await screen.findByRole("button", { name: decide }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("baselines.approve") }));
    expect(await within(dialog).findByText(words.t("errors.BASELINE_STATE"))).toBeTruthy();
  });

  it("offers who asked only to take it back, and says that another decides", async () => {
    const rows = [open2(["baseline.withdraw"]), CURRENT];
    const { words, user, asked } = show(language, rows, { "baselines.withdraw": view([CURRENT]) });
    expect(await screen.findByText(words.t("baselines.waitingForOther"))).toBeTruthy();
    const name = nameOf(language, 2);
    expect(screen.queryByRole("button", { name: words.t("baselines.decideNamed", { name }) })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.t("baselines.withdrawNamed", { name }) }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("baselines.withdraw") }));
    await waitFor(() => expect(asked).toContainEqual({ name: "baselines.withdraw", input: { id: "b2" } }));
  });

  it("compares the current one with the forecast first, and any row on demand, in the address", async () => {
    const { words, user, asked, address } = show(language, [baseline(2, { isCurrent: true }), baseline(1)]);
    const table = await screen.findByRole("region", { name: words.t("baselines.compare") });
    expect(asked).toContainEqual({ name: "baselines.compare", input: { from: 2, to: "forecast" } });
    const moved = await within(table).findByText(signedWorkDays(words, 21));
    expect(moved.closest("tr")?.textContent).toMatch(/M1/);
    expect(within(table).getByText(words.t("baselines.notHeld"))).toBeTruthy();

    await user.click(
      screen.getByRole("button", { name: words.t("baselines.compareNamed", { name: nameOf(language, 1) }) }),
    );
    await waitFor(() => expect(address()).toMatch(/from=1&to=2/));
  });

  it("filters the milestones by what happened to them", async () => {
    const { words, user } = show(language, [CURRENT]);
    const label = new RegExp(words.t("baselines.filter"));
    await user.click(await screen.findByRole("button", { name: label }));
    await user.click(await screen.findByRole("option", { name: words.t("baselines.kinds.added") }));
    await waitFor(() => expect(screen.queryByRole("rowheader", { name: /M1/ })).toBeNull());
    expect(screen.getByRole("rowheader", { name: /M2/ })).toBeTruthy();
  });

  it("says what a baseline is for while there is none", async () => {
    const { words } = show(language, []);
    expect(await screen.findByText(words.t("baselines.emptyTitle"))).toBeTruthy();
  });

  it("is closed, in words, to whom it is not open", async () => {
    const { words } = renderApp(language, "/administration/baselines", {
      "session.read": sessionOf("owner", language, []),
    });
    expect(await screen.findByText(words.t("shell.noPermissionTitle"))).toBeTruthy();
  });
});
