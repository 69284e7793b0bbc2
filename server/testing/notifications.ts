import type { Told } from "#shared/contract/notifications.ts";
import type { IsoDay } from "#shared/units.ts";

/** Something to be told: a report of November 2026 that came back. */
export const TOLD = {
  kind: "reportReturned" as const,
  data: {
    program: { id: "p", code: "CC-1", nameAr: "البوابة الموحدة", nameEn: "Unified portal" },
    period: {
      kind: "month" as const,
      startDay: "2026-11-01" as IsoDay,
      finishDay: "2026-11-30" as IsoDay,
      closesDay: "2026-12-07" as IsoDay,
    },
  },
} satisfies Told;
