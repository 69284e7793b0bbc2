import type {
  IssueEvent,
  IssueField,
  IssueInput,
  IssueOffers,
  IssueOffersInput,
  IssueRow,
  IssuesInput,
  IssuesView,
  IssueView,
} from "#shared/contract/issues.ts";
import { ISSUE_ACTS } from "#shared/registers/issue-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { type HistoryReading, readEntryEvents } from "../registers/history.ts";
import { readAnswerers, requireSubject } from "../registers/offers.ts";
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
import { abilitiesOnIssue, ISSUE_FIELDS, issueStateOf } from "./stored.ts";

const names = { id: true, nameAr: true, nameEn: true } as const;

const rowSelect = {
  ...ISSUE_FIELDS,
  owner: { select: names },
  risk: { select: { ...names, code: true } },
} as const satisfies Prisma.IssueSelect;

type StoredRow = Prisma.IssueGetPayload<{ select: typeof rowSelect }>;

/** Every issue that `actor` may read, what presses most first, and of what they may raise one. */
export async function listIssues(
  deps: Deps,
  actor: Actor,
  { program: code }: IssuesInput,
): Promise<IssuesView> {
  const plan = await readAssessedPlan(deps, undefined);
  const issues = await readIssues(deps, actor, plan);
  return {
    statusDay: plan.statusDay,
    issues: issues.filter(({ program }) => code === undefined || program?.code === code),
    programs: readablePrograms(plan, actor).map(({ assessed }) => programRefOf(assessed.program)),
    raising: programsOffered(plan, actor, "issue.raise"),
  };
}

/** The issues that `actor` may read, as of the plan's status day: open, the gravest first; then closed, the newest first. */
export async function readIssues(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  plan: AssessedPlan,
): Promise<IssueRow[]> {
  const stored = await db.issue.findMany({
    where: { planId: plan.facts.id },
    orderBy: { code: "asc" },
    select: rowSelect,
  });
  const rows = readableEntries(plan, actor, stored).map((placed) => viewIssue(actor, plan, placed));
  return [
    ...rows
      .filter(({ state }) => state === "open")
      .toSorted((one, other) => other.severity - one.severity || byText(one.dueDay, other.dueDay)),
    ...rows
      .filter(({ state }) => state === "closed")
      .toSorted((one, other) => byText(other.closedDay, one.closedDay)),
  ];
}

function viewIssue(actor: Actor, plan: AssessedPlan, { entry: issue, program }: Placed<StoredRow>): IssueRow {
  const { id, code, nameAr, nameEn, severity, actionText, owner, risk, version } = issue;
  const { dueDay, raisedDay, closedDay } = issue;
  const state = issueStateOf(issue.state);
  return {
    ...{ id, code, nameAr, nameEn, severity, actionText, owner, risk, version, state },
    program: program && programRefOf(program),
    dueDay: dueDay as IsoDay | null,
    raisedDay: raisedDay as IsoDay,
    closedDay: closedDay as IsoDay | null,
    dueInWorkDays: state === "open" && dueDay !== null ? workDaysUntil(plan, program, dueDay) : null,
    abilities: abilitiesOnIssue(actor, state, factsOf(program)),
  };
}

/** One issue with all that became of it, and whom its form offers; NOT_FOUND for who may not read it. */
export async function readIssue(deps: Deps, actor: Actor, { id }: IssueInput): Promise<IssueView> {
  const plan = await readAssessedPlan(deps, undefined);
  const issue = (await readIssues(deps, actor, plan)).find((row) => row.id === id);
  if (!issue) throw new AppError("NOT_FOUND", {});
  const subject = await subjectFactsOf(deps.db, issue.program?.id ?? null);
  return {
    statusDay: plan.statusDay,
    issue,
    history: await readEntryEvents(deps.db, READING, id),
    owners: issue.abilities.length > 0 ? await readAnswerers(deps.db, subject, "issue.close") : [],
  };
}

/** Whom a new issue may name. NOT_FOUND or FORBIDDEN for who may raise none there. */
export async function readIssueOffers(
  { db }: Pick<Deps, "db">,
  actor: Actor,
  { programId }: IssueOffersInput,
): Promise<IssueOffers> {
  const subject = await requireSubject(db, actor, "issue.raise", programId);
  return { owners: await readAnswerers(db, subject, "issue.close") };
}

const READING: HistoryReading<IssueEvent["act"], IssueField> = {
  entity: "issue",
  kinds: {
    ...{ nameAr: "text", nameEn: "text", severity: "number", actionText: "text" },
    ...{ ownerId: "person", dueDay: "day" },
  },
  actOf: (action) => {
    if (action === "issue.raise" || action === "system.issueRaised") return "raise";
    if (action === "system.issueClosed") return "close";
    return ISSUE_ACTS.find((act) => action === `issue.${act}`) ?? "update";
  },
};

/** Nothing comes last. */
function byText(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
