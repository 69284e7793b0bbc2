import type { CellValue, Sheet } from "#shared/registers/sheets/sheet.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { SheetEntry } from "../registers/sheet.ts";

/** Somebody whom cells name or may name. */
export interface Person {
  readonly id: string;
  readonly email: string;
  /** What cells hold of them: the e-mail, for who may write it into one. */
  readonly value: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** Whether a cell may be set to them, or already names them. */
  readonly isOffered: boolean;
}

/** Whoever may save sheets names people by e-mail, as spreadsheets do; all others learn of nobody but whom rows name. */
export async function loadPeople(
  db: Db | Tx,
  actor: Actor,
  { sheet, entries }: { readonly sheet: Sheet; readonly entries: readonly SheetEntry[] },
): Promise<Person[]> {
  const mayName = abilitiesOn(actor, { kind: "none" }).includes("sheet.save");
  const named = namedIn(sheet, entries);
  const people = await db.person.findMany({
    orderBy: [{ nameAr: "asc" }, { id: "asc" }],
    select: { id: true, email: true, nameAr: true, nameEn: true, isActive: true, role: true },
  });
  return people.map(({ isActive, role, ...person }) => ({
    ...person,
    value: mayName ? person.email : person.id,
    // Who only reads answers for nothing.
    isOffered: named.has(person.email) || (mayName && isActive && role !== "viewer"),
  }));
}

function namedIn({ columns }: Sheet, entries: readonly SheetEntry[]): ReadonlySet<CellValue> {
  const keys = columns.filter(({ kind }) => kind === "person").map(({ key }) => key);
  return new Set(entries.flatMap(({ cells }) => keys.map((key) => cells[key] ?? null)));
}
