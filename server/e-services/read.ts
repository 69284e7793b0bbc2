import type {
  EServiceCreating,
  EServiceRow,
  EServicesInput,
  EServicesView,
  LaunchingMilestoneView,
} from "#shared/contract/e-services.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { type LaunchDays, launchDivergence, launchStateOf } from "#shared/registers/e-service.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import type { ProgramFacts } from "../plan/facts.ts";
import { readAssessedPlan } from "../plan/read.ts";
import { programRefOf, programsOffered, readableEntries } from "../registers/read.ts";
import { factsOf } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";
import { audienceOf, channelOf, E_SERVICE_FIELDS } from "./stored.ts";

/** The services of every program that `actor` may read, or of one of them. */
export async function listEServices(deps: Deps, actor: Actor, input: EServicesInput): Promise<EServicesView> {
  const plan = await readAssessedPlan(deps, undefined);
  const rows = await readEServices(deps, actor, plan);
  const offering = new Set(rows.map(({ program }) => program.id));
  return {
    statusDay: plan.statusDay,
    services: rows.filter(({ program }) => input.program === undefined || program.code === input.program),
    programs: plan.facts.programs.filter(({ id }) => offering.has(id)).map(programRefOf),
    creating: creatingOf(actor, plan),
  };
}

/** A service is of a program, never of the whole plan. */
function creatingOf(actor: Actor, plan: AssessedPlan): EServiceCreating | null {
  const offered = programsOffered(plan, actor, "eService.create");
  const { startDay, finishDay } = plan.facts;
  const days = { startDay: startDay as IsoDay, finishDay: finishDay as IsoDay };
  return offered && { ...offered, isWholePlanOffered: false, plan: days };
}

const rowSelect = {
  ...E_SERVICE_FIELDS,
  measures: {
    select: { monthDay: true, transactions: true, satisfactionPercent: true },
    orderBy: { monthDay: "asc" },
  },
} as const satisfies Prisma.EServiceSelect;

type StoredRow = Prisma.EServiceGetPayload<{ select: typeof rowSelect }>;

/** The same as of the plan's status day, in the catalogue's order. */
export async function readEServices(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
): Promise<EServiceRow[]> {
  const stored = await db.eService.findMany({
    where: { planId: plan.facts.id },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: rowSelect,
  });
  return readableEntries(plan, actor, stored).flatMap(({ entry, program }) =>
    program ? [viewRow(actor, plan, entry, program)] : [],
  );
}

function viewRow(actor: Actor, plan: AssessedPlan, entry: StoredRow, program: ProgramFacts): EServiceRow {
  const { id, code, nameAr, nameEn, isIllustrative, version, measures } = entry;
  const days = {
    plannedLaunchDay: entry.plannedLaunchDay as IsoDay,
    actualLaunchDay: entry.actualLaunchDay as IsoDay | null,
  };
  return {
    ...{ id, code, nameAr, nameEn, isIllustrative, version, ...days },
    program: programRefOf(program),
    audience: audienceOf(entry.audience),
    channel: channelOf(entry.channel),
    state: launchStateOf(days, plan.statusDay),
    milestone: viewMilestone(program, entry.itemId, days),
    use: measures.map(({ monthDay, ...use }) => ({ ...use, monthDay: monthDay as IsoDay })),
    abilities: abilitiesOn(actor, factsOf(program)).filter((action) => isOfService(action, days)),
  };
}

/** As far as its days let it happen. */
function isOfService(action: Action, { actualLaunchDay }: LaunchDays): boolean {
  if (action === "eService.update" || action === "eService.launch") return true;
  if (action === "eService.remove") return actualLaunchDay === null;
  return (action === "eService.unlaunch" || action === "eService.recordUse") && actualLaunchDay !== null;
}

function viewMilestone(
  program: ProgramFacts,
  itemId: string | null,
  days: LaunchDays,
): LaunchingMilestoneView | null {
  const item = program.items.find(({ id, kind }) => id === itemId && kind === "milestone");
  if (!item) return null;
  const { id, code, nameAr, nameEn } = item;
  const milestone = {
    forecastDay: item.forecastFinishDay as IsoDay,
    actualDay: item.actualFinishDay as IsoDay | null,
  };
  return { id, code, nameAr, nameEn, ...milestone, divergence: launchDivergence(days, milestone) };
}
