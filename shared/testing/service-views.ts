import type { EServiceRow } from "../contract/e-services.ts";
import { iso } from "./views.ts";

/** A service launched in October 2026, a fortnight late, with one month of use; `fields` say what is another. */
export function aService(fields: Partial<EServiceRow> & Pick<EServiceRow, "id">): EServiceRow {
  const { id } = fields;
  return {
    ...{ code: id.toUpperCase(), nameAr: `خدمة ${id}`, nameEn: `Service ${id}`, version: 3, abilities: [] },
    program: { id: "p1", code: "CC-1", nameAr: "بوابة الخدمات", nameEn: "Service portal" },
    ...{ audience: "citizen", channel: "portal", isIllustrative: true, state: "launched" },
    ...{ plannedLaunchDay: iso("2026-10-01"), actualLaunchDay: iso("2026-10-14") },
    milestone: null,
    use: [{ monthDay: iso("2026-10-01"), transactions: 1_204, satisfactionPercent: 84 }],
    ...fields,
  };
}
