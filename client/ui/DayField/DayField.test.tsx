import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { IsoDay } from "#shared/units.ts";
import { renderIn } from "../../testing/render-in.tsx";
import { DayField } from "./DayField.tsx";

const LABEL = "forecast";

function Form({ first, onChange }: { first: IsoDay | null; onChange: (day: IsoDay | null) => void }) {
  const [day, setDay] = useState(first);
  const change = (next: IsoDay | null) => {
    setDay(next);
    onChange(next);
  };
  return <DayField label={LABEL} value={day} onChange={change} />;
}

/** The parts of the day that can be typed: day, month and year, in the order of the screen. */
async function segments() {
  const group = await screen.findByRole("group", { name: new RegExp(LABEL) });
  return within(group).getAllByRole("spinbutton");
}

describe.each(LANGUAGES)("a day field, in %s", (language) => {
  const day = "2026-11-24" as IsoDay;

  it("shows the day in both calendars", async () => {
    const { words } = renderIn(language, <Form first={day} onChange={vi.fn()} />);
    expect((await segments()).map((part) => part.getAttribute("aria-valuenow"))).toEqual([
      "24",
      "11",
      "2026",
    ]);
    expect(screen.getByText(new RegExp(words.format.day(day, "long", "hijri")))).toBeTruthy();
  });

  it("takes a Hijri day that is typed and gives the plain day it names", async () => {
    const onChange = vi.fn();
    const { user, words } = renderIn(language, <Form first={day} onChange={onChange} />);
    await segments();
    await user.click(screen.getByRole("button", { name: new RegExp(words.t("common.gregorian")) }));
    const [dayPart] = await segments();
    expect(dayPart?.getAttribute("aria-valuenow")).toBe("14");
    await user.click(dayPart ?? document.body);
    await user.keyboard("15");
    await waitFor(() => expect(onChange).toHaveBeenLastCalledWith("2026-11-25"));
  });

  it("opens a month to pick from", async () => {
    const onChange = vi.fn();
    const { user, words } = renderIn(language, <Form first={day} onChange={onChange} />);
    await segments();
    await user.click(screen.getByRole("button", { name: new RegExp(words.t("common.openCalendar")) }));
    const month = await screen.findByRole("grid");
    const cells = within(month).getAllByRole("button");
    await user.click(cells.find((cell) => cell.textContent === "30") ?? document.body);
    expect(onChange).toHaveBeenLastCalledWith("2026-11-30");
  });

  it("is marked where it is refused, in words", async () => {
    renderIn(language, <DayField label={LABEL} value={day} onChange={vi.fn()} error="too early" />);
    await segments();
    expect(screen.getByText("too early")).toBeTruthy();
  });
});
