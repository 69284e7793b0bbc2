import { describe, expect, it, vi } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { linkRules } from "./link-rules.ts";

const names = new Map([
  ["a", "P1 M1"],
  ["b", "P1 M2"],
  ["c", "P2 M1"],
]);
const kept = {
  id: "l1",
  predecessorId: "a",
  successorId: "b",
  type: "FS",
  lagDays: 0,
  lagUnit: "work",
  version: 1,
} as const;

describe.each(LANGUAGES)("links drawn on a chart, in %s", (language) => {
  const words = wordsIn(language);
  const rules = linkRules({ words, names, links: [kept], onLink: vi.fn() });

  it("begin and end at rows that may be linked", () => {
    expect(rules.mayStart("a")).toBe(true);
    expect(rules.mayStart("a group")).toBe(false);
    expect(rules.mayEnd("a", "c")).toBe(true);
    expect(rules.mayEnd("a", "a group")).toBe(false);
  });

  it("never join an item with itself, nor two that are linked so already", () => {
    expect(rules.mayEnd("a", "a")).toBe(false);
    expect(rules.mayEnd("a", "b")).toBe(false);
    expect(rules.mayEnd("b", "a")).toBe(true);
  });

  it("say which items they would join, and why they would not", () => {
    const type = words.t("terms.linkType.SS");
    const link = { predecessorId: "a", successorId: "c", type: "SS" } as const;
    expect(rules.sentence(link)).toBe(words.t("moves.link.said", { from: "P1 M1", to: "P2 M1", type }));
    expect(rules.flag(link)).toEqual([words.t("moves.link.between", { from: "P1 M1", to: "P2 M1" }), type]);
    expect(rules.refused("a", "b")).toBe(words.t("moves.link.exists", { from: "P1 M1", to: "P1 M2" }));
    expect(rules.refused("a", "a")).toBe(words.t("moves.link.refused", { from: "P1 M1", to: "P1 M1" }));
  });
});
