import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { BudgetView, ProgramBudget } from "#shared/contract/budget.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { money, shortMoney } from "#shared/i18n/money-words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { aBudgetsView, aBudgetYear, aProgramBudget } from "#shared/testing/budget-views.ts";
import { iso } from "#shared/testing/views.ts";
import type { Halalas } from "#shared/units.ts";

const YEARS = [aBudgetYear(2025, [10, 10, 9, 10]), aBudgetYear(2026, [20, 18, 12, 24])];
const OVER = aProgramBudget("IN-1", YEARS);
const STEADY = aProgramBudget("IN-2", [aBudgetYear(2026, [10, 6, 5, 10])]);
const LIST = aBudgetsView([OVER, STEADY]);
const halalas = (riyals: number) => (riyals * 100) as Halalas;

function show(language: Language, path: string, answers: Answers = {}) {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, ["period.read"]),
    "budget.list": LIST,
    ...answers,
  });
}

/** The list and the dialog of one program, on which these acts are allowed. */
function answersFor(budget: ProgramBudget, ...abilities: Action[]): Answers {
  const view: BudgetView = {
    ...{ statusDay: iso("2026-11-24"), statusYear: 2026, budget: { ...budget, abilities } },
    history: [
      {
        ...{ act: "record", at: "2026-10-05T08:00:00.000Z", note: "بعد الدفعة الثالثة" },
        actor: { id: "sara", nameAr: "سارة", nameEn: "Sara" },
        changes: [{ field: "actual2026", kind: "number", from: halalas(1_000_000), to: halalas(12_000_000) }],
      },
    ],
  };
  return { "budget.read": view };
}

describe.each(LANGUAGES)("the budget, in %s", (language) => {
  const nameOf = ({ program }: ProgramBudget) => (language === "ar" ? program.nameAr : program.nameEn);

  it("is figures that open to what they are made of, and spending beside progress", async () => {
    const { words, user } = show(language, "/budget");
    const { t, format } = words;
    const label = t("common.explain", { name: t("budget.expected") });
    await user.click(await screen.findByRole("button", { name: new RegExp(label) }));
    const opened = within(await screen.findByRole("dialog", { name: label }));
    expect(opened.getByText(t("budget.formulas.expected"))).toBeTruthy();
    // 2025 is over, and is what was spent.
    expect(opened.getByText(money(words, halalas(9_000_000)))).toBeTruthy();
    await user.keyboard("{Escape}");
    const beside = within(screen.getByRole("region", { name: t("budget.costTitle") }));
    expect(beside.getByText(format.percent(26 / 40))).toBeTruthy();
    expect(beside.getByText(t("budget.costNote"))).toBeTruthy();
  });

  it("has a matrix of the amount that is chosen, filtered by status, both in the address", async () => {
    const { words, user, address } = show(language, "/budget");
    const { t } = words;
    const matrix = within(await screen.findByRole("region", { name: t("budget.matrix") }));
    const cellsOf = (name: RegExp) =>
      within(matrix.getByRole("row", { name }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cellsOf(/IN-1/).slice(0, 3)).toEqual(
      ["10.00", "20.00", "30.00"].map((text) => words.format.index(Number(text))),
    );
    await user.click(screen.getByRole("radio", { name: t("budget.amounts.actual") }));
    expect(cellsOf(/IN-1/).slice(0, 3)).toEqual([9, 12, 21].map(words.format.index));
    expect(address()).toContain("shown=actual");

    await user.click(screen.getByRole("radio", { name: new RegExp(`^${t("budget.statuses.over")}`) }));
    expect(screen.queryByText(nameOf(STEADY))).toBeNull();
    expect(screen.getByText(nameOf(OVER))).toBeTruthy();
    expect(address()).toContain("status=over");
  });

  it("that nobody has entered says so, and programs still open to enter it", async () => {
    const nothing = aProgramBudget("IN-3", [aBudgetYear(2026, [], null)]);
    const { words, user, address } = show(language, "/budget", {
      "budget.list": aBudgetsView([nothing]),
      ...answersFor(nothing, "budget.plan", "budget.record"),
    });
    expect(await screen.findByText(words.t("budget.emptyTitle"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: new RegExp(nameOf(nothing)) }));
    expect(await screen.findByRole("dialog")).toBeTruthy();
    expect(address()).toContain("program=IN-3");
  });

  it("of a program tells what became of it, in riyals, and is changed only by who may", async () => {
    const { words } = show(language, "/budget?program=IN-1", answersFor(OVER));
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(t("budget.did.record"))).toBeTruthy();
    expect(dialog.getAllByText(money(words, halalas(12_000_000))).length).toBeGreaterThan(0);
    expect(dialog.getByText("بعد الدفعة الثالثة")).toBeTruthy();
    expect(dialog.queryByRole("button", { name: t("budget.edit") })).toBeNull();
  });

  it("is typed in riyals in either digits, and only the years that changed are sent", async () => {
    const { words, user, asked } = show(language, "/budget?program=IN-1&edit=true", {
      ...answersFor(OVER, "budget.plan", "budget.record"),
      "budget.save": { programId: "in-1" },
    });
    const { t } = words;
    const year = within(await screen.findByRole("group", { name: words.format.plainNumber(2026) }));
    const forecast = year.getByRole("textbox", { name: t("budget.amounts.forecast") });
    await user.clear(forecast);
    await user.type(forecast, "٢٥٬٥٠٠٬٠٠٠٫٧٥");
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    const [as2026] = YEARS.slice(1);
    const { id: _id, ...sent } = { ...as2026, forecast: 2_550_000_075 };
    expect(asked).toContainEqual({
      name: "budget.save",
      input: { programId: "in-1", years: [sent], note: "" },
    });
  });

  it("that cannot be so is refused at its field before anything is sent", async () => {
    const { words, user, asked } = show(
      language,
      "/budget?program=IN-1&edit=true",
      answersFor(OVER, "budget.plan", "budget.record"),
    );
    const { t } = words;
    const year = within(await screen.findByRole("group", { name: words.format.plainNumber(2026) }));
    const type = async (amount: "planned" | "actual" | "forecast", text: string) => {
      const field = year.getByRole("textbox", { name: t(`budget.amounts.${amount}`) });
      await user.clear(field);
      await user.type(field, text);
    };
    await type("planned", "12 million");
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    expect(year.getByText(t("budget.refused.amountNotNumber"))).toBeTruthy();
    await type("planned", "20,000,000");
    await type("actual", "19,000,000");
    await type("forecast", "18,000,000");
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    expect(year.getByText(t("budget.refused.actualOverCommitted"))).toBeTruthy();
    expect(year.getByText(t("budget.refused.forecastUnderActual"))).toBeTruthy();
    expect(asked.some(({ name }) => name === "budget.save")).toBe(false);
  });

  it("that an owner records leaves what was planned as it is, and meets another's save with both values", async () => {
    const { words, user, asked } = show(language, "/budget?program=IN-1&edit=true", {
      ...answersFor(OVER, "budget.record"),
      "budget.save": () => {
        throw refusal({
          code: "ROWS_CONFLICT",
          data: {
            rows: [
              {
                ...{ id: "p-2026", currentVersion: 4, changedBy: null, changedOn: null },
                values: [
                  { field: "planned", mine: halalas(20_000_000), theirs: halalas(26_000_000) },
                  { field: "forecast", mine: halalas(22_000_000), theirs: halalas(23_000_000) },
                ],
              },
            ],
          },
        });
      },
    });
    const { t } = words;
    const year = within(await screen.findByRole("group", { name: words.format.plainNumber(2026) }));
    expect(year.queryByRole("textbox", { name: t("budget.amounts.planned") })).toBeNull();
    const forecast = year.getByRole("textbox", { name: t("budget.amounts.forecast") });
    await user.clear(forecast);
    await user.type(forecast, "22000000");
    await user.click(screen.getByRole("button", { name: t("common.save") }));

    const conflict = within(await screen.findByRole("alert", { name: t("editing.conflictTitle") }));
    expect(conflict.getByText(money(words, halalas(23_000_000)))).toBeTruthy();
    // What was planned was not theirs to change, and is no dispute.
    expect(conflict.queryByText(money(words, halalas(26_000_000)))).toBeNull();
    await user.click(conflict.getByRole("button", { name: t("editing.keepMine") }));
    const sent = asked.filter(({ name }) => name === "budget.save").at(-1);
    expect(sent?.input).toMatchObject({
      years: [{ version: 4, planned: halalas(26_000_000), forecast: halalas(22_000_000) }],
    });
  });

  it("of all programs is short where there is little room", async () => {
    const { words } = show(language, "/budget");
    expect((await screen.findAllByText(shortMoney(words, halalas(40_000_000)))).length).toBeGreaterThan(0);
  });
});
