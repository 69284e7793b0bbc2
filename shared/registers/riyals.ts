import { toAsciiDigits } from "../text/digits.ts";
import type { Halalas } from "../units.ts";
import { MOST_HALALAS } from "./budget.ts";

const HALALAS_PER_RIYAL = 100;

/** Why a text is no amount. */
export type RiyalsRule = "amountNotNumber" | "amountNegative" | "amountFraction" | "amountTooLarge";

export type ReadRiyals = { readonly halalas: Halalas; readonly rule: null } | { readonly rule: RiyalsRule };

/** The riyal's names and signs, which people paste with an amount. */
const UNIT = /^(?:SAR|SR|ر\.?\s?س\.?|ريال|﷼|\u20C1)|(?:SAR|SR|ر\.?\s?س\.?|ريال|﷼|\u20C1)$/giu;
/** Marks between thousands: comma, Arabic thousands mark and comma, apostrophes. Spaces of any kind are gone by then. */
const THOUSANDS = /[,٬،'’]/g;
const GROUPED = /^\d{1,3}(?:[,٬،'’]\d{3})+(?:\.|$)/;
const PLAIN = /^\d+(?:\.|$)/;
const AMOUNT = /^(\d+)(?:\.(\d*))?$/;
const MINUS = /^[-−–]|^\(.*\)$/;
/** Marks of direction, which come along with Arabic text. */
const INVISIBLE = /[\u061C\u200E\u200F\u2066-\u2069]/g;

/**
 * An amount in riyals as people type and paste it, in whole halalas: digits of either kind, marks between thousands,
 * halalas after the point. A comma that parts no thousands ("1,5") is refused: it may have been meant as a point.
 */
export function readRiyals(text: string): ReadRiyals {
  const bare = toAsciiDigits(text.replaceAll(INVISIBLE, ""))
    .trim()
    .replaceAll(UNIT, "")
    .replaceAll(/\s/gu, "");
  const typed = bare.replace("٫", ".");
  const isNegative = MINUS.test(typed);
  const amount = isNegative ? typed.replaceAll(/[-−–()]/g, "") : typed;
  if (!GROUPED.test(amount) && !PLAIN.test(amount)) return { rule: "amountNotNumber" };
  const [, riyals, fraction = ""] = AMOUNT.exec(amount.replaceAll(THOUSANDS, "")) ?? [];
  if (riyals === undefined) return { rule: "amountNotNumber" };
  if (isNegative) return { rule: "amountNegative" };
  if (fraction.replace(/0+$/, "").length > 2) return { rule: "amountFraction" };
  const halalas = Number(riyals) * HALALAS_PER_RIYAL + Number(fraction.slice(0, 2).padEnd(2, "0"));
  return halalas > MOST_HALALAS ? { rule: "amountTooLarge" } : { halalas: halalas as Halalas, rule: null };
}

/** An amount as it stands in a field, and as `readRiyals` reads it back: "1234567.50". */
export function typedRiyals(halalas: Halalas): string {
  const rest = halalas % HALALAS_PER_RIYAL;
  const riyals = String((halalas - rest) / HALALAS_PER_RIYAL);
  return rest === 0 ? riyals : `${riyals}.${String(rest).padStart(2, "0")}`;
}

/** In riyals, for figures and spreadsheets that are read, not counted with. */
export function riyalsOf(halalas: Halalas): number {
  return halalas / HALALAS_PER_RIYAL;
}
