import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DCMA_THRESHOLDS } from "#shared/schedule/quality/thresholds.ts";
import {
  activity,
  createWorkplace,
  link,
  milestone,
  PLAN_COMMANDS,
  planOf,
  type Workplace,
} from "../../testing/plan-commands.ts";

let place: Workplace;
beforeEach(() => {
  place = createWorkplace();
});
afterEach(() => place.remove());

/** Two activities and a milestone in a chain, a shorter one beside them: 1 March 2026 is a Sunday. */
const SMALL = planOf(
  [
    activity("A01", 5, { progressPercent: 100, actualStartDay: "2026-03-01", actualFinishDay: "2026-03-05" }),
    activity("A02", 10),
    activity("A03", 3),
    milestone("M01", "2026-03-10", { deadlineDay: "2026-03-18" }),
  ],
  [link("A01", "A02"), link("A02", "M01"), link("A03", "M01", { lagDays: 1 })],
);

/** Marks of direction do not show; without them a table can be read in a test. */
const shown = (text: string) => text.replaceAll("\u200e", "");

describe("schedule", () => {
  it("prints days in both calendars, float and what is critical, in English", async () => {
    place.save("p.json", SMALL);
    const { exitCode, said, complained } = await place.run(
      "schedule",
      "p.json",
      "--lang",
      "en",
      "--status-day",
      "2026-03-08",
    );
    expect([exitCode, complained]).toEqual([0, ""]);
    expect(said).toBe(
      [
        "Plan: 2026-03-01 (1447-09-12 AH) to 2026-03-19 (1447-09-30 AH)",
        "3 activities, 1 milestone; of them 2 critical (●), 1 done (✓).",
        "Status day: 2026-03-08 (1447-09-19 AH)",
        "Float: working days to the finish of the program.",
        "",
        "Programs",
        "  Code  Start       Finish      Finish AH   Float  Name",
        "  SG-1  2026-03-01  2026-03-19  1447-09-30     -1  Strategy",
        "",
        "Activities and milestones",
        "  Code      Start       Finish      Finish AH   Float  Free  State  Name",
        "  SG-1/A01  2026-03-01  2026-03-05  1447-09-16               ✓      Work A01",
        "  SG-1/A02  2026-03-08  2026-03-19  1447-09-30     -1     0  ●      Work A02",
        "  SG-1/A03  2026-03-08  2026-03-10  1447-09-21      5     6         Work A03",
        "  SG-1/M01  2026-03-19  2026-03-19  1447-09-30     -1     0  ●      Point M01",
        "",
        "Critical paths",
        "  SG-1/A02 → SG-1/M01",
        "",
        "Constraints and deadlines that do not hold",
        "  SG-1/M01: its deadline is 2026-03-18 (1447-09-29 AH), but it finishes on 2026-03-19 (1447-09-30 AH).",
      ].join("\n"),
    );
  });

  it("prints the same in Arabic, which is what nobody has to ask for", async () => {
    place.save("p.json", SMALL);
    const { said } = await place.run("schedule", "p.json", "--status-day", "19/9/1447");
    expect(shown(said)).toBe(
      [
        "خطة: من 2026-03-01 (1447-09-12 هـ) إلى 2026-03-19 (1447-09-30 هـ)",
        "3 أنشطة، معلم واحد. الحرج منها (●) 2، والمنجز (✓) 1.",
        "تاريخ الحالة: 2026-03-08 (1447-09-19 هـ)",
        "الفائض: أيام عمل حتى نهاية البرنامج.",
        "",
        "البرامج",
        "  الرمز  البداية     النهاية     النهاية هـ  الفائض  الاسم",
        "  SG-1   2026-03-01  2026-03-19  1447-09-30      -1  الاستراتيجية",
        "",
        "الأنشطة والمعالم",
        "  الرمز     البداية     النهاية     النهاية هـ  الفائض  الحر  الحالة  الاسم",
        "  SG-1/A01  2026-03-01  2026-03-05  1447-09-16                ✓       عمل A01",
        "  SG-1/A02  2026-03-08  2026-03-19  1447-09-30      -1     0  ●       عمل A02",
        "  SG-1/A03  2026-03-08  2026-03-10  1447-09-21       5     6          عمل A03",
        "  SG-1/M01  2026-03-19  2026-03-19  1447-09-30      -1     0  ●       معلم M01",
        "",
        "المسارات الحرجة",
        "  SG-1/A02 → SG-1/M01",
        "",
        "قيود ومواعيد قصوى لا تتحقق",
        "  SG-1/M01: موعده الأقصى 2026-03-18 (1447-09-29 هـ)، وينتهي في 2026-03-19 (1447-09-30 هـ).",
      ].join("\n"),
    );
  });

  it("keeps a right-to-left heading from turning the columns round", async () => {
    place.save("p.json", SMALL);
    const { said } = await place.run("schedule", "p.json", "--status-day", "none");
    expect(said).toContain("  \u200eالرمز\u200e     \u200eالبداية\u200e ");
  });

  it("gives programs one documented shape", async () => {
    place.save("p.json", SMALL);
    const { exitCode, report } = await place.runJson("schedule", "p.json", "--status-day", "2026-03-08");
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      format: "masar-schedule",
      version: 1,
      plan: { nameAr: "خطة", nameEn: "Plan" },
      statusDay: "2026-03-08",
      floatTo: "program",
      span: { startDay: "2026-03-01", finishDay: "2026-03-19", totalFloatWorkDays: -1 },
      programs: [{ code: "SG-1", startDay: "2026-03-01", finishDay: "2026-03-19", totalFloatWorkDays: -1 }],
      criticalPaths: { isComplete: true, paths: [{ program: "SG-1", items: ["SG-1/A02", "SG-1/M01"] }] },
      brokenConstraints: [
        { code: "SG-1/M01", type: "deadline", day: "2026-03-18", scheduledDay: "2026-03-19" },
      ],
      brokenLinks: [],
    });
    expect(report).toHaveProperty("items.3", {
      kind: "milestone",
      code: "SG-1/M01",
      nameAr: "معلم M01",
      nameEn: "Point M01",
      startDay: "2026-03-19",
      finishDay: "2026-03-19",
      lateStartDay: "2026-03-18",
      lateFinishDay: "2026-03-18",
      totalFloatWorkDays: -1,
      freeFloatWorkDays: 0,
      isCritical: true,
      isDone: false,
      drivenBy: ["SG-1/A02"],
    });
  });

  it("schedules the example of the format's own page as that page says", async () => {
    const page = readFileSync(
      fileURLToPath(new URL("../../../docs/plan-format.md", import.meta.url)),
      "utf8",
    );
    place.save("p.json", /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
    const { report } = await place.runJson("schedule", "p.json", "--status-day", "none");
    expect(report).toMatchObject({
      items: [
        { code: "SG-1/A01", startDay: "2026-03-01", finishDay: "2026-03-31" },
        { code: "SG-1/M01", finishDay: "2026-04-07" },
      ],
    });
  });

  it("says what happened against a link", async () => {
    const done = { progressPercent: 100, actualDay: "2026-03-02" };
    place.save(
      "p.json",
      planOf([activity("A01", 5), milestone("M01", "2026-03-02", done)], [link("A01", "M01")]),
    );
    const { said } = await place.run("schedule", "p.json", "--lang", "en", "--status-day", "2026-03-03");
    expect(said).toContain(
      "SG-1/M01: really finished on 2026-03-02 (1447-09-13 AH); SG-1/A01 lets it finish on 2026-03-09 (1447-09-20 AH) at the earliest.",
    );
  });

  it("takes today for the status day of a file", async () => {
    place.save("p.json", planOf([activity("A01", 5)]));
    const { report } = await place.runJson("schedule", "p.json");
    expect(report).toMatchObject({ statusDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });

  it("says so when there is nothing to schedule", async () => {
    place.save("p.json", planOf([]));
    expect(await place.run("schedule", "p.json", "--lang", "en")).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining("no activities and no milestones"),
    });
  });
});

describe("impact", () => {
  const impact = (...line: string[]) =>
    place.run("impact", "p.json", "--lang", "en", "--status-day", "2026-03-08", ...line);

  it("prints what moves, from where to where, and by which path", async () => {
    place.save("p.json", SMALL);
    const { exitCode, said } = await impact("--item", "SG-1/A02", "--duration", "12");
    expect(exitCode).toBe(0);
    expect(said).toBe(
      [
        "What a change of SG-1/A02 Work A02 moves",
        "  Duration: 12 working days",
        "Status day: 2026-03-08 (1447-09-19 AH)",
        "Float: working days to the finish of the program.",
        "Scheduled now: 2026-03-08 (1447-09-19 AH) to 2026-03-19 (1447-09-30 AH)",
        "Finish of the plan: 2026-03-19 (1447-09-30 AH) → 2026-03-23 (1447-10-04 AH)",
        "",
        "Programs whose finish moves",
        "  Code  From        To          To AH       Name",
        "  SG-1  2026-03-19  2026-03-23  1447-10-04  Strategy",
        "",
        "Milestones that move",
        "  Code      From        To          To AH       Working days  Name",
        "  SG-1/M01  2026-03-19  2026-03-23  1447-10-04            +2  Point M01",
        "",
        "Activities that move",
        "  Code      From        To          To AH       Working days  Name",
        "  SG-1/A02  2026-03-19  2026-03-23  1447-10-04            +2  Work A02",
        "",
        "The path to each milestone",
        "  SG-1/A02 → SG-1/M01",
      ].join("\n"),
    );
  });

  it("gives programs one documented shape, in which each move names what brought it", async () => {
    place.save("p.json", SMALL);
    const { report } = await place.runJson(
      ...["impact", "p.json", "--status-day", "8-3-2026", "--item", "sg-1/m01", "--forecast", "١٤٤٧/١٠/٠٤"],
    );
    expect(report).toEqual({
      format: "masar-impact",
      version: 1,
      plan: { nameAr: "خطة", nameEn: "Plan" },
      statusDay: "2026-03-08",
      floatTo: "program",
      item: {
        kind: "milestone",
        code: "SG-1/M01",
        nameAr: "معلم M01",
        nameEn: "Point M01",
        startDay: "2026-03-19",
        finishDay: "2026-03-19",
      },
      change: { forecastDay: "2026-03-23" },
      moves: [
        {
          kind: "milestone",
          code: "SG-1/M01",
          nameAr: "معلم M01",
          nameEn: "Point M01",
          fromStartDay: "2026-03-19",
          fromFinishDay: "2026-03-19",
          toStartDay: "2026-03-23",
          toFinishDay: "2026-03-23",
          byWorkDays: 2,
          movedBy: null,
        },
      ],
      programs: [
        {
          code: "SG-1",
          nameAr: "الاستراتيجية",
          nameEn: "Strategy",
          fromDay: "2026-03-19",
          toDay: "2026-03-23",
        },
      ],
      planFinish: { fromDay: "2026-03-19", toDay: "2026-03-23" },
      newlyCritical: [],
      noLongerCritical: [],
      newlyBroken: [],
      statusChanges: [],
    });
  });

  it("names a deadline that would not hold any more, and takes one away", async () => {
    place.save("p.json", SMALL);
    const tighter = await impact("--item", "SG-1/A03", "--deadline", "2026-03-09");
    expect(tighter.said).toContain("Nothing moves.");
    expect(tighter.said).toContain(
      "SG-1/A03: its deadline is 2026-03-09 (1447-09-20 AH), but it finishes on",
    );
    expect(tighter.said).toContain("Becomes critical: SG-1/A03");
    expect((await impact("--item", "SG-1/M01", "--deadline", "none")).said).toContain("No deadline");
  });

  it("says which statuses would change, with every move made", async () => {
    const items = [{ itemKind: "milestone", itemId: "M01", programId: "p", finishDay: "2026-03-19" }];
    const baselines = [{ id: "b", number: 1, nameEn: "First", setDay: "2026-02-01", items }];
    const forecast = milestone("M01", "2026-03-19");
    place.save("p.json", planOf([activity("A02", 10), forecast], [link("A02", "M01")], { baselines }));
    const { said } = await impact("--item", "SG-1/A02", "--duration", "40");
    expect(said).toContain(
      "Statuses that would change\n  SG-1: On plan → At risk\n  SG-1/M01: On plan → At risk",
    );
    const line = ["impact", "p.json", "--item", "SG-1/A02", "--duration", "40"];
    const { report } = await place.runJson(...line, "--status-day", "2026-03-08");
    expect(report).toHaveProperty("statusChanges.1", {
      kind: "milestone",
      code: "SG-1/M01",
      nameAr: "معلم M01",
      nameEn: "Point M01",
      fromStatus: "onPlan",
      toStatus: "atRisk",
    });
    const withoutDay = await place.runJson(...line, "--status-day", "none");
    expect(withoutDay.report).toHaveProperty("statusChanges", []);
  });

  it("takes what has happened: started, so much left, finished", async () => {
    place.save("p.json", SMALL);
    const { said } = await impact("--item", "SG-1/A02", "--actual-start", "2026-03-08", "--remaining", "3");
    expect(said).toContain("  Actual start: 2026-03-08 (1447-09-19 AH)\n  Remaining: 3 working days");
    expect(said).toMatch(/SG-1\/A02 {2}2026-03-19 {2}2026-03-10 .* -7 {2}Work A02/);
    expect((await impact("--item", "SG-1/A03", "--actual", "2026-03-08")).exitCode).toBe(0);
  });

  it.each([
    ["a code that nothing has", ["--item", "XX-9/M99", "--duration", "1"], "has the code XX-9/M99."],
    [
      "half a code, naming whole ones",
      ["--item", "a02", "--duration", "1"],
      "a02. A whole code is that of the program, then that of the item: SG-1/A02.",
    ],
    ["work on a milestone", ["--item", "SG-1/M01", "--duration", "1"], "SG-1/M01 is a milestone"],
    [
      "what has not happened yet",
      ["--item", "SG-1/A02", "--actual", "2026-03-09"],
      "cannot be after the status day (2026-03-08 (1447-09-19 AH))",
    ],
    [
      "a finish before its start",
      ["--item", "SG-1/A02", "--actual-start", "2026-03-05", "--actual", "2026-03-02"],
      "SG-1/A02: finished on 2026-03-02",
    ],
  ])("refuses %s, by code", async (_case, line, sentence) => {
    place.save("p.json", SMALL);
    expect(await impact(...line)).toMatchObject({
      exitCode: 1,
      said: "",
      complained: expect.stringContaining(sentence),
    });
  });
});

describe("quality", () => {
  const baselines = [
    {
      id: "b",
      number: 1,
      nameEn: "First",
      setDay: "2026-02-01",
      items: [
        {
          itemKind: "activity",
          itemId: "A01",
          programId: "p",
          startDay: "2026-03-01",
          finishDay: "2026-03-04",
        },
      ],
    },
  ];

  it("prints the fourteen points and what counts against those that fail", async () => {
    place.save("p.json", { ...SMALL, baselines });
    const { exitCode, said } = await place.run(
      ...["quality", "p.json", "--lang", "en", "--status-day", "2026-03-08"],
    );
    expect(exitCode).toBe(2);
    expect(said.split("\n").slice(0, 16)).toEqual([
      "Quality of the schedule by the 14 points of the DCMA",
      "Plan",
      "Status day: 2026-03-08 (1447-09-19 AH)",
      "Float: working days to the finish of the program.",
      "Compared with baseline 1.",
      "Activities alone are counted.",
      expect.stringMatching(/^Points that fail: \d of the \d+ that apply\.$/),
      "",
      "  No.   Value  Threshold  Verdict         Point",
      expect.stringMatching(/^ {4}1 +[\d.]+% {7}≤ 5% {2}FAIL +Items without a predecessor or a successor$/),
      expect.stringMatching(/^ {4}2 +0% {7}≤ 0% {2}pass +Links with a negative lag$/),
      "    3  33.33%       ≤ 5%  FAIL            Links with a lag",
      "    4    100%      ≥ 90%  pass            Links from finish to start",
      expect.stringContaining("Hard constraints"),
      expect.stringContaining("High float"),
      expect.stringContaining("Negative float"),
    ]);
    expect(said).toContain("3. Links with a lag\n  SG-1/A03 → SG-1/M01");
    expect(said).toContain("11. Items past their baseline day\n  SG-1/A01");
  });

  it("lists offenders by code for programs, judged by the thresholds given", async () => {
    place.save("p.json", { ...SMALL, baselines });
    const { report } = await place.runJson(
      ...["quality", "p.json", "--status-day", "2026-03-08", "--threshold", "lagShare=0.4", "--milestones"],
    );
    expect(report).toMatchObject({ format: "masar-quality", version: 1, baselineNumber: 1, counted: "all" });
    expect(report).toHaveProperty("points.2", {
      number: 3,
      code: "lags",
      value: 1 / 3,
      threshold: 0.4,
      passes: "atMost",
      verdict: "pass",
      items: [],
      links: [{ predecessor: "SG-1/A03", successor: "SG-1/M01" }],
      programs: [],
    });
  });

  it("is held to the thresholds that the plan keeps", async () => {
    const qualityThresholds = { ...DCMA_THRESHOLDS, lagShare: 0.5 };
    place.save("p.json", { ...SMALL, plan: { ...(SMALL as { plan: object }).plan, qualityThresholds } });
    const { report } = await place.runJson("quality", "p.json", "--status-day", "2026-03-08");
    expect(report).toHaveProperty("points.2", expect.objectContaining({ threshold: 0.5, verdict: "pass" }));
  });

  it("ends with 0 when every point that applies passes", async () => {
    const chain = Array.from({ length: 40 }, (_, index) => activity(`A${index}`, 1));
    const links = chain.slice(1).map((_, index) => link(`A${index}`, `A${index + 1}`));
    place.save("p.json", planOf(chain, links));
    const { exitCode, said } = await place.run("quality", "p.json", "--status-day", "none");
    expect([exitCode, said]).toEqual([0, expect.stringContaining("بنود لم تتحقق: 0 من")]);
  });

  it("refuses a baseline that there is not", async () => {
    place.save("p.json", SMALL);
    expect(await place.run("quality", "p.json", "--baseline", "7", "--lang", "en")).toMatchObject({
      exitCode: 1,
      complained: "No approved baseline has the number 7.",
    });
  });
});

describe("docs/command-line.md", () => {
  const page = readFileSync(fileURLToPath(new URL("../../../docs/command-line.md", import.meta.url)), "utf8");

  /** Names of all fields, however deep. */
  function fieldsOf(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(fieldsOf);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
  }

  it("names every field that the commands print, and every option that they take", async () => {
    place.save("p.json", SMALL);
    place.save("broken.json", planOf([activity("A01", -1)]));
    const day = ["--status-day", "2026-03-08"];
    const reports = [
      await place.runJson("schedule", "p.json", ...day),
      await place.runJson("quality", "p.json", ...day),
      await place.runJson("impact", "p.json", ...day, "--item", "SG-1/A03", "--deadline", "2026-03-09"),
      await place.runJson("impact", "p.json", ...day, "--item", "SG-1/A02", "--duration", "30"),
      await place.runJson("schedule", "broken.json"),
    ];
    const fields = new Set(fieldsOf(reports.map(({ report }) => report)));
    expect(fields.size).toBeGreaterThan(40);
    expect([...fields].filter((name) => !page.includes(`\`${name}`))).toEqual([]);
    const usage = PLAN_COMMANDS.map((command) => command.usage).join(" ");
    const options = usage.match(/--[a-z-]+/g) ?? [];
    expect(options.filter((option) => !page.includes(`\`${option}`))).toEqual([]);
    expect(PLAN_COMMANDS.filter(({ name }) => !page.includes(`-- ${name} `))).toEqual([]);
  });
});

describe("a command line that was not understood", () => {
  it.each([
    ["two files", ["schedule", "a.json", "b.json"]],
    ["an option that there is not", ["schedule", "p.json", "--fast"]],
    ["a language that there is not", ["schedule", "p.json", "--lang", "fr"]],
    ["a day that there is not", ["schedule", "p.json", "--status-day", "30/2/2026"]],
    ["a horizon that there is not", ["schedule", "p.json", "--float-to", "moon"]],
    ["an impact on nothing", ["impact", "p.json", "--duration", "5"]],
    ["an impact of nothing", ["impact", "p.json", "--item", "SG-1/A01"]],
    ["a duration of nothing", ["impact", "p.json", "--item", "SG-1/A01", "--duration", "0"]],
    ["a duration that is no number", ["impact", "p.json", "--item", "SG-1/A01", "--duration", "5d"]],
    ["a threshold of nothing", ["quality", "p.json", "--threshold", "speed=1"]],
    ["a threshold that no share reaches", ["quality", "p.json", "--threshold", "lagShare=5"]],
    ["a threshold of a prototype", ["quality", "p.json", "--threshold", "constructor=1"]],
    ["a file that there is not", ["schedule", "q.json"]],
    ["no file to write", ["export-plan"]],
  ])("ends with 64, both languages and the usage: %s", async (_case, line) => {
    place.save("p.json", SMALL);
    const { exitCode, said, complained } = await place.run(...line);
    expect([exitCode, said]).toEqual([64, ""]);
    expect(complained).toMatch(/[\u0600-\u06ff]/);
    expect(complained).toContain(`masar ${line[0]} `);
  });

  it("ends with 64 where there is no database", async () => {
    const { exitCode, complained } = await place.run("schedule");
    expect([exitCode, complained]).toEqual([
      64,
      expect.stringContaining(`There is no database at ${join(place.folder, "masar.db")}`),
    ]);
  });
});
