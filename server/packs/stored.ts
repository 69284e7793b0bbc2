import type { PackRow } from "#shared/contract/packs.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import { PERIOD_FIELDS, viewPeriod } from "../periods/stored.ts";

export const PACK_FIELDS = {
  id: true,
  format: true,
  language: true,
  paper: true,
  digits: true,
  firstCalendar: true,
  statusDay: true,
  isAsAt: true,
  period: { select: PERIOD_FIELDS },
  state: true,
  progressPercent: true,
  renderer: true,
  failure: true,
  storageName: true,
  sizeBytes: true,
  sha256: true,
  requestedById: true,
  requestedBy: { select: { id: true, nameAr: true, nameEn: true } },
  createdAt: true,
  finishedAt: true,
} as const satisfies Prisma.PackSelect;

export type StoredPack = Prisma.PackGetPayload<{ select: typeof PACK_FIELDS }>;

/** States in which it is still to be drawn. */
export const UNFINISHED = ["queued", "running"];

/** Closed sets are texts in the database, held by its CHECKs. */
export function viewPack(pack: StoredPack, actor: Actor): PackRow {
  const requestedBy: PersonRef = pack.requestedBy;
  return {
    id: pack.id,
    format: pack.format as PackRow["format"],
    language: pack.language as PackRow["language"],
    paper: pack.paper as PackRow["paper"],
    statusDay: pack.statusDay as IsoDay,
    period: pack.period && viewPeriod(pack.period),
    state: pack.state as PackRow["state"],
    progressPercent: pack.progressPercent,
    renderer: pack.renderer as PackRow["renderer"],
    failure: pack.failure as PackRow["failure"],
    sizeBytes: pack.sizeBytes,
    sha256: pack.sha256,
    requestedBy,
    createdAt: pack.createdAt.toISOString(),
    finishedAt: pack.finishedAt?.toISOString() ?? null,
    abilities: abilitiesOf(pack, actor),
  };
}

function abilitiesOf({ state, requestedById }: StoredPack, actor: Actor): Action[] {
  if (!UNFINISHED.includes(state)) return [];
  const facts = { kind: "request", isOwn: requestedById === actor.personId } as const;
  return abilitiesOn(actor, facts).filter((action) => action === "pack.cancel");
}
