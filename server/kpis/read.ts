import type { KpiCreating, KpiRow, KpisInput, KpisView, KpiValueView } from "#shared/contract/kpis.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { KPI_KINDS } from "#shared/registers/kpi.ts";
import { kpiStatus, kpiTrend } from "#shared/registers/kpi-status.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { readNamedPeople } from "../registers/people.ts";
import { type Placed, programRefOf, programsOffered, readableEntries } from "../registers/read.ts";
import { factsOf } from "../registers/subject.ts";
import { yearsOf } from "../registers/years.ts";
import type { Deps } from "../trpc/context.ts";
import { evidenceRefOf } from "./evidence.ts";
import { abilitiesOnKpi, abilitiesOnValue, VALUE_FIELDS, WHOLE_KPI, wordsOf } from "./stored.ts";

/** Every indicator, benefit and result of Qiyas that `actor` may read, judged, and of what they may make new ones. */
export async function listKpis(deps: Deps, actor: Actor, { program }: KpisInput): Promise<KpisView> {
  const plan = await readAssessedPlan(deps, undefined);
  const rows = await readKpis(deps, actor, plan);
  return {
    statusDay: plan.statusDay,
    kpis: rows.filter((row) => program === undefined || row.program?.code === program),
    programs: readablePrograms(plan, actor).map(({ assessed }) => programRefOf(assessed.program)),
    creating: creatingOf(actor, plan),
  };
}

const FILE = { id: true, originalName: true, mediaType: true, sizeBytes: true, removedAt: true } as const;

/** What is shown of an indicator: besides what history keeps of it, the files of its values. */
const SHOWN_KPI = {
  ...WHOLE_KPI,
  values: { select: { ...VALUE_FIELDS, evidence: { select: FILE } }, orderBy: { day: "asc" } },
} as const satisfies Prisma.KpiSelect;

type StoredKpi = Prisma.KpiGetPayload<{ select: typeof SHOWN_KPI }>;
type StoredValue = StoredKpi["values"][number];

/** Those that `actor` may read: indicators, benefits, Qiyas, each by its code. */
export async function readKpis(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
): Promise<KpiRow[]> {
  const stored = await db.kpi.findMany({ where: { planId: plan.facts.id }, select: SHOWN_KPI });
  const readable = readableEntries(plan, actor, stored);
  const people = await readNamedPeople(db, stored.flatMap(namedIn));
  return readable
    .map((placed) => viewRow(actor, placed, people))
    .toSorted((one, other) => placeOf(one) - placeOf(other) || byCode(one.code, other.code));
}

function namedIn({ ownerId, values }: StoredKpi): (string | null)[] {
  return [ownerId, ...values.flatMap(({ enteredById, verifiedById }) => [enteredById, verifiedById])];
}

function placeOf({ kind }: KpiRow): number {
  return KPI_KINDS.indexOf(kind);
}

/** "K-9" before "K-10". */
function byCode(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

type People = ReadonlyMap<string | null, PersonRef>;

function viewRow(actor: Actor, { entry: kpi, program }: Placed<StoredKpi>, people: People): KpiRow {
  const { id, code, nameAr, nameEn, definitionAr, definitionEn, baselineValue, ownerId, version } = kpi;
  const words = wordsOf(kpi);
  const targets = kpi.targets.map(({ year, value }) => ({ year, value }));
  const values = kpi.values.map((value) => viewValue(actor, value, people));
  const measured = { direction: words.direction, baselineValue, targets, values };
  return {
    ...{ id, code, nameAr, nameEn, definitionAr, definitionEn, version, ...words, ...measured },
    program: program && programRefOf(program),
    owner: people.get(ownerId) ?? null,
    verdict: kpiStatus({ ...measured, values: values.map(({ day, value }) => ({ day, value })) }),
    trend: kpiTrend(measured),
    abilities: abilitiesOnKpi(actor, factsOf(program)),
  };
}

function viewValue(actor: Actor, stored: StoredValue, people: People): KpiValueView {
  const { id, day, value, evidenceText, evidence, enteredById, verifiedById } = stored;
  return {
    ...{ id, value, evidenceText, day: day as IsoDay },
    evidence: evidence && evidence.removedAt === null ? evidenceRefOf(evidence) : null,
    enteredBy: people.get(enteredById) ?? null,
    verifiedBy: people.get(verifiedById) ?? null,
    abilities: abilitiesOnValue(actor, stored),
  };
}

function creatingOf(actor: Actor, plan: AssessedPlan): KpiCreating | null {
  const offered = programsOffered(plan, actor, "kpi.create");
  return offered && { ...offered, years: yearsOf(plan.facts) };
}
