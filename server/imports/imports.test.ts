import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImportPreview, ImportProblemCode } from "#shared/contract/imports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { IMPORT_LIMITS } from "./limits.ts";
import { encodeWindows } from "./testing/windows.ts";
import { makeXlsx } from "./testing/xlsx.ts";

const clock = fixedClock("2026-06-01" as IsoDay);

let test: TestDatabase;
let db: Db;
let pmo: Actor;

beforeEach(async () => {
  test = await createTestDatabase();
  db = test.db;
  pmo = await makeActor(db, "pmo");
});

afterEach(() => test.close());

type Sheets = Parameters<typeof makeXlsx>[0];

function callerOf(actor: Actor | null = pmo) {
  return createTestCaller({ db, actor, clock }).imports;
}

async function preview(sheets: Sheets, actor = pmo): Promise<ImportPreview> {
  const file = await makeXlsx(sheets);
  return callerOf(actor).preview({ fileName: "portfolio.xlsx", base64: file.toString("base64") });
}

function previewCsv(bytes: Buffer): Promise<ImportPreview> {
  return callerOf().preview({ fileName: "portfolio.csv", base64: bytes.toString("base64") });
}

/** A plan with workstream W, program SG-1 and its milestone M-1. */
async function makePortfolio() {
  const plan = await makePlan(db);
  const [workstream] = plan.workstreams;
  const program = await makeProgram(db, {
    planId: plan.id,
    workstreamId: workstream?.id ?? "",
    code: "SG-1",
  });
  const milestone = await makeMilestone(db, { programId: program.id, code: "M-1" });
  return { plan, workstreamCode: workstream?.code ?? "", program, milestone };
}

const PROGRAM_HEADINGS = ["الرمز", "المسار", "الاسم بالعربية", "تاريخ البداية", "تاريخ النهاية"];
const MILESTONE_HEADINGS = [
  "Program code",
  "Code",
  "Name",
  "Baseline",
  "Forecast",
  "Actual",
  "Weight",
  "Progress",
];

const firstPortfolio: Sheets = {
  المسارات: [
    ["الرمز", "الاسم"],
    ["SG", "الاستراتيجية والحوكمة"],
  ],
  البرامج: [PROGRAM_HEADINGS, ["SG-1", "SG", "استراتيجية الإمارة الذكية", "2024-01-01", "31/12/2025"]],
  المعالم: [
    MILESTONE_HEADINGS,
    ["SG-1", "M-1", "اعتماد الاستراتيجية", "2024-06-30", null, "2024-07-04", 40, null],
    ["SG-1", "M-2", "Roadmap issued", "2025-12-31", "1447-09-12", null, "٦٠", "30%"],
  ],
};

function codesOf(previewed: ImportPreview): ImportProblemCode[] {
  return previewed.problems.map(({ code }) => code);
}

describe("the first portfolio of an empty installation", () => {
  it("is previewed without touching anything, then comes in whole", async () => {
    const previewed = await preview(firstPortfolio);
    expect(previewed).toMatchObject({ canApply: true, problems: [], unplaced: [], baselineItemCount: 3 });
    expect(previewed.counts).toMatchObject({
      workstream: { create: 1 },
      program: { create: 1 },
      milestone: { create: 2 },
    });
    expect(await db.program.count()).toBe(0);

    await callerOf().applyBatch({ batchId: previewed.batchId });
    const program = await db.program.findFirstOrThrow({ include: { items: true, workstream: true } });
    expect(program).toMatchObject({
      code: "SG-1",
      nameAr: "استراتيجية الإمارة الذكية",
      finishDay: "2025-12-31",
      workstream: { code: "SG" },
    });
    expect(program.items).toMatchObject([
      { code: "M-1", actualFinishDay: "2024-07-04", forecastFinishDay: "2024-07-04", progressPercent: 100 },
      {
        code: "M-2",
        nameEn: "Roadmap issued",
        forecastFinishDay: "2026-03-01",
        weightPoints: 60,
        progressPercent: 30,
      },
    ]);
  });

  it("asks for a first baseline, and leaves its approval to somebody else", async () => {
    const previewed = await preview(firstPortfolio);
    await callerOf().applyBatch({ batchId: previewed.batchId });
    const baseline = await db.baseline.findFirstOrThrow({ include: { items: true } });
    expect(baseline).toMatchObject({
      number: 1,
      state: "requested",
      requestedById: pmo.personId,
      decidedById: null,
    });
    expect(baseline.items.map(({ finishDay }) => finishDay).toSorted()).toEqual([
      "2024-06-30",
      "2025-12-31",
      "2025-12-31",
    ]);
  });

  it("can come as one .csv of all kinds, in Windows-1256 and with semicolons", async () => {
    const table = [
      "النوع;الرمز;رمز البرنامج;المسار;الاسم;تاريخ البداية;تاريخ النهاية;المتوقع",
      "مسار;ح;;;الحوكمة;;;",
      "برنامج;ح-١;;الحوكمة;حوكمة التقنية;01/01/2024;31/12/2026;",
      "معلم;م-١;ح-1;;اعتماد السياسات;;;١٥/٠٩/٢٠٢٦",
    ].join("\r\n");
    const previewed = await previewCsv(
      encodeWindows(
        table.replaceAll(/[٠-٩]/g, (d) => String("٠١٢٣٤٥٦٧٨٩".indexOf(d))),
        "windows-1256",
      ),
    );
    expect(previewed).toMatchObject({ encoding: "windows-1256", errorCount: 0, canApply: true });
    await callerOf().applyBatch({ batchId: previewed.batchId });
    expect(await db.scheduleItem.findFirst()).toMatchObject({ code: "م-1", forecastFinishDay: "2026-09-15" });
  });
});

describe("the years of a plan", () => {
  it("are set to those of the first portfolio, which the preview tells, and come back when it is undone", async () => {
    const plan = await makePlan(db);
    await db.plan.update({
      where: { id: plan.id },
      data: { startDay: "2026-01-01", finishDay: "2030-12-31" },
    });
    const previewed = await preview(firstPortfolio);
    expect(previewed).toMatchObject({
      errorCount: 0,
      planWindow: { startDay: "2024-01-01", finishDay: "2028-12-31" },
    });
    const { batchId } = previewed;
    await callerOf().applyBatch({ batchId });
    expect(await db.plan.findFirst()).toMatchObject({ startDay: "2024-01-01", finishDay: "2028-12-31" });
    await callerOf().undoBatch({ batchId });
    expect(await db.plan.findFirst()).toMatchObject({ startDay: "2026-01-01", finishDay: "2030-12-31" });
  });

  it("stay as they are once there are programs", async () => {
    await makePortfolio();
    const previewed = await preview({
      Programs: [
        ["Code", "Start"],
        ["SG-1", "2020-01-01"],
      ],
    });
    expect(previewed).toMatchObject({ planWindow: null, problems: [{ code: "beforePlan" }] });
  });

  it("do not follow a slip of the finger", async () => {
    const previewed = await preview({
      Programs: [
        ["Code", "Name", "Start", "Finish"],
        ["A", "x", "1960-01-01", "2027-01-01"],
      ],
    });
    expect(previewed.planWindow?.startDay).toBe("2027-01-01");
    expect(codesOf(previewed)).toContain("beforePlan");
  });
});

describe("importing into a plan", () => {
  it("changes what the plan has, adds what is new, and leaves the rest alone", async () => {
    const { workstreamCode, program } = await makePortfolio();
    const other = await makeMilestone(db, { programId: program.id, code: "M-9" });
    const previewed = await preview({
      Programs: [
        ["Code", "Name (English)"],
        ["sg-1", "Smart Emirate"],
      ],
      Milestones: [
        ["Program code", "Code", "Name", "Forecast"],
        ["SG-1", "M-1", null, "2026-08-31"],
        ["SG-1", "M-2", "New", "2026-09-30"],
      ],
    });
    expect(previewed).toMatchObject({ needsReason: true, changedRowCount: 3 });
    expect(previewed.rows[1]?.differences).toEqual([
      { field: "forecastDay", column: "D", before: "2026-06-30", after: "2026-08-31" },
    ]);
    await callerOf().applyBatch({ batchId: previewed.batchId, reasonCode: "procurement", note: "letter 12" });
    expect(await db.program.findMany()).toMatchObject([
      { code: "SG-1", nameEn: "Smart Emirate", nameAr: program.nameAr, version: 2 },
    ]);
    expect(await db.scheduleItem.findUnique({ where: { id: other.id } })).toEqual(other);
    expect(await db.workstream.findMany()).toMatchObject([{ code: workstreamCode, version: 1 }]);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "import.apply" },
      include: { changes: true },
    });
    expect(event).toMatchObject({ actorId: pmo.personId, reasonCode: "procurement", note: "letter 12" });
    expect(event.changes.map(({ field, toValue }) => [field, toValue?.slice(0, 12)])).toEqual([
      ["nameEn", '"Smart Emira'],
      ["forecastFinishDay", '"2026-08-31"'],
      [null, expect.any(String)],
    ]);
  });

  it("asks for a reason when days that were known move", async () => {
    await makePortfolio();
    const { batchId } = await preview({
      Milestones: [
        ["Program code", "Code", "Forecast"],
        ["SG-1", "M-1", "2026-08-31"],
      ],
    });
    await expect(callerOf().applyBatch({ batchId })).rejects.toMatchObject({
      cause: { code: "INVALID_INPUT", data: { problems: [{ path: "reasonCode", rule: "reasonMissing" }] } },
    });
    expect((await callerOf().get({ batchId })).state).toBe("previewed");
  });

  it("gives the owner by e-mail, and lists an address that nobody has", async () => {
    const { program } = await makePortfolio();
    const owner = await makePerson(db, { email: "owner@masar.example" });
    const previewed = await preview({
      Programs: [
        ["Code", "Owner e-mail"],
        ["SG-1", "Owner@masar.example"],
      ],
    });
    await callerOf().applyBatch({ batchId: previewed.batchId });
    expect(await db.programRole.findMany()).toMatchObject([
      { programId: program.id, personId: owner.id, role: "owner" },
    ]);
    const unknown = await preview({
      Programs: [
        ["Code", "Owner e-mail"],
        ["SG-1", "nobody@masar.example"],
      ],
    });
    expect(unknown.problems).toMatchObject([
      { code: "unknownPerson", severity: "warning", row: 2, column: "B" },
    ]);
    expect(unknown.unplaced).toMatchObject([
      { reason: "unknownPerson", count: 1, cells: [{ row: 2, value: "nobody@masar.example" }] },
    ]);
  });

  it("never changes a baseline that stands, and lists the days that would", async () => {
    const previewed = await preview(firstPortfolio);
    await callerOf().applyBatch({ batchId: previewed.batchId });
    const again = await preview({
      Milestones: [
        ["Program code", "Code", "Baseline"],
        ["SG-1", "M-1", "2024-06-30"],
        ["SG-1", "M-2", "2026-01-31"],
      ],
    });
    expect(again.problems).toMatchObject([{ code: "baselineFrozen", row: 3, severity: "warning" }]);
    expect(again.unplaced).toMatchObject([
      { reason: "baselineFrozen", cells: [{ row: 3, value: "2026-01-31" }] },
    ]);
    expect(again.canApply).toBe(false);
  });

  it("works out how many working days an activity takes", async () => {
    await makePortfolio();
    const previewed = await preview({
      Activities: [
        ["Program code", "Code", "Name", "Start", "Finish"],
        ["SG-1", "A-1", "Design", "2026-03-01", "2026-03-12"],
      ],
    });
    await callerOf().applyBatch({ batchId: previewed.batchId });
    expect(await db.scheduleItem.findFirst({ where: { code: "A-1" } })).toMatchObject({
      kind: "activity",
      forecastStartDay: "2026-03-01",
      forecastFinishDay: "2026-03-12",
      durationWorkDays: 10,
    });
  });
});

describe("what keeps a file out", () => {
  it.each<[string, Sheets, ImportProblemCode[]]>([
    [
      "a milestone without program, code or name",
      {
        Milestones: [
          ["Program code", "Code", "Name", "Forecast"],
          [null, "M", "x", "2026-07-01"],
          ["SG-1", null, "x", "2026-07-01"],
          ["SG-1", "M-3", null, "2026-07-01"],
        ],
      },
      ["missingProgram", "missingCode", "missingName"],
    ],
    [
      "a program that is nowhere",
      {
        Milestones: [
          ["Program code", "Code", "Name", "Forecast"],
          ["ZZ", "M", "x", "2026-07-01"],
        ],
      },
      ["unknownProgram"],
    ],
    [
      "a new program without days or workstream",
      {
        Programs: [
          ["Code", "Name"],
          ["N-1", "x"],
        ],
      },
      ["missingWorkstream", "missingDay", "missingDay"],
    ],
    [
      "a workstream that is nowhere",
      {
        Programs: [
          ["Code", "Name", "Workstream", "Start", "Finish"],
          ["N-1", "x", "??", "2026-01-01", "2026-12-31"],
        ],
      },
      ["unknownWorkstream"],
    ],
    [
      "a program that finishes before it starts",
      {
        Programs: [
          ["Code", "Start", "Finish"],
          ["SG-1", "2026-12-31", "2026-01-01"],
        ],
      },
      ["finishBeforeStart"],
    ],
    [
      "the same record twice",
      {
        Milestones: [
          ["Program code", "Code", "Forecast"],
          ["SG-1", "M-1", "2026-07-01"],
          ["sg-1", "m-١", "2026-08-01"],
        ],
      },
      ["duplicateRow"],
    ],
    [
      "an activity under a milestone's code",
      {
        Activities: [
          ["Program code", "Code", "Start", "Finish"],
          ["SG-1", "M-1", "2026-01-01", "2026-02-01"],
        ],
      },
      ["otherKind"],
    ],
    [
      "a deed of the future",
      {
        Milestones: [
          ["Program code", "Code", "Actual"],
          ["SG-1", "M-1", "2026-06-02"],
        ],
      },
      ["actualAfterStatusDay"],
    ],
    [
      "all done without a day, and a day without all done",
      {
        Milestones: [
          ["Program code", "Code", "Actual", "Progress"],
          ["SG-1", "M-1", null, "100%"],
        ],
      },
      ["doneNeedsActual"],
    ],
    [
      "a day before the plan or far after it",
      {
        Milestones: [
          ["Program code", "Code", "Name", "Forecast"],
          ["SG-1", "M-2", "x", "2023-01-01"],
          ["SG-1", "M-3", "x", "2040-01-01"],
        ],
      },
      ["beforePlan", "farPastPlan"],
    ],
  ])("%s", async (_what, sheets, codes) => {
    await makePortfolio();
    const previewed = await preview(sheets);
    expect(codesOf(previewed)).toEqual(codes);
    expect(previewed.canApply).toBe(false);
    const before = await db.scheduleItem.findMany();
    await expect(callerOf().applyBatch({ batchId: previewed.batchId })).rejects.toMatchObject({
      cause: { code: "IMPORT_STATE", data: { state: "hasErrors" } },
    });
    expect(await db.scheduleItem.findMany()).toEqual(before);
  });

  it("one wrong row keeps all the right ones out too", async () => {
    await makePortfolio();
    const rows = Array.from({ length: 30 }, (_, at) => [
      "SG-1",
      `N-${at}`,
      "x",
      at === 17 ? "31/02/2026" : "2026-07-01",
    ]);
    const previewed = await preview({ Milestones: [["Program code", "Code", "Name", "Forecast"], ...rows] });
    expect(previewed.problems).toMatchObject([
      { code: "noSuchDay", row: 19, column: "D", value: "31/02/2026" },
      { code: "missingDay", row: 19, field: "forecastDay" },
    ]);
    await expect(callerOf().applyBatch({ batchId: previewed.batchId })).rejects.toThrow();
    expect(await db.scheduleItem.count()).toBe(1);
  });

  it("a file that is no portfolio is refused with its reason", async () => {
    await expect(preview({ Sheet1: [["hello", "world"]] })).rejects.toMatchObject({
      cause: { code: "FILE_REFUSED", data: { reason: "noKnownHeadings" } },
    });
    await expect(previewCsv(Buffer.from("a,b\n".repeat(1_000_000)))).rejects.toMatchObject({
      cause: { code: "FILE_REFUSED", data: { reason: "tooManyRows", limit: IMPORT_LIMITS.rows } },
    });
    expect(await db.importBatch.count()).toBe(0);
  });
});

describe("a plan that moves on between preview and apply", () => {
  const sheets: Sheets = {
    Milestones: [
      ["Program code", "Code", "Weight"],
      ["SG-1", "M-1", 7],
    ],
  };

  it("is not overwritten where the file touches it", async () => {
    const { milestone } = await makePortfolio();
    const { batchId } = await preview(sheets);
    await db.scheduleItem.update({ where: { id: milestone.id }, data: { forecastFinishDay: "2026-12-31" } });
    await expect(callerOf().applyBatch({ batchId })).rejects.toMatchObject({
      cause: { code: "IMPORT_STATE", data: { state: "planMoved" } },
    });
    expect(await db.scheduleItem.findUnique({ where: { id: milestone.id } })).toMatchObject({
      weightPoints: 0,
    });
  });

  it("does not stand in the way where the file does not touch it", async () => {
    const { program } = await makePortfolio();
    const { batchId } = await preview(sheets);
    await makeMilestone(db, { programId: program.id, code: "M-5" });
    expect(await callerOf().applyBatch({ batchId })).toMatchObject({ state: "applied" });
  });

  it("lets one of two people apply, once", async () => {
    await makePortfolio();
    const { batchId } = await preview(sheets);
    const outcomes = await Promise.allSettled([
      callerOf().applyBatch({ batchId }),
      callerOf().applyBatch({ batchId }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.auditEvent.count({ where: { action: "import.apply" } })).toBe(1);
  });
});

describe("which days ask for a reason", () => {
  it("a program's official window does, like a milestone's forecast", async () => {
    await makePortfolio();
    const moved = await preview({
      Programs: [
        ["Code", "Finish"],
        ["SG-1", "2027-01-31"],
      ],
    });
    expect(moved.needsReason).toBe(true);
    const renamed = await preview({
      Programs: [
        ["Code", "Name"],
        ["SG-1", "x"],
      ],
    });
    expect(renamed.needsReason).toBe(false);
  });

  it("an actual day that is recorded for the first time does not", async () => {
    await makePortfolio();
    const done = await preview({
      Milestones: [
        ["Program code", "Code", "Actual"],
        ["SG-1", "M-1", "2026-05-20"],
      ],
    });
    expect(done).toMatchObject({ needsReason: false, canApply: true });
  });
});

describe("who may import", () => {
  it.each(["owner", "executive", "viewer"] as const)("an %s may do nothing of it", async (role) => {
    const caller = callerOf(await makeActor(db, role));
    const calls = [
      caller.list(),
      caller.get({ batchId: "b" }),
      caller.rows({ batchId: "b", offset: 0 }),
      caller.template({ language: "ar", format: "xlsx" }),
      caller.preview({ fileName: "a.csv", base64: "" }),
      caller.applyBatch({ batchId: "b" }),
      caller.undoBatch({ batchId: "b" }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ cause: { code: "FORBIDDEN" } });
  });

  it("a visitor is asked to sign in", async () => {
    await expect(callerOf(null).list()).rejects.toMatchObject({ cause: { code: "NOT_SIGNED_IN" } });
  });

  it("a batch that is nowhere is not found", async () => {
    for (const act of ["get", "applyBatch", "undoBatch"] as const) {
      await expect(callerOf()[act]({ batchId: "nowhere" })).rejects.toMatchObject({
        cause: { code: "NOT_FOUND" },
      });
    }
  });
});
