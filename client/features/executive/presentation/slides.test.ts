import { describe, expect, it } from "vitest";
import { aProgram, aWorkstream, verdict } from "#shared/testing/views.ts";
import { slidesOf } from "./slides.ts";

const view = {
  workstreams: [aWorkstream({ id: "w1" }), aWorkstream({ id: "w2" })],
  programs: [
    aProgram({ id: "b", workstreamId: "w2", status: verdict("late") }),
    aProgram({ id: "a", status: verdict("onPlan") }),
    aProgram({ id: "c", status: verdict("complete") }),
  ],
  headline: { total: 3, counts: [], worse: ["A"], better: [] },
};

const idsOf = (which: "all" | "attention", from = view) => slidesOf(from, which).map(({ id }) => id);

describe("the slides", () => {
  it("are the whole plan first, then its programs by workstream", () => {
    expect(idsOf("all")).toEqual(["overview", "changes", "decisions", "A", "C", "B"]);
  });

  it("leave out programs that neither are behind nor turned worse", () => {
    expect(idsOf("attention")).toEqual(["overview", "changes", "decisions", "A", "B"]);
  });

  it("are three where there are no programs", () => {
    expect(idsOf("all", { ...view, programs: [] })).toHaveLength(3);
  });
});
