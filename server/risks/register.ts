import type {
  RiskEvent,
  RiskField,
  RiskInput,
  RiskRow,
  RisksInput,
  RisksView,
  RiskView,
} from "#shared/contract/risks.ts";
import { exposureOf, type RiskScores } from "#shared/progress/exposure.ts";
import { RISK_ACTS, RISK_STATES } from "#shared/registers/risk-cycle.ts";
import { riskTrend } from "#shared/registers/risk-matrix.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { type HistoryReading, readEntryEvents } from "../registers/history.ts";
import {
  type Placed,
  programRefOf,
  programsOffered,
  readableEntries,
  workDaysUntil,
} from "../registers/read.ts";
import { factsOf, subjectFactsOf } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { offersFor } from "./offers.ts";
import { SHOWN_RISK, viewRisk } from "./read.ts";
import { abilitiesOnRisk, riskStateOf } from "./stored.ts";
import { readScoresBefore } from "./trend.ts";

const raisedRef = {
  select: { id: true, code: true, nameAr: true, nameEn: true, state: true },
  orderBy: { code: "asc" },
} as const;

const rowSelect = {
  ...SHOWN_RISK,
  state: true,
  raisedDay: true,
  version: true,
  report: { select: { id: true, state: true } },
  issues: raisedRef,
  decisions: raisedRef,
} as const satisfies Prisma.RiskSelect;

type StoredRow = Prisma.RiskGetPayload<{ select: typeof rowSelect }>;

/** Every risk that `actor` may read, what weighs most first, and of what they may raise one. */
export async function listRisks(deps: Deps, actor: Actor, { program: code }: RisksInput): Promise<RisksView> {
  const plan = await readAssessedPlan(deps, undefined);
  const risks = await readRisks(deps, actor, plan);
  return {
    statusDay: plan.statusDay,
    risks: risks.filter(({ program }) => code === undefined || program?.code === code),
    programs: readablePrograms(plan, actor).map(({ assessed }) => programRefOf(assessed.program)),
    raising: programsOffered(plan, actor, "risk.raise"),
  };
}

/** One risk with all that became of it, and what its forms offer; NOT_FOUND for who may not read it. */
export async function readRisk(deps: Deps, actor: Actor, { id }: RiskInput): Promise<RiskView> {
  const plan = await readAssessedPlan(deps, undefined);
  const risk = (await readRisks(deps, actor, plan)).find((row) => row.id === id);
  if (!risk) throw new AppError("NOT_FOUND", {});
  const programId = risk.program?.id ?? null;
  const subject = await subjectFactsOf(deps.db, programId);
  const isOffered = risk.abilities.length > 0;
  return {
    statusDay: plan.statusDay,
    risk,
    history: await readEntryEvents(deps.db, READING, id),
    mayAskDecision: abilitiesOn(actor, subject).includes("decision.ask"),
    ...(isOffered ? await offersFor(deps.db, subject, programId) : { owners: [], milestones: [] }),
  };
}

/** The risks that `actor` may read, as of the plan's status day: by state, and within one the greatest exposure first. */
async function readRisks({ db }: Pick<Deps, "db">, actor: Actor, plan: AssessedPlan): Promise<RiskRow[]> {
  const stored = await db.risk.findMany({
    where: { planId: plan.facts.id },
    orderBy: { code: "asc" },
    select: rowSelect,
  });
  const readable = readableEntries(plan, actor, stored);
  const before = await readScoresBefore(
    db,
    readable.map(({ entry }) => entry),
  );
  const rows = readable.map((placed) => viewRow(actor, plan, placed, before.get(placed.entry.id) ?? null));
  const placeOf = ({ state }: RiskRow) => RISK_STATES.indexOf(state);
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other) || exposureOf(other) - exposureOf(one));
}

function viewRow(
  actor: Actor,
  plan: AssessedPlan,
  { entry: risk, program }: Placed<StoredRow>,
  before: RiskScores | null,
): RiskRow {
  const { item, raisedDay, dueDay, issues, decisions, version } = risk;
  const state = riskStateOf(risk.state);
  return {
    ...viewRisk(risk),
    ...{ item, version, state },
    program: program && programRefOf(program),
    trend: riskTrend(risk, before),
    raisedDay: raisedDay as IsoDay,
    reportId: readableReportId(actor, risk, program),
    issues: issues as RiskRow["issues"],
    decisions: decisions as RiskRow["decisions"],
    dueInWorkDays: state === "open" && dueDay !== null ? workDaysUntil(plan, program, dueDay) : null,
    abilities: abilitiesOnRisk(actor, state, factsOf(program)),
  };
}

/** The report that raised it, for who may read that one. */
function readableReportId(
  actor: Actor,
  { report }: StoredRow,
  program: Placed<StoredRow>["program"],
): string | null {
  if (report === null || program === null) return null;
  const { id: programId, isPublished } = program;
  const isApproved = report.state === "approved";
  // Who wrote it decides who may judge it, not who may read it.
  const facts = { kind: "report", programId, isPublished, isApproved, isWritten: false } as const;
  return abilitiesOn(actor, facts).includes("report.read") ? report.id : null;
}

const READING: HistoryReading<RiskEvent["act"], RiskField> = {
  entity: "risk",
  kinds: {
    ...{ nameAr: "text", nameEn: "text", probability: "number", impact: "number" },
    ...{ response: "code", responseText: "text", ownerId: "person", dueDay: "day", itemId: "item" },
  },
  actOf: (action) => {
    if (action === "risk.raise" || action === "system.riskRaised") return "raise";
    if (action === "system.riskOccurred") return "occur";
    if (action === "system.riskClosed") return "close";
    return RISK_ACTS.find((act) => action === `risk.${act}`) ?? "update";
  },
};
