import { describe, expect, it } from "vitest";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { loadLaterWords, loadWords } from "./load-words.ts";

const arabic = { language: "ar", digits: "latn", firstCalendar: "gregorian" } as const;
const english = { ...arabic, language: "en" } as const;

describe("the words of later screens", () => {
  it("come when a screen asks for them, and with every language that is chosen from then on", async () => {
    const { t } = await loadWords(arabic);
    expect(t("terms.program")).toBe(ar.terms.program);
    expect(t("measures.title")).not.toBe(ar.measures.title);

    await loadLaterWords("measures");

    expect(t("measures.title")).toBe(ar.measures.title);
    expect((await loadWords(english)).t("measures.title")).toBe(en.measures.title);
  });

  it("join what is already spoken and leave it as it is", async () => {
    const { t } = await loadWords(english);
    await loadLaterWords("imports");
    await loadLaterWords("imports");
    expect(t("imports.template.title")).toBe(en.imports.template.title);
    expect(t("terms.program")).toBe(en.terms.program);
  });
});
