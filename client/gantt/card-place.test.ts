import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeCard } from "./card-place.ts";

const view = { width: 1_000, height: 700 };
const card = { width: 300, height: 200 };
const anchor = { x: 500, top: 100, bottom: 136 };

describe("the place of a card", () => {
  it("is below what it speaks of, running on in the direction of reading", () => {
    expect(placeCard(anchor, card, view, "ltr")).toEqual({ x: 476, y: 142 });
    expect(placeCard(anchor, card, view, "rtl")).toEqual({ x: 224, y: 142 });
  });

  it("is the mirror image for a right-to-left reader", () => {
    const mirrored = placeCard({ ...anchor, x: view.width - anchor.x }, card, view, "rtl");
    expect(view.width - mirrored.x - card.width).toBe(placeCard(anchor, card, view, "ltr").x);
  });

  it("is above where there is no room below", () => {
    expect(placeCard({ ...anchor, top: 560, bottom: 596 }, card, view, "ltr").y).toBe(560 - 6 - 200);
  });

  it("is whole inside the window wherever the row stands", () => {
    const place = fc.integer({ min: -200, max: 1_200 });
    const size = fc.record({ width: fc.nat(900), height: fc.nat(600) });
    fc.assert(
      fc.property(place, place, size, fc.constantFrom("ltr", "rtl"), (x, top, any, direction) => {
        const at = placeCard({ x, top, bottom: top + 36 }, any, view, direction);
        expect(at.x).toBeGreaterThanOrEqual(8);
        expect(at.y).toBeGreaterThanOrEqual(8);
        expect(at.x + any.width).toBeLessThanOrEqual(view.width - 8);
        expect(at.y + any.height).toBeLessThanOrEqual(view.height - 8);
      }),
    );
  });
});
