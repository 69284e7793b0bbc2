import type { Action } from "#shared/permissions/actions.ts";
import { type ChangeProposal, readProposal } from "#shared/registers/change-proposal.ts";
import {
  type ChangeRequestAct,
  type ChangeRequestState,
  nextChangeRequestState,
} from "#shared/registers/change-request-cycle.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { readLastChange } from "../history/read.ts";
import { AppError } from "../trpc/errors.ts";

/** What history keeps of a request. */
export const REQUEST_FIELDS = {
  id: true,
  planId: true,
  programId: true,
  code: true,
  nameAr: true,
  nameEn: true,
  state: true,
  reasonCode: true,
  note: true,
  proposal: true,
  impact: true,
  isRebaseline: true,
  requestedById: true,
  decidedById: true,
  decidedAt: true,
  decisionNote: true,
} as const satisfies Prisma.ChangeRequestSelect;

const person = { select: { id: true, nameAr: true, nameEn: true } } as const;

const WHOLE_REQUEST = {
  ...REQUEST_FIELDS,
  version: true,
  createdAt: true,
  requestedBy: person,
  decidedBy: person,
  program: { select: { id: true, code: true, nameAr: true, nameEn: true, isPublished: true } },
} as const satisfies Prisma.ChangeRequestSelect;

type StoredRow = Prisma.ChangeRequestGetPayload<{ select: typeof WHOLE_REQUEST }>;

/** A request with what its readers are told of it. */
export interface WholeRequest extends StoredRow {
  readonly programId: string;
  readonly program: NonNullable<StoredRow["program"]>;
}

const OF_PLAN = { plan: { kind: "plan" }, program: { isNot: null } } as const;

/** Every request of the plan that fits `where`, the newest first. */
export async function loadRequests(
  db: Db | Tx,
  where: Prisma.ChangeRequestWhereInput,
): Promise<WholeRequest[]> {
  const stored = await db.changeRequest.findMany({
    where: { AND: [OF_PLAN, where] },
    select: WHOLE_REQUEST,
    orderBy: [{ createdAt: "desc" }, { code: "desc" }],
  });
  return stored as WholeRequest[];
}

/** The request, for who may read it; NOT_FOUND otherwise. */
export async function requireReadable(db: Db | Tx, actor: Actor, id: string): Promise<WholeRequest> {
  const stored = await db.changeRequest.findUnique({ where: { id, ...OF_PLAN }, select: WHOLE_REQUEST });
  if (!stored) throw new AppError("NOT_FOUND", {});
  const request = stored as WholeRequest;
  const { programId, program } = request;
  requireAction(actor, "changeRequest.read", {
    kind: "program",
    programId,
    isPublished: program.isPublished,
  });
  return request;
}

/** The request with the state that `act` takes it to. */
export interface Decidable {
  readonly stored: WholeRequest;
  readonly toState: ChangeRequestState;
}

/**
 * The request, for who may do `act` to it now and has read it so. Throws NOT_FOUND or FORBIDDEN by access, FORBIDDEN also
 * for deciding one's own; CHANGE_REQUEST_STATE once it is decided; VERSION_CONFLICT.
 */
export async function requireDecidable(
  db: Db | Tx,
  actor: Actor,
  act: ChangeRequestAct,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Decidable> {
  const stored = await requireReadable(db, actor, id);
  requireAction(actor, `changeRequest.${act}`, { kind: "request", isOwn: isOwn(actor, stored) });
  const state = stored.state as ChangeRequestState;
  const toState = nextChangeRequestState(state, act);
  if (toState === null) throw new AppError("CHANGE_REQUEST_STATE", { state });
  if (stored.version === version) return { stored, toState };
  const last = await readLastChange(db, id);
  throw new AppError("VERSION_CONFLICT", { currentVersion: stored.version, values: [], ...last });
}

function isOwn({ personId }: Actor, { requestedById }: WholeRequest): boolean {
  return requestedById === personId;
}

/** What `actor` may do to the request as it stands. Other things are requests, too, and may be done otherwise. */
export function requestAbilities(actor: Actor, request: WholeRequest): Action[] {
  if (request.state !== "submitted") return [];
  return abilitiesOn(actor, { kind: "request", isOwn: isOwn(actor, request) }).filter((action) =>
    action.startsWith("changeRequest."),
  );
}

export function proposalOf({ proposal }: Pick<WholeRequest, "proposal">): ChangeProposal {
  return readProposal(proposal);
}
