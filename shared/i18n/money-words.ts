import { riyalsOf } from "../registers/riyals.ts";
import type { Halalas } from "../units.ts";
import type { Words } from "./words.ts";

/** From so many riyals on, an amount is told in this unit where there is little room. */
const UNITS = [
  { from: 1e9, name: "billions" },
  { from: 1e6, name: "millions" },
  { from: 1e4, name: "thousands" },
] as const;

const RIYALS_PER_MILLION = 1e6;

/** To the halala, where there are any: "SAR 1,234,567.50", "1,234,567 ريال". */
export function money(words: Words, halalas: Halalas): string {
  return words.t("budget.money", { amount: amountOf(words, halalas) });
}

/** The same without its unit, for columns and fields that name it. */
export function amountOf({ format }: Words, halalas: Halalas): string {
  const riyals = riyalsOf(halalas);
  return Number.isInteger(riyals) ? format.number(riyals) : format.index(riyals);
}

/** With at most two decimals of the largest unit that it reaches: "SAR 12.35 million", "12.35 مليون ريال". */
export function shortMoney(words: Words, halalas: Halalas): string {
  const { t, format } = words;
  const riyals = riyalsOf(halalas);
  // A figure that rounds to a thousand of one unit is one of the next.
  const unit = UNITS.find(({ from }) => Math.abs(riyals) >= from * (1 - 5e-6));
  if (!unit) return money(words, halalas);
  const per = unit.name === "thousands" ? 1e3 : unit.from;
  return t(`budget.${unit.name}`, { amount: format.decimal(riyals / per) });
}

/** In millions of riyals with two decimals, for columns whose heading says so; a dash where there is nothing. */
export function inMillions({ format }: Words, halalas: Halalas): string {
  return halalas === 0 ? "–" : format.index(riyalsOf(halalas) / RIYALS_PER_MILLION);
}

/** "SAR 1.2 million under", "تجاوز 1.2 مليون ريال": a sign alone would be lost beside Arabic words. */
export function varianceWords(words: Words, variance: Halalas): string {
  if (variance === 0) return words.t("budget.even");
  const told = shortMoney(words, Math.abs(variance) as Halalas);
  return words.t(variance > 0 ? "budget.saving" : "budget.overrun", { money: told });
}
