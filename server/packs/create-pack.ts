import type { PackCreateInput, PackRow } from "#shared/contract/packs.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import { depsAsAt } from "../history/as-at.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { loadPeriod } from "../periods/stored.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { PACK_FIELDS, type StoredPack, UNFINISHED, viewPack } from "./stored.ts";

/** As many as one person may have waiting. */
const MOST_WAITING = 6;
const RETRY_SECONDS = 60;

/**
 * Puts a pack in the queue, to be drawn by draw-waiting.ts. One of a closed period that is there already, or on its way,
 * is given again. Throws DAY_NOT_KNOWN, NOT_FOUND for a period that is not there, REPORTING_STATE for one that is not
 * closed, THROTTLED.
 */
export async function createPack(
  deps: Deps,
  actor: Actor,
  input: PackCreateInput,
  request: RequestInfo,
): Promise<PackRow> {
  const { clock } = deps;
  if (input.asAt !== undefined) await depsAsAt(deps, input.asAt);
  const pack = await inTx(deps.db, async (tx) => {
    requireAction(actor, "pack.create", { kind: "none" });
    const asked = { ...(await lookOf(tx, actor, input)), ...(await dayOf(tx, input, clock.today())) };
    const kept = asked.periodId === null ? null : await tx.pack.findFirst(keptAs(asked));
    if (kept) return kept;
    await requireRoom(tx, actor);
    const created = await tx.pack.create({
      data: { ...asked, requestedById: actor.personId, createdAt: clock.now() },
      select: PACK_FIELDS,
    });
    const event = {
      ...actedBy(clock, actor, request),
      action: "pack.create",
      subjectType: "pack",
      subjectId: created.id,
    };
    await recordEvent(tx, event, []);
    return created;
  });
  return viewPack(pack, actor);
}

type Look = Pick<StoredPack, "format" | "language" | "paper" | "digits" | "firstCalendar">;
type Told = Pick<StoredPack, "statusDay" | "isAsAt"> & { readonly periodId: string | null };

/** Digits and calendar are those of whoever asks. */
async function lookOf(tx: Tx, actor: Actor, { format, language, paper }: PackCreateInput): Promise<Look> {
  const reader = await tx.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { digits: true, firstCalendar: true },
  });
  return { format, language, paper: format === "pdf" ? paper : null, ...reader };
}

async function dayOf(tx: Tx, { periodId, asAt }: PackCreateInput, today: IsoDay): Promise<Told> {
  if (periodId === undefined) return { periodId: null, statusDay: asAt ?? today, isAsAt: asAt !== undefined };
  const { state, closedAt } = await loadPeriod(tx, periodId);
  if (state !== "closed" || closedAt === null) {
    throw new AppError("REPORTING_STATE", { state: state as "open", reason: "notClosed" });
  }
  return { periodId, statusDay: riyadhDayOf(closedAt), isAsAt: true };
}

function keptAs(asked: Look & Told) {
  return { where: { ...asked, state: { in: [...UNFINISHED, "done"] } }, select: PACK_FIELDS };
}

async function requireRoom(tx: Tx, { personId }: Actor): Promise<void> {
  const waiting = await tx.pack.count({ where: { requestedById: personId, state: { in: UNFINISHED } } });
  if (waiting >= MOST_WAITING) throw new AppError("THROTTLED", { retryAfterSeconds: RETRY_SECONDS });
}
