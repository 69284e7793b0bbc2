import type {
  EServiceAct,
  EServiceLaunchInput,
  EServiceUnlaunchInput,
  EServiceUpdateInput,
} from "#shared/contract/e-services.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import type { EditContext } from "#shared/progress/edit-days.ts";
import { checkEServiceEdit, checkLaunch } from "#shared/registers/e-service-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type Acting, recordEntry, refuse, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { checkMilestone } from "./milestone.ts";
import { E_SERVICE_FIELDS, type LoadedEService, loadEService, type StoredEService } from "./stored.ts";

const SET_FIELDS = [
  "nameAr",
  "nameEn",
  "audience",
  "channel",
  "itemId",
  "plannedLaunchDay",
  "actualLaunchDay",
] as const;

interface EServiceChange {
  readonly id: string;
  readonly version: number;
  readonly act: Exclude<EServiceAct, "recordUse" | "remove">;
  readonly note?: string;
  readonly values: Partial<Pick<StoredEService, (typeof SET_FIELDS)[number]>>;
  /** Why the values make no sense of the service as it stands. */
  readonly check: (tx: Tx, loaded: LoadedEService, context: EditContext) => Promise<FieldProblem[]>;
}

/**
 * One act on a service as it was read, with its history, in one transaction. Throws NOT_FOUND or FORBIDDEN by access;
 * VERSION_CONFLICT, with both values, when it moved on since it was read; INVALID_INPUT with every refused field.
 */
function changeEService(
  { db, clock }: Deps,
  actor: Actor,
  change: EServiceChange,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => changeEServiceIn(tx, { clock, actor, request }, change));
}

/** The same in the transaction of a greater act. */
export async function changeEServiceIn(
  tx: Tx,
  acting: Acting,
  { id, version, act, note, values, check }: EServiceChange,
): Promise<EntryWritten> {
  const { clock, actor } = acting;
  const loaded = await loadEService(tx, actor, id);
  const { stored: before, subject, plan } = loaded;
  const action = `eService.${act}` as const;
  requireAction(actor, action, subject);
  await requireVersion(tx, before, version, SET_FIELDS, values);
  const context = { statusDay: clock.today(), planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  refuse(await check(tx, loaded, context));
  const after = await tx.eService.update({
    where: { id },
    data: { ...values, version: { increment: 1 } },
    select: E_SERVICE_FIELDS,
  });
  await recordEntry(tx, acting, { entity: "eService", action, before, after, note });
  return { id, code: after.code };
}

/** What the catalogue says of a service. Errors: `changeEService`. */
export function updateEService(
  deps: Deps,
  actor: Actor,
  input: EServiceUpdateInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return changeEService(deps, actor, saidOtherwise(input), request);
}

export function saidOtherwise({ id, version, ...values }: EServiceUpdateInput): EServiceChange {
  const check: EServiceChange["check"] = async (tx, { stored }, context) => [
    ...checkEServiceEdit(values, context),
    ...(await checkMilestone(tx, stored.programId, values.itemId)),
  ];
  return { id, version, act: "update", values, check };
}

/** It is in use since a day, or the day was another. The milestone is not touched. Errors: `changeEService`. */
export function launchEService(
  deps: Deps,
  actor: Actor,
  input: EServiceLaunchInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return changeEService(deps, actor, launchedOn(input), request);
}

/** It was not launched after all. Errors: `changeEService`. */
export function unlaunchEService(
  deps: Deps,
  actor: Actor,
  input: EServiceUnlaunchInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return changeEService(deps, actor, launchedOn({ ...input, actualLaunchDay: null }), request);
}

type Launch = Omit<EServiceLaunchInput, "actualLaunchDay"> & { readonly actualLaunchDay: IsoDay | null };

/** Launched on a day, or not after all. */
export function launchedOn({ id, version, actualLaunchDay, note }: Launch): EServiceChange {
  const check: EServiceChange["check"] = async (_tx, { months }, context) =>
    checkLaunch(actualLaunchDay, months, context);
  const act = actualLaunchDay === null ? "unlaunch" : "launch";
  return { id, version, act, note, values: { actualLaunchDay }, check };
}
