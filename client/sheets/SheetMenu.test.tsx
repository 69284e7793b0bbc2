import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf, signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import type { SheetImport, SheetSaveInput } from "#shared/contract/sheets.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { columnHeading, sheetName } from "#shared/i18n/sheet-words.ts";
import { risksSheet } from "#shared/testing/sheet-views.ts";

const NOTHING = { create: 0, update: 0, unchanged: 0, refused: 0 };

const named = { nameAr: "خطر", nameEn: "Risk" };

const READ: SheetImport = {
  fileName: "risks.xlsx",
  format: "xlsx",
  encoding: null,
  columns: [],
  unplaced: [
    {
      reason: "unknownHeading",
      sheet: "risks",
      column: "K",
      heading: "Remarks",
      count: 1,
      cells: [{ row: 3, value: "call them" }],
    },
  ],
  rows: [
    { id: "r1", version: 3, cells: { code: "R-01", probability: "2" } },
    { id: "r2", version: 3, cells: { code: "R-02", probability: "5" } },
  ],
  fileRows: [2, 3],
  preview: {
    sheet: "risks",
    rows: [
      { ...named, index: 0, id: "r1", label: "R-01", change: "unchanged", differences: [], problems: [] },
      {
        ...named,
        index: 1,
        id: "r2",
        label: "R-02",
        change: "update",
        differences: [{ column: "probability", before: 2, after: 5 }],
        problems: [],
      },
    ],
    counts: { ...NOTHING, unchanged: 1, update: 1 },
    canSave: true,
  },
};

async function openImport(language: Language, answers: Answers) {
  const app = renderApp(
    language,
    "/registers/risks/grid",
    signedIn("pmo", language, {
      "session.read": sessionOf("pmo", language, ["sheet.save"]),
      "sheets.rows": risksSheet(),
      ...answers,
    }),
  );
  const { user, words } = app;
  const { t } = words;
  await user.click(await screen.findByRole("button", { name: t("registers.sheet.menu") }));
  await user.click(await screen.findByRole("menuitem", { name: t("registers.sheet.import") }));
  const title = t("registerGrid.importTitle", { register: sheetName(words, "risks") });
  const dialog = within(await screen.findByRole("dialog", { name: title }));
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  return {
    ...app,
    t,
    dialog,
    choose: async (file: File) => {
      if (input) await user.upload(input, file);
    },
  };
}

const FILE = new File(["Code\n"], "risks.csv", { type: "text/csv" });

describe.each(LANGUAGES)("a file for a register, in %s", { timeout: 20_000 }, (language) => {
  it("is shown with what it changes and what has no place, then saved as one act with the way back", async () => {
    const { user, dialog, choose, asked, t, words } = await openImport(language, {
      "sheets.importFile": READ,
      "sheets.save": { isSaved: true, revision: 8, actSeq: 41, counts: { ...NOTHING, update: 1 } },
      "history.undo": { revision: 9, actSeq: 42 },
    });
    await choose(FILE);
    const changes = within(await dialog.findByRole("region", { name: t("imports.differences") }));
    const { number } = words.format;
    const row = changes.getByRole("row", { name: /R-02/ });
    expect(row.textContent).toContain(
      `${columnHeading(words, { key: "probability" })}: ${number(2)} ${number(5)}`,
    );
    expect(changes.queryByRole("row", { name: /R-01/ })).toBeNull();
    expect(dialog.getByText("call them")).toBeTruthy();

    await user.click(dialog.getByRole("button", { name: t("registerGrid.apply") }));
    const saved = t("registerGrid.updated", { count: 1, number: number(1) });
    expect(await screen.findByText(t("registerGrid.saved", { rows: saved }))).toBeTruthy();
    const sent = asked.flatMap((call) => (call.name === "sheets.save" ? [call.input as SheetSaveInput] : []));
    expect(sent).toEqual([{ sheet: "risks", rows: READ.rows.slice(1), note: "" }]);
    await user.click(screen.getByRole("button", { name: t("common.undo"), description: "" }));
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain("history.undo"));
  });

  it("is explained at each cell that is wrong, and cannot be saved then", async () => {
    const [first, second] = READ.preview.rows;
    const wrong = {
      ...second,
      change: "refused",
      differences: [],
      problems: [{ path: "probability", rule: "notAWholeNumber" }],
    };
    const { dialog, choose, t, words } = await openImport(language, {
      "sheets.importFile": {
        ...READ,
        rows: READ.rows.map((row, index) => (index === 1 ? { ...row, cells: { probability: "high" } } : row)),
        preview: {
          ...READ.preview,
          rows: [first, wrong],
          counts: { ...NOTHING, unchanged: 1, refused: 1 },
          canSave: false,
        },
      },
    });
    await choose(FILE);
    const problems = within(await dialog.findByRole("region", { name: t("registerGrid.problems") }));
    const texts = problems.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(texts).toEqual([
      words.format.number(3),
      columnHeading(words, { key: "probability" }),
      "high",
      t("sheets.rules.notAWholeNumber"),
    ]);
    expect(dialog.getByText(t("registerGrid.blocked"))).toBeTruthy();
    expect(dialog.queryByRole("button", { name: t("registerGrid.apply") })).toBeNull();
  });

  it("says why a file cannot be read, and lets another be chosen", async () => {
    const { dialog, choose, t } = await openImport(language, {
      "sheets.importFile": () => {
        throw refusal({ code: "FILE_REFUSED", data: { reason: "notASpreadsheet" } });
      },
    });
    await choose(FILE);
    expect((await dialog.findByRole("alert")).textContent).toBe(t("errors.file.notASpreadsheet"));
    expect(dialog.getByText(t("imports.drop"))).toBeTruthy();
  });
});
