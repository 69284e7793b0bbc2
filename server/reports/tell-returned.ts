import type { PeriodKind } from "#shared/reporting/periods.ts";
import { reminderKey } from "#shared/reporting/reminders.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { notify } from "../notifications/notify.ts";
import type { StoredReport } from "./stored.ts";

/**
 * Tells whoever answers for the program that its report came back, at once and by mail: they have few days left. Under
 * the reminder's own key, so that the morning's digest does not tell it as news. After the step was written.
 */
export async function tellReturned(tx: Tx, clock: Clock, report: TellingReport): Promise<void> {
  const { id: reportId, programId, periodId } = report;
  const occasion = String(await tx.reportTransition.count({ where: { reportId, toState: "returned" } }));
  const keyOf = (personId: string) => reminderKey("returned", { personId, programId, periodId, occasion });
  await tellAnswering(tx, clock, report, { kind: "reportReturned", keyOf });
}

/** The report that whoever answers for it is told of. */
export type TellingReport = Pick<StoredReport, "id" | "programId" | "periodId">;

interface Telling {
  readonly kind: "reportReturned" | "reportChased";
  /** For one of them: what must not be told twice. */
  readonly keyOf: (personId: string) => string;
}

/** Tells owner and deputies of a report, by mail too; how many were told now. */
export async function tellAnswering(
  tx: Tx,
  clock: Clock,
  { id: reportId, programId, periodId }: TellingReport,
  { kind, keyOf }: Telling,
): Promise<number> {
  const { roles, ...program } = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: {
      ...{ id: true, code: true, nameAr: true, nameEn: true },
      roles: {
        where: { role: { in: ["owner", "deputy"] }, person: { isActive: true } },
        select: { personId: true },
      },
    },
  });
  const {
    kind: periodKind,
    startDay,
    finishDay,
    closesDay,
  } = await tx.reportingPeriod.findUniqueOrThrow({
    where: { id: periodId },
  });
  const period = {
    kind: periodKind as PeriodKind,
    startDay: startDay as IsoDay,
    finishDay: finishDay as IsoDay,
    closesDay: closesDay as IsoDay,
  };
  const notices = roles.map(({ personId }) => ({
    personId,
    told: { kind, data: { reportId, program, period } },
    dedupeKey: keyOf(personId),
  }));
  return notify(tx, clock, notices, { byMail: true });
}
