import type { SheetChoices } from "#shared/contract/sheets.ts";
import type { CellValue, Sheet, SheetColumn, SheetKey } from "#shared/registers/sheets/sheet.ts";
import { SHEETS } from "#shared/registers/sheets/sheets.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { CellIds, NamedEntry, RegisterSheet, SheetEntry } from "../registers/sheet.ts";
import { factsOf } from "../registers/subject.ts";
import { keyOf } from "./keys.ts";
import { loadPeople, type Person } from "./people.ts";
import { REGISTERS } from "./registers.ts";

/** A sheet as one reader has it: their rows, what cells of it may name, and the ids behind that. */
export interface LoadedSheet {
  readonly key: SheetKey;
  readonly sheet: Sheet;
  readonly register: RegisterSheet;
  readonly entries: readonly SheetEntry[];
  readonly byId: ReadonlyMap<string, SheetEntry>;
  /** By `keyOf`. */
  readonly byKey: ReadonlyMap<string, SheetEntry>;
  readonly choices: SheetChoices;
  readonly ids: CellIds;
  readonly programs: readonly SheetProgram[];
}

export interface SheetProgram {
  readonly id: string;
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly isPublished: boolean;
}

/** What of a sheet `actor` may read. */
export async function loadSheet(db: Db | Tx, actor: Actor, key: SheetKey): Promise<LoadedSheet> {
  const [sheet, register] = [SHEETS[key], REGISTERS[key]];
  const programs = (await readPrograms(db)).filter((program) => may(actor, program, "program.read"));
  const programById = new Map(programs.map((program) => [program.id, program]));
  const isReadable = ({ programId }: { readonly programId: string | null }, action = register.reading) => {
    const program = programId === null ? null : programById.get(programId);
    return program !== undefined && may(actor, program, action);
  };
  const entries = (await register.read(db)).filter((entry) => isReadable(entry));
  const has = (kind: SheetColumn["kind"]) => sheet.columns.some((column) => column.kind === kind);
  const items = has("milestone") ? await readMilestones(db, programById) : [];
  const places = has("place") ? await readPlaces(db) : [];
  const people = has("person") ? await loadPeople(db, actor, { sheet, entries }) : [];
  const named = (await (register.named?.(db) ?? [])).filter((entry) => isReadable(entry, "program.read"));
  const rows = entries.map((entry) => withPeople(sheet, people, entry));
  const codeOf = (programId: string | null) => programById.get(programId ?? "")?.code ?? null;
  return {
    ...{ key, sheet, register, programs },
    entries: rows,
    byId: new Map(rows.map((entry) => [entry.id, entry])),
    byKey: new Map(rows.map((entry) => [keyOf(sheet, entry.cells), entry])),
    ids: idsOf({ programs, items, places, people, named }),
    choices: {
      programs: programs.map(({ id, code, nameAr, nameEn }) => ({ id, code, nameAr, nameEn })),
      milestones: items.map(({ value, nameAr, nameEn, programId }) => ({
        ...{ value, nameAr, nameEn },
        program: codeOf(programId) ?? "",
      })),
      places: places.map(asChoice),
      people: people.filter(({ isOffered }) => isOffered).map(asChoice),
      entries: named.map((entry) => ({ ...asChoice(entry), program: codeOf(entry.programId) })),
    },
  };
}

/** Whether `actor` may do that to a program, or to the whole plan. */
export function may(actor: Actor, program: SheetProgram | null, action: RegisterSheet["reading"]): boolean {
  return abilitiesOn(actor, factsOf(program)).includes(action);
}

const names = { id: true, code: true, nameAr: true, nameEn: true } as const;

function readPrograms(db: Db | Tx): Promise<SheetProgram[]> {
  return db.program.findMany({
    where: { plan: { kind: "plan" } },
    orderBy: { position: "asc" },
    select: { ...names, isPublished: true },
  });
}

async function readMilestones(
  db: Db | Tx,
  programs: ReadonlyMap<string, SheetProgram>,
): Promise<(NamedEntry & { readonly programId: string })[]> {
  const items = await db.scheduleItem.findMany({
    where: { kind: "milestone", programId: { in: [...programs.keys()] } },
    orderBy: [{ programId: "asc" }, { position: "asc" }],
    select: { ...names, programId: true },
  });
  return items.map(({ code: value, ...item }) => ({ ...item, value }));
}

async function readPlaces(db: Db | Tx): Promise<NamedEntry[]> {
  const places = await db.place.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }], select: names });
  return places.map(({ code: value, ...place }) => ({ ...place, value, programId: null }));
}

/** People stand in cells by what the reader may know of them. */
function withPeople({ columns }: Sheet, people: readonly Person[], entry: SheetEntry): SheetEntry {
  const keys = new Set(columns.filter(({ kind }) => kind === "person").map(({ key }) => key));
  const valueByEmail = new Map<CellValue, string>(people.map(({ email, value }) => [email, value]));
  const cells = Object.fromEntries(
    Object.entries(entry.cells).map(([key, cell]) => [
      key,
      keys.has(key) ? (valueByEmail.get(cell) ?? null) : cell,
    ]),
  );
  return { ...entry, cells };
}

interface Named {
  readonly programs: readonly SheetProgram[];
  readonly items: readonly (NamedEntry & { readonly programId: string })[];
  readonly places: readonly NamedEntry[];
  readonly people: readonly Person[];
  readonly named: readonly NamedEntry[];
}

function idsOf({ programs, items, places, people, named }: Named): CellIds {
  const lookUp = (choices: readonly { readonly value: string; readonly id: string }[]) => {
    const ids = new Map<CellValue | undefined, string>(choices.map(({ value, id }) => [value, id]));
    return (value: CellValue | undefined) => ids.get(value) ?? null;
  };
  const byProgram = Map.groupBy(items, ({ programId }) => programId);
  return {
    program: lookUp(programs.map(({ id, code }) => ({ id, value: code }))),
    milestone: (programId, code) => lookUp(byProgram.get(programId ?? "") ?? [])(code),
    place: lookUp(places),
    person: lookUp(people),
    entry: lookUp(named),
  };
}

function asChoice({ value, nameAr, nameEn }: { value: string; nameAr: string; nameEn: string }) {
  return { value, nameAr, nameEn };
}
