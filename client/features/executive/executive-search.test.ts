import { describe, expect, it } from "vitest";
import { iso } from "#shared/testing/views.ts";
import { reviewInput } from "./executive-search.ts";

const MARCH = iso("2026-03-31");
const JUNE = iso("2026-06-01");

describe("what of the address of the executive's page the server is asked for", () => {
  it("leaves out a day to compare with that lies after the one that is read", () => {
    expect(reviewInput({ asAt: MARCH, since: JUNE })).toEqual({ asAt: MARCH });
  });

  it("keeps it on the very day, before it, and while the plan is live", () => {
    expect(reviewInput({ asAt: MARCH, since: MARCH })).toEqual({ asAt: MARCH, since: MARCH });
    expect(reviewInput({ asAt: JUNE, since: MARCH })).toEqual({ asAt: JUNE, since: MARCH });
    expect(reviewInput({ since: JUNE })).toEqual({ since: JUNE });
  });
});
