import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { renderIn } from "../../testing/render-in.tsx";
import { ProgressPair } from "./ProgressPair.tsx";

describe.each(LANGUAGES)("actual against planned progress, in %s", (language) => {
  it("says both figures to those who do not see the bars", () => {
    const { words } = renderIn(language, <ProgressPair actualRatio={0.4} plannedRatio={0.55} />);
    const { format, t } = words;
    const name = `${t("common.actual")} ${format.percent(0.4)}, ${t("common.planned")} ${format.percent(0.55)}`;
    expect(screen.getByRole("img", { name })).toBeTruthy();
  });

  it("never draws a bar longer than its track", () => {
    const { container } = renderIn(language, <ProgressPair actualRatio={1.3} plannedRatio={-0.1} />);
    const sizes = [...container.querySelectorAll<HTMLElement>("[data-kind]")].map(
      (bar) => bar.style.inlineSize,
    );
    expect(sizes).toEqual(["100%", "0%"]);
  });
});
