import { AUDIENCES, type Audience, CHANNELS, type Channel } from "#shared/registers/e-service.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { requireReadableEntry } from "../registers/readable.ts";
import type { SubjectFacts } from "../registers/subject.ts";

/** What history keeps of a service, and the version that a write names. */
export const E_SERVICE_FIELDS = {
  id: true,
  planId: true,
  programId: true,
  itemId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  audience: true,
  channel: true,
  plannedLaunchDay: true,
  actualLaunchDay: true,
  isIllustrative: true,
  position: true,
  version: true,
} as const satisfies Prisma.EServiceSelect;

export type StoredEService = Prisma.EServiceGetPayload<{ select: typeof E_SERVICE_FIELDS }>;

/** What history keeps of a month of use. */
export const USE_FIELDS = {
  id: true,
  eServiceId: true,
  monthDay: true,
  transactions: true,
  satisfactionPercent: true,
} as const satisfies Prisma.EServiceMeasureSelect;

export interface LoadedEService {
  readonly stored: StoredEService;
  readonly subject: SubjectFacts;
  readonly plan: { readonly startDay: IsoDay; readonly finishDay: IsoDay };
  /** That it was used in, the oldest first. */
  readonly months: readonly IsoDay[];
}

/** A service of the plan, for who may read its program; NOT_FOUND otherwise. */
export async function loadEService(tx: Tx, actor: Actor, id: string): Promise<LoadedEService> {
  const loaded = await tx.eService.findUnique({
    where: { id, plan: { kind: "plan" } },
    select: {
      ...E_SERVICE_FIELDS,
      plan: { select: { startDay: true, finishDay: true } },
      measures: { select: { monthDay: true }, orderBy: { monthDay: "asc" } },
    },
  });
  const { stored: readable, subject } = await requireReadableEntry(tx, actor, loaded);
  const { plan, measures, ...stored } = readable;
  return {
    ...{ stored, subject },
    plan: { startDay: plan.startDay as IsoDay, finishDay: plan.finishDay as IsoDay },
    months: measures.map(({ monthDay }) => monthDay as IsoDay),
  };
}

/** A stored audience; the database holds no other. */
export function audienceOf(stored: string): Audience {
  return AUDIENCES.find((audience) => audience === stored) ?? "citizen";
}

/** A stored channel; the database holds no other. */
export function channelOf(stored: string): Channel {
  return CHANNELS.find((channel) => channel === stored) ?? "portal";
}
