import { invariant } from "#shared/invariant.ts";
import type { Role } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import { loadActor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";

let count = 0;
const next = () => ++count;

export interface PlanParts {
  readonly isSample?: boolean;
  /** Of the plan that this one only tries out. */
  readonly sourcePlanId?: string;
}

/** A five-year plan on the Saudi work week, with one workstream. */
export async function makePlan(db: Db, plan: PlanParts = {}) {
  const number = next();
  const calendar = await db.workCalendar.create({ data: { nameAr: "التقويم", nameEn: "Calendar" } });
  const made = await db.plan.create({
    data: {
      nameAr: "الخطة",
      nameEn: "Plan",
      startDay: "2024-01-01",
      finishDay: "2028-12-31",
      calendarId: calendar.id,
      workstreams: {
        create: { code: `W${number}`, nameAr: "مسار", nameEn: "Workstream", position: 1 },
      },
      ...plan,
      ...(plan.sourcePlanId ? { kind: "scenario" } : {}),
    },
    include: { workstreams: true, calendar: true },
  });
  const [workstream] = made.workstreams;
  invariant(workstream, "the plan was made with a workstream");
  return { ...made, workstreamId: workstream.id };
}

export interface ProgramParts {
  readonly planId: string;
  readonly workstreamId: string;
  readonly code?: string;
  readonly isPublished?: boolean;
  readonly ownerId?: string;
}

export async function makeProgram(db: Db, { ownerId, ...parts }: ProgramParts) {
  const number = next();
  return db.program.create({
    data: {
      code: `P-${number}`,
      nameAr: `برنامج ${number}`,
      nameEn: `Program ${number}`,
      position: number,
      startDay: "2026-01-01",
      finishDay: "2026-12-31",
      ...parts,
      ...(ownerId ? { roles: { create: { personId: ownerId, role: "owner" } } } : {}),
    },
  });
}

export interface MilestoneParts {
  readonly programId: string;
  readonly code?: string;
  readonly forecastFinishDay?: string;
  readonly actualFinishDay?: string | null;
  readonly weightPoints?: number;
}

export async function makeMilestone(db: Db, parts: MilestoneParts) {
  const number = next();
  return db.scheduleItem.create({
    data: {
      kind: "milestone",
      code: `M-${number}`,
      nameAr: `معلم ${number}`,
      nameEn: `Milestone ${number}`,
      position: number,
      forecastFinishDay: "2026-06-30",
      progressPercent: parts.actualFinishDay ? 100 : 0,
      ...parts,
    },
  });
}

export interface PersonParts {
  readonly role?: Role;
  readonly email?: string;
  readonly isActive?: boolean;
  readonly isSample?: boolean;
}

export async function makePerson(db: Db, parts: PersonParts = {}) {
  const number = next();
  return db.person.create({
    data: {
      nameAr: `شخص ${number}`,
      nameEn: `Person ${number}`,
      email: `person${number}@masar.example`,
      ...parts,
    },
  });
}

/** A new person of that role, as the one who acts. Programs they own come from `makeProgram`'s `ownerId`. */
export async function makeActor(db: Db, role: Role): Promise<Actor> {
  const { id } = await makePerson(db, { role });
  return actorOf(db, id);
}

/** The person as the one who acts, with the programs that they answer for by now. */
export async function actorOf(db: Db, personId: string): Promise<Actor> {
  const actor = await loadActor(db, personId);
  if (!actor) throw new Error(`person ${personId} is not there or not active`);
  return actor;
}

export interface ActivityParts {
  readonly programId: string;
  readonly forecastStartDay: string;
  readonly forecastFinishDay: string;
  readonly durationWorkDays: number;
  readonly actualStartDay?: string | null;
  readonly actualFinishDay?: string | null;
  readonly progressPercent?: number;
}

export async function makeActivity(db: Db, parts: ActivityParts) {
  const number = next();
  return db.scheduleItem.create({
    data: {
      kind: "activity",
      code: `A-${number}`,
      nameAr: `نشاط ${number}`,
      nameEn: `Activity ${number}`,
      position: number,
      ...parts,
    },
  });
}

export interface LinkParts {
  readonly planId: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type?: "FS" | "SS" | "FF" | "SF";
  readonly lagDays?: number;
  readonly lagUnit?: "work" | "elapsed";
}

export async function makeLink(db: Db, parts: LinkParts) {
  return db.link.create({ data: parts });
}

export interface FrozenItem {
  readonly itemId: string;
  readonly programId: string;
  readonly itemKind?: "program" | "activity" | "milestone";
  readonly startDay?: string;
  readonly finishDay: string;
  readonly weightPoints?: number;
}

/** An approved baseline with these days frozen in it. */
export async function makeBaseline(db: Db, planId: string, items: readonly FrozenItem[], number = 1) {
  const [asking, deciding] = [await makePerson(db), await makePerson(db)];
  const { id } = await db.baseline.create({
    data: {
      planId,
      number,
      nameAr: `خط الأساس ${number}`,
      nameEn: `Baseline ${number}`,
      setDay: "2023-12-20",
      requestedById: asking.id,
      items: { create: items.map((item) => ({ itemKind: "milestone", weightPoints: 10, ...item })) },
    },
  });
  const decidedAt = new Date("2023-12-20T08:00:00Z");
  return db.baseline.update({
    where: { id },
    data: { state: "approved", decidedById: deciding.id, decidedAt },
  });
}
