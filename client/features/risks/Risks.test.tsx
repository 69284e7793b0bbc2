import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { IssueRow, IssuesView, IssueView } from "#shared/contract/issues.ts";
import type { RiskRow, RisksView, RiskView } from "#shared/contract/risks.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const TODAY = iso("2026-11-24");
const SARA = { id: "sara", nameAr: "سارة", nameEn: "Sara" };
const OMAR = { id: "omar", nameAr: "عمر", nameEn: "Omar" };
const PROGRAM = { id: "p1", code: "CT-3", nameAr: "ربط المحافظات", nameEn: "Link the governorates" };
const MILESTONE = { id: "m1", code: "M09", nameAr: "ربط العرضيات", nameEn: "Link Al Ardiyat" };

function risk(fields: Partial<RiskRow> & Pick<RiskRow, "id">): RiskRow {
  return {
    ...{ code: fields.id.toUpperCase(), nameAr: `خطر ${fields.id}`, nameEn: `Risk ${fields.id}` },
    ...{ program: PROGRAM, state: "open", probability: 4, impact: 5, trend: "rising" },
    ...{ response: "transfer", responseText: "مسار بديل", owner: SARA, item: MILESTONE },
    ...{ milestoneCode: "M09", raisedDay: iso("2026-11-01"), dueDay: iso("2026-11-22") },
    ...{ reportId: null, issues: [], decisions: [], version: 1, abilities: [] },
    dueInWorkDays: -2 as WorkDays,
    ...fields,
  };
}

const HEAVY = risk({ id: "r-01" });
const LIGHT = risk({
  ...{ id: "r-02", probability: 1, impact: 2, trend: "steady", owner: OMAR },
  ...{ dueDay: iso("2026-12-06"), dueInWorkDays: 8 as WorkDays },
});
const CLOSED = risk({ id: "r-03", state: "closed", dueInWorkDays: null });

const LIST: RisksView = {
  ...{ statusDay: TODAY, risks: [HEAVY, LIGHT, CLOSED], programs: [PROGRAM], raising: null },
};
const RAISING = { programs: [PROGRAM], isWholePlanOffered: false };
const OFFERS = { owners: [SARA, OMAR], milestones: [MILESTONE] };

function viewOf(row: RiskRow, ...abilities: Action[]): RiskView {
  return {
    ...{ statusDay: TODAY, risk: { ...row, abilities }, ...OFFERS, mayAskDecision: true },
    history: [
      {
        ...{ act: "update", at: "2026-11-02T07:00:00.000Z", actor: SARA, note: "" },
        changes: [
          { field: "probability", kind: "number", from: 3, to: 4 },
          { field: "response", kind: "code", from: "accept", to: "transfer" },
          { field: "itemId", kind: "item", from: null, to: MILESTONE },
        ],
      },
      { act: "raise", at: "2026-11-01T07:00:00.000Z", actor: SARA, note: "", changes: [] },
    ],
  };
}

const ISSUE: IssueRow = {
  ...{ id: "i-01", code: "I-01", nameAr: "انقطاع الألياف", nameEn: "Fibre cut", program: PROGRAM },
  ...{ state: "open", severity: 4, actionText: "مسار بديل", owner: SARA, risk: HEAVY },
  ...{ dueDay: iso("2026-12-06"), raisedDay: iso("2026-11-01"), closedDay: null },
  ...{ dueInWorkDays: 8 as WorkDays, version: 1, abilities: ["issue.close"] },
};
const ISSUES: IssuesView = { statusDay: TODAY, issues: [ISSUE], programs: [PROGRAM], raising: null };
const ISSUE_VIEW: IssueView = { statusDay: TODAY, issue: ISSUE, history: [], owners: [SARA] };

function show(language: Language, path: string, answers: Answers = {}) {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, ["period.read"]),
    "risks.list": LIST,
    "issues.list": ISSUES,
    "risks.offers": OFFERS,
    ...answers,
  });
}

describe.each(LANGUAGES)("risks and issues, in %s", (language) => {
  const nameOf = (row: RiskRow | IssueRow) => (language === "ar" ? row.nameAr : row.nameEn);

  it("stand in the matrix, whose cells show only their own, and what is open shows first", async () => {
    const { words, user, address } = show(language, "/risks");
    const { t, format } = words;
    expect(await screen.findByText(nameOf(HEAVY))).toBeTruthy();
    expect(screen.queryByText(nameOf(CLOSED))).toBeNull();
    expect(
      screen.getByText(t("registers.overdueBy", { days: countOf(words, "workDaysOblique", 2) })),
    ).toBeTruthy();
    const cell = t("risks.cell", {
      number: format.number(1),
      level: t("standing.levels.extreme"),
      exposure: format.number(20),
    });
    await user.click(screen.getByRole("button", { name: cell }));
    expect(address()).toContain("probability=4");
    expect(screen.queryByText(nameOf(LIGHT))).toBeNull();
    await user.click(screen.getByRole("button", { name: cell }));
    expect(screen.getByText(nameOf(LIGHT))).toBeTruthy();
  });

  it.each([
    ["level=low", LIGHT, HEAVY],
    ["owner=sara", HEAVY, LIGHT],
    ["overdue=true", HEAVY, LIGHT],
    ["state=closed", CLOSED, HEAVY],
  ])("are filtered by the address: %s", async (search, shown, hidden) => {
    show(language, `/risks?${search}`);
    expect(await screen.findByText(nameOf(shown))).toBeTruthy();
    expect(screen.queryByText(nameOf(hidden))).toBeNull();
  });

  it("that are none of the kind chosen are said to be none", async () => {
    const { words } = show(language, "/risks?program=CT-3&owner=omar&overdue=true");
    expect(await screen.findByText(words.t("risks.noMatchTitle"))).toBeTruthy();
  });

  it("are raised with what they weigh in sight, and nothing is sent while a field is empty", async () => {
    const { words, user, asked } = show(language, "/risks?raise=true", {
      "risks.list": { ...LIST, raising: RAISING },
    });
    const { t, format } = words;
    const dialog = within(await screen.findByRole("dialog"));
    const choose = async (label: string, option: RegExp) => {
      await user.click(dialog.getByRole("button", { name: new RegExp(label) }));
      await user.click(await screen.findByRole("option", { name: option }));
    };
    await choose(t("standing.probability"), new RegExp(t("standing.probabilities.five")));
    await choose(t("standing.impact"), new RegExp(t("standing.impacts.four")));
    const weighs = t("standing.exposureValue", {
      level: t("standing.levels.extreme"),
      exposure: format.number(20),
      most: format.number(25),
    });
    expect(dialog.getByText(weighs)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: t("risks.raise") }));
    expect(dialog.getAllByText(t("registers.rules.missing")).length).toBeGreaterThan(1);
    expect(asked.some(({ name }) => name === "risks.raise")).toBe(false);
  });

  it("open to their history by names, and to a decision that is asked for because of them", async () => {
    const { words } = show(language, "/risks?risk=r-01", { "risks.read": viewOf(HEAVY) });
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    const history = within(dialog.getByRole("region", { name: t("risks.history") }));
    expect(history.getByText(t("standing.responses.transfer"))).toBeTruthy();
    expect(history.getByText(language === "ar" ? MILESTONE.nameAr : MILESTONE.nameEn)).toBeTruthy();
    const link = dialog.getByRole("link", { name: t("risks.askDecision") });
    expect(link.getAttribute("href")).toContain("risk=r-01");
    expect(dialog.queryByRole("button", { name: t("risks.act.update") })).toBeNull();
  });

  it("keep what was typed when somebody else was first, and say both values by their names", async () => {
    const LATE = {
      code: "VERSION_CONFLICT",
      data: {
        ...{ currentVersion: 2, changedBy: OMAR, changedOn: TODAY },
        values: [{ field: "response", mine: "transfer", theirs: "avoid" }],
      },
    } as const;
    const { words, user } = show(language, "/risks?risk=r-01&act=update", {
      "risks.read": viewOf(HEAVY, "risk.update"),
      "risks.update": () => {
        throw refusal(LATE);
      },
    });
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(await dialog.findByLabelText(t("risks.fields.responseText")), "!");
    await user.click(dialog.getByRole("button", { name: t("common.save") }));
    expect((await dialog.findAllByText(t("risks.fields.response"))).length).toBeGreaterThan(0);
    expect(dialog.getAllByText(new RegExp(t("standing.responses.avoid"))).length).toBeGreaterThan(1);
    expect(dialog.getByDisplayValue("مسار بديل!")).toBeTruthy();
  });

  it("become issues, which say what they came of and are closed with a note", async () => {
    const { words, user, asked } = show(language, "/risks?tab=issues", {
      "issues.read": ISSUE_VIEW,
      "issues.close": { id: "i-01", code: "I-01" },
    });
    const { t } = words;
    expect(await screen.findByText(nameOf(ISSUE))).toBeTruthy();
    expect(screen.getByRole("link", { name: new RegExp(HEAVY.code) })).toBeTruthy();
    await user.click(
      screen.getByRole("button", { name: t("risks.closeIssueNamed", { name: nameOf(ISSUE) }) }),
    );
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText(new RegExp(t("terms.note"))), "عادت");
    await user.click(dialog.getByRole("button", { name: t("risks.issueAct.close") }));
    expect(await screen.findByText(t("risks.issueDid.close"))).toBeTruthy();
    expect(asked).toContainEqual({ name: "issues.close", input: { id: "i-01", version: 1, note: "عادت" } });
  });
});
