import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlanFile } from "../testing/plan-files.ts";
import { readPlanFile, writePlanFile } from "./plan-file.ts";
import type { PlanFile } from "./plan-format.ts";

type Json = Record<string, unknown>;

const item = { kind: "milestone", id: "m1", code: "M1", nameAr: "معلم", forecastDay: "2026-03-01" };
const program = {
  id: "p1",
  workstreamId: "w1",
  code: "P1",
  nameEn: "Program",
  startDay: "2026-01-01",
  finishDay: "2026-06-30",
};
const smallest = {
  format: "masar-plan",
  version: 1,
  plan: { id: "plan", nameEn: "Plan", startDay: "2026-01-01", finishDay: "2026-12-31", calendarId: "c1" },
  calendars: [{ id: "c1", nameEn: "Calendar" }],
};

/** A plan of one program with the given items and links. */
const planWith = (items: Json[], links: Json[] = [], more: Json = {}): Json => ({
  ...smallest,
  workstreams: [{ id: "w1", code: "W1", nameEn: "Workstream" }],
  programs: [{ ...program, items, ...more }],
  links,
});

const problemsOf = (value: unknown) => {
  const result = readPlanFile(typeof value === "string" ? value : JSON.stringify(value));
  return result.ok ? [] : result.problem;
};

describe("a plan file", () => {
  it("may leave out everything that has a default", () => {
    expect(readPlanFile(JSON.stringify(smallest))).toEqual({
      ok: true,
      value: {
        ...smallest,
        plan: {
          ...smallest.plan,
          nameAr: "",
          toleranceWorkDays: 10,
          isSample: false,
          qualityThresholds: null,
        },
        calendars: [
          {
            id: "c1",
            nameAr: "",
            nameEn: "Calendar",
            workWeek: ["sun", "mon", "tue", "wed", "thu"],
            holidays: [],
          },
        ],
        workstreams: [],
        programs: [],
        links: [],
        baselines: [],
      },
    });
  });

  it("may begin with a byte order mark", () => {
    expect(readPlanFile(`\uFEFF${JSON.stringify(smallest)}`).ok).toBe(true);
  });

  it("is refused as a whole when it is something else", () => {
    expect(problemsOf("{")).toEqual([{ code: "notJson" }]);
    for (const other of ["null", "[]", "7", '"masar-plan"', "{}", '{"format":"other","version":1}']) {
      expect(problemsOf(other)).toEqual([{ code: "notAPlan" }]);
    }
    expect(problemsOf({ ...smallest, version: 2 })).toEqual([{ code: "otherVersion", version: 2 }]);
    expect(problemsOf({ format: "masar-plan" })).toEqual([{ code: "otherVersion", version: null }]);
  });
});

describe("problems of a plan file", () => {
  const check = (why: string, file: Json, ...problems: Json[]) =>
    it(`name ${why}`, () => expect(problemsOf(file)).toEqual(problems));
  const field = (path: string, rule: string) => ({ code: "invalidField", path, rule });
  const at = (name: string) => `programs[0].items[0].${name}`;

  check(
    "all fields that are wrong, not the first only",
    planWith([{ ...item, forecastDay: "2026-02-30", weightPoints: -1, progressPercent: "5" }]),
    field(at("progressPercent"), "invalid_type"),
    field(at("forecastDay"), "invalid_format"),
    field(at("weightPoints"), "too_small"),
  );
  check("a field that the format does not know", planWith([{ ...item, forcastDay: "2026-03-01" }]), {
    code: "unknownField",
    path: at("forcastDay"),
  });
  check(
    "an item without a name",
    planWith([{ ...item, nameAr: "" }]),
    field("programs[0].items[0]", "noName"),
  );
  check(
    "progress that says done without a day",
    planWith([{ ...item, progressPercent: 100 }]),
    field(at("progressPercent"), "doneNeedsActual"),
  );
  check(
    "a finish before its start",
    planWith([], [], { finishDay: "2025-12-31" }),
    field("programs[0].finishDay", "finishBeforeStart"),
  );
  check(
    "a declaration without its day",
    planWith([], [], { declaredState: "stopped" }),
    field("programs[0].declaredDay", "declaredWithoutDay"),
  );
  check(
    "a constraint without its day",
    planWith([{ ...item, constraint: { type: "mustFinishOn" } }]),
    field(at("constraint.day"), "invalid_type"),
  );
  check(
    "a link to itself",
    planWith([item], [{ id: "l1", predecessorId: "m1", successorId: "m1" }]),
    field("links[0]", "linkToItself"),
  );
  check(
    "references to nothing",
    planWith([item], [{ id: "l1", predecessorId: "m1", successorId: "gone" }], { calendarId: "c9" }),
    { code: "unknownReference", path: "programs[0].calendarId", id: "c9" },
    { code: "unknownReference", path: "links[0].successorId", id: "gone" },
  );
  check(
    "an id or a code that is there twice, whatever carries it",
    planWith([item, { ...item, id: "p1" }]),
    { code: "duplicate", path: "programs[0].items[1].id", value: "p1" },
    { code: "duplicate", path: "programs[0].items[1].code", value: "M1" },
  );
  check(
    "two links between the same two",
    planWith(
      [item, { ...item, id: "m2", code: "M2" }],
      ["l1", "l2"].map((id) => ({ id, predecessorId: "m1", successorId: "m2" })),
    ),
    { code: "duplicate", path: "links[1]", value: "m1 → m2" },
  );
  check(
    "a milestone that a baseline gives a start",
    {
      ...smallest,
      baselines: [
        {
          id: "b1",
          number: 1,
          nameEn: "Baseline",
          setDay: "2026-01-01",
          items: [
            {
              itemKind: "milestone",
              itemId: "m9",
              programId: "p9",
              startDay: "2026-01-01",
              finishDay: "2026-01-01",
            },
          ],
        },
      ],
    },
    field("baselines[0].items[0].startDay", "milestoneHasNoStart"),
  );
});

describe("any plan file", () => {
  const read = (content: string): PlanFile => {
    const result = readPlanFile(content);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };

  it("comes back from its text as it went, and its text comes back the same", () => {
    fc.assert(
      fc.property(anyPlanFile(), (file) => {
        const content = writePlanFile(file);
        const back = read(content);
        expect(back).toEqual(file);
        expect(writePlanFile(back)).toBe(content);
      }),
    );
  });

  it("makes the same text whatever order its fields were in", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, turned(each)]),
      );
    };
    fc.assert(
      fc.property(anyPlanFile(), (file) => {
        expect(writePlanFile(read(JSON.stringify(turned(file))))).toBe(writePlanFile(file));
      }),
    );
  });

  const workstream = (_: unknown, index: number) => ({ id: `w${index}`, code: `W${index}`, nameEn: "W" });
  const many = Array.from({ length: 21_000 }, workstream);

  it("is read to its end, however long it is", () => {
    expect(problemsOf({ ...smallest, workstreams: many })).toEqual([]);
    expect(problemsOf({ ...smallest, workstreams: [...many, 0] })).toEqual([
      { code: "invalidField", path: "workstreams[21000]", rule: "invalid_type" },
    ]);
  });

  it("is given up when its beginning is wrong, and when it is wrong without end", () => {
    const zeros = Array.from({ length: 500_000 }, () => 0);
    const problems = problemsOf({ ...smallest, workstreams: zeros });
    expect(problems).toHaveLength(20_000 - 1);
    expect(problems[0]).toEqual({ code: "invalidField", path: "workstreams[0]", rule: "invalid_type" });
    const inner = {
      ...planWith(zeros as never),
      workstreams: [...many, { id: "w1", code: "W1", nameEn: "W" }],
    };
    expect(problemsOf(inner)).toEqual([{ code: "tooManyProblems" }]);
  });

  it("never throws on what is no plan", () => {
    const junk = fc.record({
      format: fc.constant("masar-plan"),
      version: fc.constant(1),
      plan: fc.jsonValue(),
      calendars: fc.jsonValue(),
      programs: fc.jsonValue(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          junk.map((each) => JSON.stringify(each)),
        ),
        (content) => {
          const result = readPlanFile(content);
          expect(result.ok ? 1 : result.problem.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("the example of docs/plan-format.md", () => {
  it("is a plan file", () => {
    const page = readFileSync(new URL("../../docs/plan-format.md", import.meta.url), "utf8");
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(problemsOf(example)).toEqual([]);
  });
});
