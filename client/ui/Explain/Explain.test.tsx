import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { renderIn } from "../../testing/render-in.tsx";
import { Explain } from "./Explain.tsx";

describe.each(LANGUAGES)("a figure that explains itself, in %s", (language) => {
  it("opens to its formula, its inputs and its source, and closes on Escape", async () => {
    const { user, words } = renderIn(
      language,
      <Explain
        name="SPI"
        formula="EV ÷ PV"
        inputs={[
          { name: "EV", value: "40" },
          { name: "PV", value: "50" },
        ]}
        source="PMI"
      >
        0.8
      </Explain>,
    );
    const label = words.t("common.explain", { name: "SPI" });
    await user.click(screen.getByRole("button", { name: new RegExp(label) }));
    const panel = await screen.findByRole("dialog", { name: label });
    expect(within(panel).getByText("EV ÷ PV")).toBeTruthy();
    expect(
      within(panel)
        .getAllByRole("definition")
        .map((value) => value.textContent),
    ).toEqual(["40", "50"]);
    expect(panel.textContent).toContain("PMI");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
