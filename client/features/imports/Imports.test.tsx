import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ImportPreview, UndoResult } from "#shared/contract/imports.ts";
import type { Language, SessionView } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { IsoDay } from "#shared/units.ts";
import { type Answers, refusal, renderApp } from "../../testing/render-app.tsx";

const IMPORTS = ["import.read", "import.preview", "import.apply", "import.undo"] as const;

/** A signed-in officer, who reads the product in this language. */
function sessionIn(language: Language, abilities: SessionView["abilities"] = IMPORTS): SessionView {
  return {
    person: {
      id: "p1",
      nameAr: "مسؤول المتابعة",
      nameEn: "PMO officer",
      email: "pmo@masar.example",
      role: "pmo",
      preferences: { language, digits: "latn", firstCalendar: "gregorian" },
    },
    abilities,
    isSample: false,
    samplePeople: [],
  };
}

const NOTHING = { create: 0, update: 0, unchanged: 0 };

const PREVIEW: ImportPreview = {
  batchId: "b1",
  fileName: "portfolio.csv",
  state: "previewed",
  createdBy: { nameAr: "مسؤول المتابعة", nameEn: "PMO officer" },
  createdAt: "2026-11-24T06:00:00.000Z",
  appliedAt: null,
  undoneAt: null,
  format: "csv",
  encoding: "windows-1256",
  sheets: [],
  counts: { workstream: NOTHING, program: NOTHING, activity: NOTHING, milestone: { ...NOTHING, update: 1 } },
  errorCount: 0,
  warningCount: 0,
  unplacedCount: 1,
  needsReason: true,
  baselineItemCount: 0,
  planWindow: { startDay: "2024-01-01" as IsoDay, finishDay: "2028-12-31" as IsoDay },
  canApply: true,
  problems: [],
  unplaced: [
    {
      reason: "unknownHeading",
      sheet: "portfolio",
      column: "K",
      heading: "Remarks",
      count: 1,
      cells: [{ row: 7, value: "call them" }],
    },
  ],
  rows: [
    {
      sheet: "portfolio",
      row: 7,
      kind: "milestone",
      code: "M-1",
      programCode: "SG-1",
      nameAr: "اعتماد",
      nameEn: "Approved",
      change: "update",
      differences: [{ field: "forecastDay", column: "D", before: "2026-06-30", after: "2026-08-31" }],
    },
  ],
  changedRowCount: 1,
};

const WITH_ERROR: ImportPreview = {
  ...PREVIEW,
  errorCount: 1,
  canApply: false,
  problems: [
    {
      severity: "error",
      code: "noSuchDay",
      sheet: "portfolio",
      row: 19,
      column: "D",
      heading: "Forecast",
      field: "forecastDay",
      value: "31/02/2026",
    },
  ],
};

describe.each(LANGUAGES)("importing a portfolio, in %s", (language) => {
  const home = "/administration/imports";
  const report = `${home}?file=b1`;

  function answers(preview: ImportPreview, more: Answers = {}): Answers {
    return {
      "session.read": sessionIn(language),
      "imports.list": [],
      "imports.get": preview,
      "imports.preview": preview,
      ...more,
    };
  }

  async function choose(app: ReturnType<typeof renderApp>, file: File): Promise<void> {
    await screen.findByText(app.words.t("imports.pastEmptyTitle"));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await app.user.upload(input, file);
  }

  it("sends the chosen file and opens its preview", async () => {
    const app = renderApp(language, home, answers(PREVIEW));
    await choose(app, new File(["Code,Name\n"], "portfolio.csv", { type: "text/csv" }));
    await screen.findByRole("heading", { name: /portfolio\.csv/ });
    expect(app.asked).toContainEqual({
      name: "imports.preview",
      input: { fileName: "portfolio.csv", base64: btoa("Code,Name\n") },
    });
    expect(app.address()).toBe(report);
  });

  it("does not even send a file over the limit, and says what the limit is", async () => {
    const app = renderApp(language, home, answers(PREVIEW));
    await choose(app, new File([new Uint8Array(10_000_001)], "big.xlsx"));
    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      app.words.t("errors.file.tooLarge", { limit: app.words.format.number(10) }),
    );
    expect(app.asked.map(({ name }) => name)).not.toContain("imports.preview");
  });

  it("says why a file is refused", async () => {
    const refused = () => {
      throw refusal({ code: "FILE_REFUSED", data: { reason: "notASpreadsheet" } });
    };
    const app = renderApp(language, home, answers(PREVIEW, { "imports.preview": refused }));
    await choose(app, new File(["MZ"], "virus.csv"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe(app.words.t("errors.file.notASpreadsheet"));
  });

  it("shows every problem at its row and column and offers nothing to apply", async () => {
    const { words } = renderApp(language, report, answers(WITH_ERROR));
    const table = await screen.findByRole("region", { name: words.t("imports.problems") });
    const row = within(table).getByRole("row", { name: /31\/02\/2026/ });
    const texts = within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(texts).toEqual([
      words.t("imports.severities.error"),
      "portfolio",
      "19",
      "D",
      "Forecast",
      "31/02/2026",
      words.t("imports.problem.noSuchDay"),
    ]);
    expect(screen.queryByRole("button", { name: words.t("imports.apply") })).toBeNull();
    expect(screen.getByText(words.t("imports.blocked"))).toBeDefined();
  });

  it("says of a file without rows that it holds none, not that the plan has them all", async () => {
    const counts = { ...PREVIEW.counts, milestone: NOTHING };
    const empty = { counts, unplaced: [], unplacedCount: 0, rows: [], changedRowCount: 0, canApply: false };
    const { words } = renderApp(language, report, answers({ ...PREVIEW, ...empty }));
    expect(await screen.findByText(words.t("imports.noRows"))).toBeDefined();
    expect(screen.queryByText(words.t("imports.nothingToDo"))).toBeNull();
    expect(screen.queryByText(words.t("imports.noUnplaced"))).toBeNull();
  });

  it("shows what has no place, and each value before and after", async () => {
    const { words } = renderApp(language, report, answers(PREVIEW));
    const unplaced = await screen.findByRole("region", { name: words.t("imports.unplaced") });
    expect(within(unplaced).getByText("call them")).toBeDefined();
    expect(screen.getByText(new RegExp(words.format.day("2028-12-31" as IsoDay)))).toBeDefined();
    const differences = screen.getByRole("region", { name: words.t("imports.differences") });
    for (const day of ["2026-06-30", "2026-08-31"] as IsoDay[]) {
      expect(within(differences).getByText(words.format.day(day, "numeric"))).toBeDefined();
    }
  });

  it("applies only with a reason, when days that were known move", async () => {
    const applied = { ...PREVIEW, state: "applied", canApply: false, appliedAt: PREVIEW.createdAt };
    const app = renderApp(language, report, answers(PREVIEW, { "imports.applyBatch": applied }));
    const { words, user } = app;
    const apply = await screen.findByRole("button", { name: words.t("imports.apply") });
    expect(apply).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: new RegExp(words.t("imports.reasonAsked")) }));
    await user.click(await screen.findByRole("option", { name: words.t("reasons.scope") }));
    await user.click(apply);
    await waitFor(() =>
      expect(app.asked).toContainEqual({
        name: "imports.applyBatch",
        input: { batchId: "b1", note: "", reasonCode: "scope" },
      }),
    );
  });

  it("names the records that keep an import from being undone", async () => {
    const blocked: UndoResult = {
      isUndone: false,
      changedSince: [
        {
          kind: "milestone",
          code: "M-9",
          nameAr: "معلم",
          nameEn: "Milestone",
          changedOn: "2026-11-20" as IsoDay,
        },
      ],
    };
    const applied = { ...PREVIEW, state: "applied", canApply: false } as const;
    const app = renderApp(language, report, answers(applied, { "imports.undoBatch": blocked }));
    const { words, user } = app;
    await user.click(await screen.findByRole("button", { name: words.t("imports.undo") }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: words.t("imports.undo") }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("M-9");
    expect(alert.textContent).toContain(words.t("imports.undoRefused"));
  });

  it("is not for those who may not import", async () => {
    const { words } = renderApp(language, home, {
      "session.read": sessionIn(language, ["person.list"]),
    });
    await screen.findByText(words.t("shell.noPermissionTitle"));
    expect(screen.queryByText(words.t("imports.intro"))).toBeNull();
  });
});
