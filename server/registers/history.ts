import type { BilingualName } from "#shared/contract/names.ts";
import type { EntryChange, EntryEvent, FieldKind } from "#shared/contract/registers.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { HistoryEntity } from "../history/changes.ts";
import { isOfRegister, registerActionOf } from "./actions.ts";

/** How the history of one register is read: what its fields are, and which act an event was. */
export interface HistoryReading<Act extends string, Field extends string> {
  readonly entity: HistoryEntity;
  /** Fields that are told; states are told by the act itself. */
  readonly kinds: Readonly<Record<Field, FieldKind>>;
  readonly actOf: (action: string) => Act;
}

const eventSelect = (ids: string[]) =>
  ({
    seq: true,
    at: true,
    action: true,
    note: true,
    actor: { select: { id: true, nameAr: true, nameEn: true } },
    changes: {
      where: { entityId: { in: ids } },
      select: { entity: true, operation: true, field: true, fromValue: true, toValue: true },
      orderBy: { seq: "asc" },
    },
  }) as const satisfies Prisma.AuditEventSelect;

/** Every act on one entry, the newest first: who did it and what it changed, by names. */
export async function readEntryEvents<Act extends string, Field extends string>(
  db: Db,
  reading: HistoryReading<Act, Field>,
  subjectId: string,
): Promise<EntryEvent<Act, Field>[]> {
  return (await readNumberedEvents(db, reading, subjectId)).map(({ seq: _seq, ...event }) => event);
}

/**
 * The same of an entry and of its parts, each with its number in history. A greater act, as the saving of a sheet, stands
 * there by what it was to the entry.
 */
export async function readNumberedEvents<Act extends string, Field extends string>(
  db: Db,
  { entity, kinds, actOf }: HistoryReading<Act, Field>,
  subjectId: string,
  partIds: readonly string[] = [],
): Promise<(EntryEvent<Act, Field> & { readonly seq: number })[]> {
  const ids = [subjectId, ...partIds];
  const stored = await db.auditEvent.findMany({
    where: {
      OR: [
        { subjectType: entity, subjectId },
        { action: { in: GREATER_ACTS }, changes: { some: { entityId: { in: ids } } } },
      ],
    },
    select: eventSelect(ids),
    orderBy: { seq: "desc" },
  });
  const told = stored.map(({ changes, ...event }) => ({
    ...event,
    action: ownAction(event.action, changes),
    changes: changes.filter((change) => change.entity === entity).flatMap(toldOf(kinds)),
  }));
  const named = await loadNamed(
    db,
    told.flatMap(({ changes }) => changes),
  );
  return told.map(({ at, action, changes, ...event }) => ({
    ...event,
    act: actOf(action),
    at: at.toISOString(),
    changes: changes.map((change) => viewChange(change, named)),
  }));
}

type Value = string | number | null;

interface ToldChange<Field extends string> {
  readonly field: Field;
  readonly kind: FieldKind;
  readonly from: Value;
  readonly to: Value;
}

interface StoredChange {
  readonly entity: string;
  readonly operation: string;
  readonly field: string | null;
  readonly fromValue: string | null;
  readonly toValue: string | null;
}

/** Acts on entries of any register. */
const GREATER_ACTS: string[] = ["sheet.save", "act.undo"] satisfies Action[];

/** What a greater act was to the entry, by the first of what it changed; any other is called by its own name. */
function ownAction(action: string, [first]: readonly StoredChange[]): string {
  if (!GREATER_ACTS.includes(action) || !first || !isOfRegister(first.entity)) return action;
  const { operation } = first;
  return registerActionOf(
    first.entity,
    operation === "create" || operation === "remove" ? operation : "update",
  );
}

/** Our own JSON of one column, by history. */
const parsed = (json: string | null) => JSON.parse(json ?? "null") as Value;

function toldOf<Field extends string>(kinds: Readonly<Record<Field, FieldKind>>) {
  const isTold = (field: string): field is Field => Object.hasOwn(kinds, field);
  return ({ operation, field, fromValue, toValue }: StoredChange): ToldChange<Field>[] =>
    operation === "update" && field !== null && isTold(field)
      ? [{ field, kind: kinds[field], from: parsed(fromValue), to: parsed(toValue) }]
      : [];
}

interface Named {
  readonly people: ReadonlyMap<Value, PersonRef>;
  readonly items: ReadonlyMap<Value, BilingualName & { readonly code: string }>;
}

async function loadNamed(db: Db, changes: readonly ToldChange<string>[]): Promise<Named> {
  const idsOf = (wanted: FieldKind) =>
    changes
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ from, to }) => [from, to].filter((id) => typeof id === "string"));
  const names = { id: true, nameAr: true, nameEn: true } as const;
  const people = await db.person.findMany({ where: { id: { in: idsOf("person") } }, select: names });
  const items = await db.scheduleItem.findMany({
    where: { id: { in: idsOf("item") } },
    select: { ...names, code: true },
  });
  return {
    people: new Map(people.map((person) => [person.id, person])),
    items: new Map(items.map(({ id, ...item }) => [id, item])),
  };
}

function viewChange<Field extends string>(
  { field, kind, from, to }: ToldChange<Field>,
  { people, items }: Named,
): EntryChange<Field> {
  switch (kind) {
    case "person":
      return { field, kind, from: people.get(from) ?? null, to: people.get(to) ?? null };
    case "item":
      return { field, kind, from: items.get(from) ?? null, to: items.get(to) ?? null };
    case "day":
      return { field, kind, from: from as IsoDay | null, to: to as IsoDay | null };
    case "number":
      return { field, kind, from: from as number | null, to: to as number | null };
    case "text":
    case "code":
      return { field, kind, from: from as string | null, to: to as string | null };
  }
}
