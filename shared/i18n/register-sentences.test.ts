import { describe, expect, it } from "vitest";
import { anExecutiveReview, someRegisters } from "../testing/executive-views.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { issuesSentence, registerCells } from "./register-sentences.ts";
import { createWords } from "./words.ts";

const arabic = createWords({ language: "ar", digits: "arab", firstCalendar: "hijri" }, ar);
const english = createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en);

const plain = (text: string | null) => text?.replaceAll(/[\u2068\u2069]/g, "") ?? null;
const told = (words: typeof arabic, registers = someRegisters()) =>
  registerCells(words, registers).map(({ figure, sentence, behind }) => [figure, sentence, plain(behind)]);

describe("what the registers come to", () => {
  it("is a figure, a sentence and what is behind, in English", () => {
    expect(told(english)).toEqual([
      [
        "12 of 33",
        "services launched; 14 were planned by the status day. The next planned launch is on 15 December 2026.",
        "Launch overdue: 3",
      ],
      ["31 of 80", "places of the programs' roll-out are live; 9 in progress.", "Overdue: 5"],
      ["11 of 20", "indicators met their target; 4 are near it. Qiyas 2025: 71.5%, target 72%.", "Missed: 3"],
      [
        "50%",
        "Of SAR 120 million planned, SAR 60 million is spent (50%), and SAR 126 million is expected at completion: SAR 6 million over.",
        "Over budget or ahead of progress: CC-1, IN-1",
      ],
    ]);
    expect(issuesSentence(english, someRegisters())).toBe(
      "Open issues: 6, of which 2 have an overdue action.",
    );
  });

  it("is said in Arabic in the reader's digits", () => {
    const figures = told(arabic).map(([figure]) => figure);
    expect(figures.slice(0, 3)).toEqual(["١٢ من ٣٣", "٣١ من ٨٠", "١١ من ٢٠"]);
    expect(figures[3]).toContain("٥٠");
    const said = told(arabic).flat().join(" ");
    expect(said.replace("CC-1", "").replace("IN-1", "")).not.toMatch(/[0-9]/);
    expect(issuesSentence(arabic, someRegisters())).toBe("المشكلات القائمة: ٦، وما مضى موعد إجرائه منها ٢.");
  });

  it("is nothing where all are empty, and words where one is", () => {
    const { registers: none } = anExecutiveReview();
    expect(registerCells(english, none)).toEqual([]);
    expect(issuesSentence(english, none)).toBe("No issues are open.");
    const { rollOut } = someRegisters();
    expect(told(english, { ...none, rollOut: { ...rollOut, overdue: 0 } })).toEqual([
      [null, "No services are recorded.", null],
      ["31 of 80", "places of the programs' roll-out are live; 9 in progress.", null],
      [null, "No indicators are recorded.", null],
    ]);
  });

  it("leaves out a target that Qiyas has not, and Qiyas before its first result", () => {
    const { kpis } = someRegisters();
    const qiyasOf = (qiyas: typeof kpis.qiyas) =>
      told(english, someRegisters({ kpis: { ...kpis, qiyas } }))[2]?.[1];
    expect(qiyasOf({ year: 2025, value: 70, target: null })).toContain("Qiyas 2025: 70%.");
    expect(qiyasOf(null)).toBe("indicators met their target; 4 are near it.");
  });
});
