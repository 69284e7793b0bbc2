import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Halalas } from "../units.ts";
import { MOST_HALALAS } from "./budget.ts";
import { readRiyals, riyalsOf, typedRiyals } from "./riyals.ts";

const halalasOf = (text: string) => {
  const read = readRiyals(text);
  return read.rule ?? read.halalas;
};

const amount = fc.integer({ min: 0, max: MOST_HALALAS }).map((halalas) => halalas as Halalas);

/** The same figure in the digits of Arabic. */
const inArabic = (text: string) =>
  text
    .replaceAll(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
    .replaceAll(",", "٬")
    .replace(".", "٫");

describe("an amount that was typed", () => {
  it.each([
    ["0", 0],
    ["1234567.50", 123_456_750],
    ["1,234,567.5", 123_456_750],
    ["١٬٢٣٤٬٥٦٧٫٥٠", 123_456_750],
    ["١،٢٣٤،٥٦٧", 123_456_700],
    ["۱۲۳", 12_300],
    [" 1 234 567 ", 123_456_700],
    ["1\u00A0234\u202F567.00", 123_456_700],
    ["SAR 12,400,000", 1_240_000_000],
    ["12,400,000 ريال", 1_240_000_000],
    ["\u200F12,400,000 ر.س", 1_240_000_000],
    ["007", 700],
    ["5.", 500],
    ["5.120", 512],
  ])("%s is %i halalas", (text, halalas) => {
    expect(halalasOf(text)).toBe(halalas);
  });

  it.each([
    ["", "amountNotNumber"],
    ["abc", "amountNotNumber"],
    ["12 million", "amountNotNumber"],
    ["1,5", "amountNotNumber"],
    ["12,34,567", "amountNotNumber"],
    ["1.234.567", "amountNotNumber"],
    ["1.5e6", "amountNotNumber"],
    [".5", "amountNotNumber"],
    ["=1+1", "amountNotNumber"],
    ["-5", "amountNegative"],
    ["−5", "amountNegative"],
    ["(5)", "amountNegative"],
    ["1.005", "amountFraction"],
    ["100000000000.01", "amountTooLarge"],
    ["9".repeat(400), "amountTooLarge"],
  ])("%s is refused: %s", (text, rule) => {
    expect(halalasOf(text)).toBe(rule);
  });

  it("is read back to the halala from how it stands in a field, in either digits, with and without marks", () => {
    fc.assert(
      fc.property(amount, (halalas) => {
        const typed = typedRiyals(halalas);
        const [riyals = "", fraction] = typed.split(".");
        const marked = riyals.replaceAll(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
        for (const text of [typed, marked, inArabic(typed), inArabic(marked), `${marked} ريال`]) {
          expect(halalasOf(text)).toBe(halalas);
        }
      }),
    );
  });

  it("is never read as an amount that is out of range or no whole number, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,٠-٩٫٬ ]*$/)), (text) => {
        const read = readRiyals(text);
        if (read.rule !== null) return;
        expect(Number.isSafeInteger(read.halalas)).toBe(true);
        expect(read.halalas).toBeGreaterThanOrEqual(0);
        expect(read.halalas).toBeLessThanOrEqual(MOST_HALALAS);
      }),
    );
  });

  it("is shown in riyals", () => {
    expect(riyalsOf(12_345 as Halalas)).toBe(123.45);
  });
});
