import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { type Answers, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf, signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import type {
  RowPreview,
  SheetPreview,
  SheetPreviewInput,
  SheetRow,
  SheetSaveInput,
  SheetView,
} from "#shared/contract/sheets.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { choiceWord, columnHeading, sheetName } from "#shared/i18n/sheet-words.ts";
import { aRiskRow, HUDA, RISK_COLUMNS, risksSheet } from "#shared/testing/sheet-views.ts";
import { iso } from "#shared/testing/views.ts";

const HOME = "/registers/risks/grid";

const counts = (change: Partial<SheetPreview["counts"]>) => ({
  create: 0,
  update: 0,
  unchanged: 0,
  refused: 0,
  ...change,
});

const rowPreview = (change: Partial<RowPreview>): RowPreview => ({
  index: 0,
  id: "r1",
  label: "R-01",
  nameAr: "",
  nameEn: "",
  change: "update",
  differences: [],
  problems: [],
  ...change,
});

async function open(language: Language, answers: Answers = {}, view: SheetView = risksSheet(), search = "") {
  const app = renderApp(
    language,
    `${HOME}${search}`,
    signedIn("pmo", language, {
      "session.read": sessionOf("pmo", language, ["sheet.save"]),
      "sheets.rows": view,
      ...answers,
    }),
  );
  const { t } = app.words;
  const grid = await screen.findByRole("grid", { name: sheetName(app.words, "risks") });
  const rows = () => within(grid).getAllByRole("row").slice(1);
  const cell = (row: number, key: string) =>
    within(rows()[row] as HTMLElement).getAllByRole("gridcell")[RISK_COLUMNS.indexOf(key)] as HTMLElement;
  return {
    ...app,
    t,
    grid,
    rows,
    cell,
    paste: (text: string) =>
      fireEvent.paste(document.activeElement as Element, { clipboardData: { getData: () => text } }),
    press: (name: string) => app.user.click(screen.getByRole("button", { name })),
    asked: <Input,>(name: string) =>
      app.asked.flatMap((call) => (call.name === name ? [call.input as Input] : [])),
  };
}

afterEach(() => sessionStorage.clear());

describe.each(LANGUAGES)("a register in a grid, in %s", { timeout: 20_000 }, (language) => {
  it("shows each column by its kind, with an empty row at the end where rows may be added", async () => {
    const { rows, cell, words } = await open(language);
    expect(rows()).toHaveLength(3);
    expect(cell(0, "code").textContent).toBe("R-01");
    expect(cell(0, "code").getAttribute("aria-readonly")).toBe("true");
    expect(cell(0, "response").textContent).toBe(choiceWord(words, "riskResponse", "reduce"));
    expect(cell(0, "dueDay").textContent).toBe(words.format.day(iso("2027-03-01"), "medium"));
    expect(cell(0, "owner").textContent).toBe(language === "ar" ? HUDA.nameAr : HUDA.nameEn);
    expect(cell(0, "program").getAttribute("aria-readonly")).toBe("true");
    expect(cell(2, "program").getAttribute("aria-readonly")).toBeNull();
  });

  it("takes rows as they come from a spreadsheet, in either language, and explains the one cell that is wrong", async () => {
    const { user, rows, cell, paste, words, t } = await open(language);
    await user.click(cell(2, "program"));
    paste(
      "CC-1\tتأخر التوريد\tLate supply\t4\t٥\t\tتخفيف\tمورّد ثانٍ\thuda@masar.example\t١٤/٠٩/١٤٤٨\n" +
        "CC-1\t\tStaff leave\t9\t2\t\treduce\t\thuda@masar.example\t2027-04-01",
    );
    expect(rows()).toHaveLength(5);
    expect(cell(2, "impact").textContent).toContain(words.format.number(5));
    expect(cell(2, "dueDay").textContent).toContain(words.format.day(iso("2027-02-21"), "medium"));
    const wrong = cell(3, "probability");
    expect(wrong.getAttribute("aria-invalid")).toBe("true");
    const { number } = words.format;
    expect(wrong.textContent).toContain(
      t("sheets.rules.numberOutOfRange", { minimum: number(1), maximum: number(5) }),
    );
    expect(screen.getByRole("button", { name: t("common.save") }).hasAttribute("disabled")).toBe(true);
    expect(screen.getByText(t("grid.refused", { count: 1, number: number(1) }))).toBeTruthy();
  });

  it("asks for what a new row must have", async () => {
    const { user, cell, paste, t } = await open(language);
    await user.click(cell(2, "nameAr"));
    paste("خطر");
    expect(cell(2, "dueDay").textContent).toContain(t("sheets.rules.empty"));
    expect(cell(2, "nameEn").getAttribute("aria-invalid")).toBeNull();
  });

  it("is typed in: a choice is chosen by its word, a day in either calendar", async () => {
    const { user, cell, words, t } = await open(language);
    await user.click(cell(0, "response"));
    await user.keyboard("{Enter}");
    const choice = screen.getByRole("combobox", {
      name: t("grid.cellOf", { column: columnHeading(words, { key: "response" }), row: "R-01" }),
    });
    await user.selectOptions(choice, choiceWord(words, "riskResponse", "accept"));
    await user.keyboard("{Enter}");
    expect(cell(0, "response").textContent).toContain(choiceWord(words, "riskResponse", "accept"));
    expect(document.activeElement).toBe(cell(1, "response"));
  });

  it("shows what saving comes to, saves it as one act and offers the way back", async () => {
    const { user, cell, press, asked, t, words } = await open(language, {
      "sheets.preview": {
        sheet: "risks",
        rows: [rowPreview({})],
        counts: counts({ update: 1 }),
        canSave: true,
      } satisfies SheetPreview,
      "sheets.save": { isSaved: true, revision: 8, actSeq: 41, counts: counts({ update: 1 }) },
      "history.undo": { revision: 9, actSeq: 42 },
    });
    await user.click(cell(0, "probability"));
    await user.keyboard("4{Enter}");
    await press(t("common.save"));
    const dialog = within(await screen.findByRole("dialog", { name: t("registerGrid.saveTitle") }));
    const rows = [{ id: "r1", version: 3, cells: { probability: "4" } }];
    expect(asked<SheetPreviewInput>("sheets.preview")).toEqual([{ sheet: "risks", rows }]);
    await user.click(dialog.getByRole("button", { name: t("registerGrid.saveAll") }));
    await waitFor(() =>
      expect(asked<SheetSaveInput>("sheets.save")).toEqual([{ sheet: "risks", rows, note: "" }]),
    );
    const number = words.format.number(1);
    const saved = t("registerGrid.saved", { rows: t("registerGrid.updated", { count: 1, number }) });
    expect(await screen.findByText(saved)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: t("common.undo"), description: "" }));
    await waitFor(() => expect(asked("history.undo")).toEqual([{ actSeq: 41 }]));
    expect(sessionStorage.length).toBe(0);
  });

  it("says at the cell why the register refuses a row, until the row is changed", async () => {
    const { user, cell, press, t } = await open(language, {
      "sheets.preview": {
        sheet: "risks",
        rows: [rowPreview({ change: "refused", problems: [{ path: "dueDay", rule: "noSuchDay" }] })],
        counts: counts({ refused: 1 }),
        canSave: false,
      } satisfies SheetPreview,
    });
    await user.click(cell(0, "probability"));
    await user.keyboard("4{Enter}");
    await press(t("common.save"));
    await waitFor(() => expect(cell(0, "dueDay").textContent).toContain(t("sheets.rules.noSuchDay")));
    await user.click(cell(0, "probability"));
    await user.keyboard("5{Enter}");
    expect(cell(0, "dueDay").getAttribute("aria-invalid")).toBeNull();
  });

  it("shows both values where somebody else was first, and keeps one's own when asked", async () => {
    const theirs = { ...aRiskRow("r1", "R-01", { probability: 5 }), version: 4 };
    const views = [risksSheet()];
    const { user, cell, press, asked, t, words } = await open(language, {
      "sheets.rows": () => views.shift() ?? risksSheet({ rows: [theirs, aRiskRow("r2", "R-02")] }),
      "sheets.preview": ({ rows }: SheetPreviewInput): SheetPreview =>
        rows[0]?.version === 4
          ? { sheet: "risks", rows: [rowPreview({})], counts: counts({ update: 1 }), canSave: true }
          : {
              sheet: "risks",
              rows: [
                rowPreview({
                  change: "refused",
                  problems: [{ path: "probability", rule: "changedSince", params: { theirs: 5 } }],
                }),
              ],
              counts: counts({ refused: 1 }),
              canSave: false,
            },
    });
    await user.click(cell(0, "probability"));
    await user.keyboard("4{Enter}");
    await press(t("common.save"));
    const { number } = words.format;
    await waitFor(() =>
      expect(cell(0, "probability").textContent).toContain(t("grid.savedNow", { value: number(5) })),
    );
    expect(cell(0, "probability").textContent).toContain(number(4));
    await press(t("grid.keepMine"));
    await press(t("common.save"));
    await screen.findByRole("dialog", { name: t("registerGrid.saveTitle") });
    expect(asked<SheetPreviewInput>("sheets.preview").at(-1)?.rows).toEqual([
      { id: "r1", version: 4, cells: { probability: "4" } },
    ]);
  });

  it("keeps what is not saved over a reload, and is narrowed and sorted by its address", async () => {
    sessionStorage.setItem(
      "masar.sheet.risks.me",
      JSON.stringify({ r1: { probability: { text: "4", over: 2 } } }),
    );
    const { cell, rows, words, user, t } = await open(
      language,
      {},
      risksSheet(),
      "?sortBy=code&descending=true",
    );
    expect(cell(0, "code").textContent).toBe("R-02");
    expect(cell(1, "probability").textContent).toContain(words.format.number(4));
    await user.type(screen.getByRole("searchbox", { name: t("registerGrid.search") }), "R-01");
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it("only shows to whoever may not change it, without a row to add and without the bar", async () => {
    const view = risksSheet({
      adding: null,
      rows: [{ ...aRiskRow("r1", "R-01"), isEditable: false } satisfies SheetRow],
    });
    const { rows, cell, user, t } = await open(
      language,
      { "session.read": sessionOf("viewer", language) },
      view,
    );
    expect(rows()).toHaveLength(1);
    expect(cell(0, "probability").getAttribute("aria-readonly")).toBe("true");
    await user.click(screen.getByRole("button", { name: t("registers.sheet.menu") }));
    expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
      t("registers.sheet.exportXlsx"),
      t("registers.sheet.exportCsv"),
    ]);
  });
});
