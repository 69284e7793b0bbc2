import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyDay } from "../testing/days.ts";
import type { IsoDay } from "../units.ts";
import { type ChangeProposal, changeStanding, type ProposedChange, readProposal } from "./change-proposal.ts";
import type { ForecastDays } from "./proposed-days.ts";
import { linkStanding, type ProposedStructure, type ProposedTerms } from "./proposed-structure.ts";

const isoDays = anyDay().map(toIsoDay);
const days: fc.Arbitrary<ForecastDays> = fc.record({
  startDay: fc.option(isoDays, { nil: null }),
  finishDay: isoDays,
});
const change: fc.Arbitrary<ProposedChange> = fc.record({ itemId: fc.string(), seen: days, asked: days });
const terms: fc.Arbitrary<ProposedTerms> = fc.record({
  type: fc.constantFrom("FS", "SS", "FF", "SF"),
  lagDays: fc.integer({ min: -20, max: 20 }),
  lagUnit: fc.constantFrom("work", "elapsed"),
});
const termsOrNull = fc.option(terms, { nil: null });
const structure: fc.Arbitrary<ProposedStructure> = fc.oneof(
  fc.record({
    kind: fc.constant("addItem" as const),
    itemId: fc.string(),
    itemKind: fc.constantFrom("milestone", "activity"),
    ...{ code: fc.string(), nameAr: fc.string(), nameEn: fc.string() },
    asked: days,
    weightPoints: fc.nat(),
  }),
  fc.record({ kind: fc.constant("removeItem" as const), itemId: fc.string(), seen: days }),
  fc.record({
    kind: fc.constant("link" as const),
    ...{ linkId: fc.string(), predecessorId: fc.string(), successorId: fc.string() },
    ...{ seen: termsOrNull, asked: termsOrNull },
  }),
);
const asked = { movesDependants: fc.boolean(), changes: fc.array(change, { maxLength: 4 }) };
const proposal: fc.Arbitrary<ChangeProposal> = fc.oneof(
  fc.record({ version: fc.constant(1 as const), ...asked, structure: fc.constant([]) }),
  fc.record({ version: fc.constant(2 as const), ...asked, structure: fc.array(structure, { maxLength: 4 }) }),
);
const NOTHING = { version: 1, movesDependants: false, changes: [], structure: [] };

describe("a stored proposal", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(proposal, (asked) => {
        expect(readProposal(JSON.stringify(asked))).toEqual(asked);
      }),
    );
  });

  it("asks for nothing when this version cannot read it, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readProposal(text)).toEqual(NOTHING);
      }),
    );
  });

  it.each([
    ['{"programId":"cc-1","isRebaseline":true}'],
    ['{"version":2,"movesDependants":true,"changes":[]}'],
    ['{"version":2,"changes":[],"structure":[{"kind":"link","linkId":"l"}]}'],
    ['{"version":2,"changes":[],"structure":[{"kind":"rename","itemId":"m"}]}'],
    ['{"version":3,"movesDependants":true,"changes":[],"structure":[]}'],
    ['{"version":1,"changes":[{"itemId":"m","seen":{"startDay":null,"finishDay":"2026-02-30"}}]}'],
    [""],
  ])("asks for nothing in %s", (text) => {
    expect(readProposal(text)).toEqual(NOTHING);
  });
});

it("a proposal of before items and links could come and go asks for none of them", () => {
  const old = '{"version":1,"movesDependants":true,"changes":[]}';
  expect(readProposal(old)).toEqual({ ...NOTHING, movesDependants: true });
});

describe("how the plan stands to a link that was asked for", () => {
  it("has one answer, and none but what was seen or asked can be approved", () => {
    fc.assert(
      fc.property(termsOrNull, termsOrNull, termsOrNull, (seen, wanted, now) => {
        const standing = linkStanding({ seen, asked: wanted }, now);
        const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
        const other = now === null ? "gone" : "moved";
        expect(standing).toBe(same(now, wanted) ? "there" : same(now, seen) ? "asSeen" : other);
      }),
    );
  });
});

describe("how the plan stands to a change", () => {
  it("has an answer for every item, and one that tells a plan that moved from one that stayed", () => {
    fc.assert(
      fc.property(change, days, fc.boolean(), (asked, now, isDone) => {
        const standing = changeStanding(asked, { ...now, isDone });
        expect(standing === "done").toBe(isDone);
        if (standing === "moved") {
          expect(now).not.toEqual(asked.seen);
          expect(now).not.toEqual(asked.asked);
        }
        if (standing === "asSeen") expect(now).toEqual(asked.seen);
      }),
    );
  });

  it("is as seen where nothing moved, there once it says what is asked, gone without the item", () => {
    const day = (finishDay: string) => ({ startDay: null, finishDay: finishDay as IsoDay });
    const asked = { itemId: "m", seen: day("2026-12-01"), asked: day("2026-12-15") };
    const at = (finishDay: string) => changeStanding(asked, { ...day(finishDay), isDone: false });
    expect([at("2026-12-01"), at("2026-12-15"), at("2026-12-08"), changeStanding(asked, null)]).toEqual([
      "asSeen",
      "there",
      "moved",
      "gone",
    ]);
  });
});
