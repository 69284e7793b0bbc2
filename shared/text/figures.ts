import { toAsciiDigits } from "./digits.ts";

/** Groups of three behind a comma or its Arabic twin, which say nothing: 1,234,567. */
const GROUPED = /^[+-]?\d{1,3}(?:[,٬]\d{3})+(?=\.|$)/;
const FIGURE = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;

/** A figure as people type it or a file holds it: either digits, either decimal point, grouped or not; null when it is none. */
export function readFigure(text: string): number | null {
  const plain = plainFigure(text);
  const figure = GROUPED.test(plain) ? plain.replaceAll(/[,٬]/g, "") : plain;
  const value = FIGURE.test(figure) ? Number(figure) : Number.NaN;
  // Zero has one sign.
  return Number.isFinite(value) ? value + 0 : null;
}

const PERCENT = /^(\d{1,3}(?:\.\d{1,6})?)\s*%?$/;

/** 50, 50%, ٥٠٪ and 50.0% are half. So is 0.5, which a cell without a format shows; 1 is one percent. */
export function readPercent(text: string): number | null {
  const plain = plainFigure(text);
  const [, figure = ""] = PERCENT.exec(plain) ?? [];
  if (figure === "") return null;
  const number = Number(figure);
  const isFraction = number > 0 && number < 1 && !plain.includes("%");
  const percent = isFraction ? Number((number * 100).toFixed(6)) : number;
  return Number.isInteger(percent) && percent <= 100 ? percent : null;
}

/** Digits 0 to 9, one kind of minus, point and percent sign, nothing invisible and no space around it. */
function plainFigure(text: string): string {
  return toAsciiDigits(text.normalize("NFKC"))
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll("٪", "%")
    .replaceAll("٫", ".")
    .replaceAll(/[−‐‑–]/g, "-")
    .trim();
}
