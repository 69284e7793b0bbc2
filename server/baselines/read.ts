import type { BaselineRow, BaselineState, BaselinesView } from "#shared/contract/baselines.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn, visibleTo } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Deps } from "../trpc/context.ts";
import { loadPlanId } from "./stored.ts";

const person = { select: { id: true, nameAr: true, nameEn: true } } as const;

const rowSelect = {
  id: true,
  number: true,
  nameAr: true,
  nameEn: true,
  setDay: true,
  state: true,
  note: true,
  requestedBy: person,
  decidedBy: person,
  decidedAt: true,
  _count: { select: { items: { where: { itemKind: "milestone" } } } },
} as const satisfies Prisma.BaselineSelect;

type Stored = Prisma.BaselineGetPayload<{ select: typeof rowSelect }>;

/** Every baseline with who asked, who decided and why, the newest first; NOT_FOUND without a plan. */
export async function readBaselines({ db }: Pick<Deps, "db">, actor: Actor): Promise<BaselinesView> {
  const planId = await loadPlanId(db);
  const stored = await db.baseline.findMany({
    where: { planId },
    select: rowSelect,
    orderBy: { number: "desc" },
  });
  const noteById = await decisionNotes(db, stored);
  const current = stored.find(({ state }) => state === "approved");
  return {
    baselines: stored.map((row) => viewRow(row, actor, row === current, noteById.get(row.id) ?? "")),
    programs: await db.program.findMany({
      where: { planId, AND: visibleTo(actor) },
      select: { id: true, code: true, nameAr: true, nameEn: true },
      orderBy: { position: "asc" },
    }),
    abilities: abilitiesOn(actor, { kind: "none" }),
  };
}

/** What was said with each decision; it stands in the act's record, which nobody changes. */
async function decisionNotes(db: Db, stored: readonly Stored[]): Promise<ReadonlyMap<string, string>> {
  const acts = await db.auditEvent.findMany({
    where: { subjectId: { in: stored.map(({ id }) => id) }, action: "baseline.decide" },
    select: { subjectId: true, note: true },
  });
  return new Map(acts.map(({ subjectId, note }) => [subjectId, note]));
}

function viewRow(row: Stored, actor: Actor, isCurrent: boolean, decisionNote: string): BaselineRow {
  const { _count, decidedAt, requestedBy, setDay, state, ...rest } = row;
  const isOpen = state === "requested";
  return {
    ...rest,
    state: state as BaselineState,
    isCurrent,
    setDay: setDay as IsoDay,
    requestedBy,
    decidedDay: decidedAt === null ? null : riyadhDayOf(decidedAt),
    decisionNote,
    milestoneCount: _count.items,
    abilities: isOpen ? decisionsFor(actor, requestedBy.id === actor.personId) : [],
  };
}

/** Other things are requests, too, and may be done otherwise. */
function decisionsFor(actor: Actor, isOwn: boolean): Action[] {
  return abilitiesOn(actor, { kind: "request", isOwn }).filter((action) => action.startsWith("baseline."));
}
