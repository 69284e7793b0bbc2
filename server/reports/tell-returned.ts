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
export async function tellReturned(
  tx: Tx,
  clock: Clock,
  { id: reportId, programId, periodId }: Pick<StoredReport, "id" | "programId" | "periodId">,
): Promise<void> {
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
  const { kind, startDay, finishDay, closesDay } = await tx.reportingPeriod.findUniqueOrThrow({
    where: { id: periodId },
  });
  const occasion = String(await tx.reportTransition.count({ where: { reportId, toState: "returned" } }));
  const period = {
    kind: kind as PeriodKind,
    startDay: startDay as IsoDay,
    finishDay: finishDay as IsoDay,
    closesDay: closesDay as IsoDay,
  };
  const notices = roles.map(({ personId }) => ({
    personId,
    told: { kind: "reportReturned", data: { program, period } } as const,
    dedupeKey: reminderKey("returned", { personId, programId, periodId, occasion }),
  }));
  await notify(tx, clock, notices, { byMail: true });
}
