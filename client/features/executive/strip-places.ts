import type { StripSpan } from "#shared/drawing/roadmap-strip.ts";

/** A share of the strip's width as a length. */
export function share(part: number): string {
  return `${part * 100}%`;
}

/** Where a span stands, from the side where time begins. */
export function placed({ from, to }: StripSpan) {
  return { insetInlineStart: share(from), inlineSize: share(to - from) };
}
