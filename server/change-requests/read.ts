import type {
  ChangeRequestListInput,
  ChangeRequestRow,
  ChangeRequestsView,
  ChangeRequestView,
} from "#shared/contract/change-requests.ts";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ChangeRequestState } from "#shared/registers/change-request-cycle.ts";
import { visibleTo } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import type { Db } from "../db/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import type { PlanFacts } from "../plan/facts.ts";
import { planFacts } from "../plan/facts.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { impactOf, readableImpact, thawImpact } from "./impact.ts";
import { requestedChanges } from "./requested.ts";
import { askedOf, requestedStructure } from "./requested-structure.ts";
import { loadRequests, proposalOf, requestAbilities, requireReadable, type WholeRequest } from "./stored.ts";

/** Requests of the programs that `actor` may read: those that wait first, then the newest. */
export async function listChangeRequests(
  { db }: Deps,
  actor: Actor,
  { state, programId }: ChangeRequestListInput,
): Promise<ChangeRequestsView> {
  const facts = await planFacts(db);
  const requests = await loadRequests(db, {
    program: { is: visibleTo(actor) },
    ...(state === undefined ? {} : { state }),
    ...(programId === undefined ? {} : { programId }),
  });
  const waitFirst = requests.toSorted((one, other) => Number(isDecided(one)) - Number(isDecided(other)));
  const rows: ChangeRequestRow[] = [];
  for (const request of waitFirst) rows.push(await viewRow(db, facts, actor, request));
  return { requests: rows };
}

function isDecided({ state }: WholeRequest): boolean {
  return state !== "submitted";
}

/** One request against the plan as it now stands; NOT_FOUND when `actor` may not read it. */
export async function readChangeRequest(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<ChangeRequestView> {
  const request = await requireReadable(deps.db, actor, id);
  const plan = await readAssessedPlan(deps, undefined);
  const codes = new Set(readablePrograms(plan, actor).map(({ assessed }) => assessed.program.code));
  const row = await viewRow(deps.db, plan.facts, actor, request);
  const then = thawImpact(request.impact);
  const now = impactNow(plan, row, request);
  return {
    ...row,
    movesDependants: proposalOf(request).movesDependants,
    impactThen: then && readableImpact(then, codes),
    impactNow: now && readableImpact(now, codes),
  };
}

function impactNow(plan: AssessedPlan, row: ChangeRequestRow, request: WholeRequest) {
  const asked = askedOf(request, row);
  const hasAny = asked.changes.length > 0 || asked.structure.length > 0;
  return row.state === "submitted" && hasAny ? impactOf(plan, asked) : null;
}

async function viewRow(
  db: Db,
  facts: PlanFacts,
  actor: Actor,
  request: WholeRequest,
): Promise<ChangeRequestRow> {
  const { id, code, version, nameAr, nameEn, note, isRebaseline, decisionNote } = request;
  const { program, requestedBy, decidedBy, decidedAt, createdAt } = request;
  return {
    ...{ id, code, version, nameAr, nameEn, note, isRebaseline, decisionNote, decidedBy },
    state: request.state as ChangeRequestState,
    program: { id: program.id, code: program.code, nameAr: program.nameAr, nameEn: program.nameEn },
    reasonCode: (request.reasonCode ?? "correction") as ReasonCode,
    askedBy: requestedBy,
    askedDay: riyadhDayOf(createdAt),
    decidedDay: decidedAt === null ? null : riyadhDayOf(decidedAt),
    changes: requestedChanges(facts, request),
    structure: await requestedStructure(db, facts, actor, request),
    abilities: requestAbilities(actor, request),
  };
}
