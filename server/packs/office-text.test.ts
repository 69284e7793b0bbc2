import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import { aPackContent } from "../testing/pack-sources.ts";
import { forOffice, statusText } from "./office-text.ts";

describe("a pack's texts in a file of Office", () => {
  const isolated = "\u2068CC-1\u2069: \u061c+\u0663";

  it("are parted by marks of the pack's direction, since Office shows boxes for those that isolate", () => {
    expect(forOffice({ ...aPackContent("ar"), headline: isolated }).headline).toBe(
      "\u200fCC-1\u200f: \u200f+\u0663",
    );
    expect(forOffice({ ...aPackContent("en"), headline: isolated }).headline).toBe(
      "\u200eCC-1\u200e: \u200f+\u0663",
    );
  });

  it("hold nothing that XML cannot hold or that turns others around, however deep they lie", () => {
    const { programs, ...content } = aPackContent("en");
    const hostile = programs.map((program) => ({
      ...program,
      name: "a\u0000\u001b\ud800b\u202e\uffff\tc\nd",
    }));
    expect(forOffice({ ...content, programs: hostile }).programs[0]?.name).toBe("a\ufffdb\tc\nd");
  });

  it("leave figures, days and what is not there as they are", () => {
    const content = aPackContent("ar");
    const { measures, periodLine, strip } = forOffice(content);
    expect(periodLine).toBeNull();
    expect(measures.curve.points.map(({ earnedRatio }) => earnedRatio)).toEqual(
      content.measures.curve.points.map(({ earnedRatio }) => earnedRatio),
    );
    expect(strip.today).toBe(content.strip.today);
  });

  it("tell each status by a shape of its own", () => {
    expect(new Set(STATUSES.map((status) => statusText(status, ""))).size).toBe(STATUSES.length);
  });
});
