import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";
import { keptAddress, openedAddress } from "./saved-address.ts";

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

  it("takes the place of all that was there, and leaves the open milestone out", () => {
    const kept = keptAddress({ status: "late", milestone: "m1" });
    const before = { q: "x", days: 31, milestone: "m2" };
    expect(set({ ...before, ...openedAddress(kept) })).toEqual({ status: "late" });
  });

  it("falls back to the plain roadmap where it cannot be read", () => {
    expect(set(openedAddress("?status=excellent&finish=soon&%%%"))).toEqual({});
  });
});
