import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { statusGridCaption } from "#shared/i18n/measure-captions.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { aStatusGrid } from "#shared/testing/measures.ts";
import { StatusGrid } from "./StatusGrid.tsx";

function open(language: Language, fields: Parameters<typeof aStatusGrid>[0] = {}) {
  const grid = aStatusGrid(fields);
  const element = <StatusGrid grid={grid} reasonOf={(code, day) => <p>{`${code} on ${day}`}</p>} />;
  const rendered = renderIn(language, element);
  const { words } = rendered;
  const cell = (row: number, column: number) => {
    const program = grid.programs[row];
    const status = [...(program?.statuses ?? []), program?.present][column] ?? null;
    const period = grid.periods[column];
    return words.t("measures.grid.cell", {
      program: program?.code ?? "",
      period: period ? periodName(words, period) : words.t("measures.grid.present"),
      status: status === null ? words.t("measures.grid.absent") : words.t(`status.${status}`),
    });
  };
  return { ...rendered, grid, cell };
}

describe.each(LANGUAGES)("the status grid, in %s", (language) => {
  it("tells each program's status at each close by shape and words, under what it comes to", () => {
    const { words, grid, cell, container } = open(language);
    expect(screen.getByText(statusGridCaption(words, grid))).toBeTruthy();
    const late = screen.getByRole("button", { name: cell(0, 1) });
    expect(late.querySelector('svg[data-status="late"]')).toBeTruthy();
    expect(screen.queryByRole("button", { name: cell(1, 0) })).toBeNull();
    expect(container.textContent).toContain(cell(1, 0));
  });

  it("opens the reason of a cell as known at that close, and of the last one as known now", async () => {
    const { words, user, cell } = open(language);
    expect(screen.getByText(words.t("measures.grid.choose"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: cell(0, 1) }));
    expect(screen.getByText("P1 on 2026-11-09")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: cell(1, 2) }));
    expect(screen.getByText("P2 on 2026-11-24")).toBeTruthy();
    expect(screen.getByRole("button", { name: cell(1, 2), pressed: true })).toBeTruthy();
  });

  it("is one stop of the Tab key, in which arrows lead over what is there as the page reads", async () => {
    const { user, cell, container } = open(language);
    expect(container.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    const last = screen.getByRole("button", { name: cell(0, 2) });
    last.focus();
    await user.keyboard(language === "ar" ? "{ArrowRight}" : "{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: cell(0, 1) }));
    await user.keyboard("{ArrowDown}");
    await user.keyboard(language === "ar" ? "{ArrowRight}" : "{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: cell(1, 1) }));
  });

  it("shows the same as words in a table", async () => {
    const { words, user } = open(language);
    const { t } = words;
    const name = t("measures.grid.title");
    await user.click(screen.getByRole("radio", { name: t("measures.export.table") }));
    const [, , second] = within(screen.getByRole("table", { name })).getAllByRole("row");
    const cells = within(second as HTMLElement)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
    expect(cells).toEqual([t("measures.grid.absent"), t("status.atRisk"), t("status.onPlan")]);
  });

  it("says what belongs here until a period has closed", () => {
    const { words } = open(language, { periods: [] });
    expect(screen.getByText(words.t("measures.grid.none"))).toBeTruthy();
  });
});
