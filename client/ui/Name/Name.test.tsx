import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { renderIn } from "../../testing/render-in.tsx";
import { Name } from "./Name.tsx";

describe.each(LANGUAGES)("a bilingual name, in %s", (language) => {
  it("is the reader's own, set apart from the line around it", () => {
    renderIn(language, <Name name={{ nameAr: "البوابة", nameEn: "Portal" }} />);
    const text = screen.getByText(language === "ar" ? "البوابة" : "Portal");
    expect(text.tagName).toBe("BDI");
  });

  it("is the other language's where its own is missing, visibly marked", () => {
    const only = language === "ar" ? { nameAr: "", nameEn: "Portal" } : { nameAr: "البوابة", nameEn: "" };
    const { words } = renderIn(language, <Name name={only} />);
    expect(screen.getByText(only.nameAr || only.nameEn).lang).toBe(language === "ar" ? "en" : "ar");
    expect(screen.getByRole("img", { name: words.t("common.nameMissingIn") })).toBeTruthy();
  });
});
