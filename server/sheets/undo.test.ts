import { beforeAll, describe, expect, it } from "vitest";
import type { SheetRow, TypedRow } from "#shared/contract/sheets.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import type { IsoDay } from "#shared/units.ts";
import { seedSample } from "../../prisma/seed/seed.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActor } from "../testing/factories.ts";

const TODAY = "2026-11-24" as IsoDay;

let test: TestDatabase;
let pmo: Actor;
let office: string;

beforeAll(async () => {
  test = await createTestDatabase();
  await seedSample(test.db, TODAY);
  const person = await test.db.person.findFirstOrThrow({ where: { role: "pmo" } });
  office = person.email;
  pmo = await actorOf(test.db, person.id);
  return () => test.close();
});

const as = (actor: Actor) => createTestCaller({ db: test.db, actor, clock: fixedClock(TODAY) });

type Cells = Record<string, string>;

/** What is typed over the first row that may be edited, and what into a new one. */
interface Edit {
  readonly changed: Cells | null;
  readonly added: Cells | null;
}

/** Stand for somebody of the office and the first program of the sample. */
const OFFICE = "OFFICE";
const PROGRAM = "PROGRAM";

const DUE = { owner: OFFICE, dueDay: "2027-02-01" };

const EDITS: Readonly<Record<Exclude<SheetKey, "changeRequests">, Edit>> = {
  risks: {
    changed: { nameEn: "Said otherwise", dueDay: "2027-03-01" },
    added: { ...DUE, nameEn: "New", probability: "1", impact: "2", response: "accept" },
  },
  issues: {
    changed: { actionText: "Done otherwise" },
    added: { ...DUE, nameEn: "New", severity: "2", actionText: "Something" },
  },
  decisions: {
    changed: { nameEn: "Asked otherwise" },
    added: { nameEn: "New", decider: OFFICE, dueDay: "2027-02-01" },
  },
  eServices: {
    changed: { nameEn: "Called otherwise", actualLaunchDay: "2026-11-01" },
    added: {
      ...{ program: PROGRAM, nameEn: "New", audience: "citizen", channel: "app" },
      ...{ plannedLaunchDay: "2026-10-01", actualLaunchDay: "2026-10-02" },
    },
  },
  eServiceUse: { changed: { transactions: "7", satisfactionPercent: "" }, added: null },
  rollOut: { changed: { plannedDay: "2027-04-01" }, added: null },
  kpis: {
    changed: { definitionEn: "Counted otherwise", baselineValue: "1.5" },
    added: {
      ...{
        kpiKind: "benefit",
        nameEn: "New",
        definitionEn: "Counted",
        unit: "days",
        direction: "down",
        owner: OFFICE,
      },
      ...{ baselineValue: "10", firstTargetYear: "2027", firstTarget: "5" },
    },
  },
  kpiTargets: { changed: { target: "12.25" }, added: null },
  kpiValues: { changed: null, added: null },
  budget: { changed: { planned: "9,000,000.25" }, added: null },
};

/** A new row; of what is told apart by more than a code, one that is not there yet. */
async function addedOf(
  sheet: SheetKey,
  cells: Cells | null,
  rows: readonly SheetRow[],
): Promise<Cells | null> {
  const { programs, places } = (await as(pmo).sheets.rows({ sheet })).choices;
  const last = rows.at(-1)?.cells ?? {};
  const named: Cells = { [OFFICE]: office, [PROGRAM]: programs[0]?.code ?? "" };
  if (cells) {
    const texts = Object.entries(cells).map(([key, text]) => [key, named[text] ?? text]);
    return Object.fromEntries(texts);
  }
  if (sheet === "rollOut") {
    const ofProgram = rows.filter((row) => row.cells["program"] === last["program"]);
    const taken = new Set(ofProgram.map((row) => row.cells["place"]));
    const place = places.find(({ value }) => !taken.has(value))?.value ?? "";
    return { program: String(last["program"]), place, rollOutState: "planned", plannedDay: "2027-05-01" };
  }
  if (sheet === "kpiTargets") return { kpi: String(last["kpi"]), year: "2055", target: "1" };
  if (sheet === "kpiValues")
    return { kpi: String(last["kpi"]), day: TODAY, value: "3", evidenceText: "A report" };
  return null;
}

/** Everything that registers keep, less what only counts or dates the writing of it. */
async function kept() {
  const omit = { version: true, createdAt: true, updatedAt: true } as const;
  const orderBy = { id: "asc" } as const;
  const { db } = test;
  return {
    risks: await db.risk.findMany({ omit, orderBy }),
    issues: await db.issue.findMany({ omit, orderBy }),
    decisions: await db.decision.findMany({ omit, orderBy }),
    services: await db.eService.findMany({ omit, orderBy }),
    use: await db.eServiceMeasure.findMany({ orderBy }),
    rollOut: await db.rollOut.findMany({ omit, orderBy }),
    kpis: await db.kpi.findMany({ omit, orderBy }),
    targets: await db.kpiTarget.findMany({ orderBy }),
    values: await db.kpiValue.findMany({ orderBy }),
    budget: await db.budgetYear.findMany({ omit, orderBy }),
  };
}

async function editOf(sheet: keyof typeof EDITS): Promise<TypedRow[]> {
  const { changed, added } = EDITS[sheet];
  const { rows } = await as(pmo).sheets.rows({ sheet });
  const isFree = ({ cells, isEditable }: SheetRow) =>
    isEditable && (cells["actualLaunchDay"] ?? null) === null;
  const row = rows.find(isFree);
  const cells = await addedOf(sheet, added, rows);
  return [
    ...(changed && row ? [{ id: row.id, version: row.version, cells: changed }] : []),
    ...(cells ? [{ id: null, version: null, cells }] : []),
  ];
}

describe("the saving of a sheet is taken back, and taken back again", () => {
  it.each(Object.keys(EDITS) as (keyof typeof EDITS)[])("of %s", async (sheet) => {
    const before = await kept();
    const rows = await editOf(sheet);
    expect(rows.length).toBe(sheet === "kpiValues" || sheet === "eServiceUse" || sheet === "budget" ? 1 : 2);
    const saved = await as(pmo).sheets.save({ sheet, rows });
    if (!saved.isSaved) throw new Error(JSON.stringify(saved.preview.rows));
    const after = await kept();
    expect(after).not.toEqual(before);
    const undone = await as(pmo).history.undo({ actSeq: saved.actSeq });
    expect(await kept()).toEqual(before);
    const redone = await as(pmo).history.undo({ actSeq: undone.actSeq });
    expect(await kept()).toEqual(after);
    await as(pmo).history.undo({ actSeq: redone.actSeq });
    expect(await kept()).toEqual(before);
  });
});

it("takes back as many rows as a sheet may have", async () => {
  const before = await kept();
  const cells = { ...EDITS.risks.added, owner: office };
  const rows = Array.from({ length: 600 }, () => ({ id: null, version: null, cells }));
  const saved = await as(pmo).sheets.save({ sheet: "risks", rows });
  if (!saved.isSaved) throw new Error("it was not saved");
  expect(await test.db.risk.count()).toBe(before.risks.length + rows.length);
  await as(pmo).history.undo({ actSeq: saved.actSeq });
  expect(await kept()).toEqual(before);
});

describe("it is refused", () => {
  const conflict = { cause: { code: "VERSION_CONFLICT" } };

  async function saveRisk() {
    const saved = await as(pmo).sheets.save({ sheet: "risks", rows: await editOf("risks") });
    if (!saved.isSaved) throw new Error("it was not saved");
    const { entityId } = await test.db.change.findFirstOrThrow({
      where: { eventSeq: saved.actSeq, operation: "create" },
    });
    return { actSeq: saved.actSeq, id: entityId };
  }

  it("to another, and to whom it is not given any more", async () => {
    const { actSeq } = await saveRisk();
    const other = await makeActor(test.db, "pmo");
    await expect(as(other).history.undo({ actSeq })).rejects.toMatchObject({ cause: { code: "FORBIDDEN" } });
    const demoted: Actor = { ...pmo, role: "owner" };
    await expect(as(demoted).history.undo({ actSeq })).rejects.toMatchObject({
      cause: { code: "NOT_FOUND" },
    });
  });

  it("when anything was done to an entry since, also beside what the sheet set", async () => {
    const { actSeq, id } = await saveRisk();
    await as(pmo).risks.close({ id, version: 1 });
    const before = await kept();
    await expect(as(pmo).history.undo({ actSeq })).rejects.toMatchObject(conflict);
    expect(await kept()).toEqual(before);
  });

  it("when somebody spoke of what would go", async () => {
    const { actSeq, id } = await saveRisk();
    await as(pmo).comments.create({
      subjectType: "risk",
      subjectId: id,
      body: "أين نحن منه؟",
      mentionIds: [],
    } as never);
    await expect(as(pmo).history.undo({ actSeq })).rejects.toMatchObject(conflict);
  });

  it("when its code was given to another meanwhile, to what would come back", async () => {
    const { actSeq } = await saveRisk();
    const { actSeq: undoneSeq } = await as(pmo).history.undo({ actSeq });
    const { actSeq: otherSeq } = await saveRisk();
    expect(otherSeq).toBeGreaterThan(undoneSeq);
    await expect(as(pmo).history.undo({ actSeq: undoneSeq })).rejects.toThrow();
  });
});
