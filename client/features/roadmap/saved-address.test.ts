import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";
import { isKept, keptAddress, openedAddress } from "./saved-address.ts";

const set = (search: Partial<RoadmapSearch>) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

describe("the address of a saved view", () => {
  it("comes back as it was kept", () => {
    const anySearch = fc.record(
      {
        q: fc.string({ minLength: 1, maxLength: 20 }),
        status: fc.constantFrom(...STATUSES),
        owner: fc.constantFrom("none", "123", "true", "o1"),
        finish: fc.integer({ min: 1_900, max: 2_200 }),
        slipped: fc.constant(true as const),
        group: fc.constantFrom("owner" as const, "status" as const),
        open: fc.array(fc.constantFrom("CC-1", "12", "خ-١"), { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(set(openedAddress(keptAddress(search)))).toEqual(search);
      }),
    );
  });

  it("takes the place of all that was there, and leaves out what happens to be open", () => {
    const kept = keptAddress({ status: "late", milestone: "m1", program: "P1", saved: "v1" });
    const before = { q: "x", days: 31, milestone: "m2" };
    expect(set({ ...before, ...openedAddress(kept) })).toEqual({ status: "late" });
  });

  it("is known again in any order, with whatever is open, until something of it changes", () => {
    const kept = "?group=owner&status=late&open=%5B%22P1%22%5D";
    const held: RoadmapSearch = { status: "late", group: "owner", open: ["P1"] };
    expect(isKept(kept, held)).toBe(true);
    expect(isKept(kept, { ...held, saved: "v1", program: "P1", milestone: "m1" })).toBe(true);
    expect(isKept(kept, { ...held, days: 31 })).toBe(false);
    expect(isKept(kept, { ...held, group: undefined })).toBe(false);
    expect(isKept("", {})).toBe(true);
  });

  it("falls back to the plain roadmap where it cannot be read", () => {
    expect(set(openedAddress("?status=excellent&finish=soon&%%%"))).toEqual({});
  });
});
