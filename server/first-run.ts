import { seedSample } from "../prisma/seed/seed.ts";
import { inTx } from "./db/client.ts";
import { type Settings, SettingsError } from "./env.ts";
import { recordEvent } from "./history/record.ts";
import type { Deps } from "./trpc/context.ts";

const WORKSTREAMS = [
  { code: "SG", nameEn: "Strategy, governance and IT", nameAr: "الاستراتيجية والحوكمة وتقنية المعلومات" },
  { code: "HR", nameEn: "Human resources", nameAr: "الموارد البشرية" },
  { code: "CC", nameEn: "Corporate communication", nameAr: "التواصل المؤسسي" },
  { code: "CT", nameEn: "Transformation and change follow-up", nameAr: "التحول ومتابعة التغيير" },
  { code: "IN", nameEn: "Infrastructure", nameAr: "البنية التحتية" },
] as const;

/** Bits 0 to 4: Sunday to Thursday. */
const SAUDI_WORK_WEEK = 31;

/** Gives an empty database its plan: the sample portfolio, or a plan with nothing in it yet. */
export async function prepareFirstRun(
  deps: Deps,
  settings: Pick<Settings, "wantsSample" | "statusDay">,
): Promise<void> {
  const plan = await deps.db.plan.findFirst({ where: { kind: "plan" }, select: { isSample: true } });
  if (plan && !plan.isSample && settings.statusDay !== null) {
    throw new SettingsError([
      "STATUS_DAY works with the sample portfolio only, and this database holds a plan.",
    ]);
  }
  if (plan) return;
  if (settings.wantsSample) await seedSample(deps.db, deps.clock.today());
  else await createEmptyPlan(deps);
}

/** A plan of five calendar years from the present one, on the Saudi work week, with the five workstreams. */
async function createEmptyPlan({ db, clock }: Deps): Promise<void> {
  const year = Number(clock.today().slice(0, 4));
  await inTx(db, async (tx) => {
    const calendar = await tx.workCalendar.create({
      data: { nameAr: "تقويم العمل الرسمي", nameEn: "Official work calendar", workWeekMask: SAUDI_WORK_WEEK },
    });
    const plan = await tx.plan.create({
      data: {
        nameAr: "الخطة الخمسية",
        nameEn: "Five-year plan",
        startDay: `${year}-01-01`,
        finishDay: `${year + 4}-12-31`,
        calendarId: calendar.id,
      },
    });
    const workstreams = [];
    for (const [index, workstream] of WORKSTREAMS.entries()) {
      const data = { ...workstream, planId: plan.id, position: index + 1 };
      workstreams.push(await tx.workstream.create({ data }));
    }
    const event = {
      at: clock.now(),
      day: clock.today(),
      actorId: null,
      action: "system.firstRun",
      subjectType: "plan",
      subjectId: plan.id,
    };
    const created = { programId: null, before: null } as const;
    await recordEvent(tx, event, [
      { ...created, entity: "workCalendar", entityId: calendar.id, after: calendar },
      { ...created, entity: "plan", entityId: plan.id, after: plan },
      ...workstreams.map((row) => ({
        ...created,
        entity: "workstream" as const,
        entityId: row.id,
        after: row,
      })),
    ]);
  });
}
