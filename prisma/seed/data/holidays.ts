import type { IsoDay } from "#shared/units.ts";
import { tableOf } from "../table.ts";

export interface HolidaySource {
  readonly nameEn: string;
  readonly nameAr: string;
  /** Both inclusive. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** Both Eids follow the moon: the day they are announced is some weeks ahead. */
  readonly isByMoon: boolean;
}

/** Eid al-Fitr: 29 Ramadan to 4 Shawwal; Eid al-Adha: 8 to 13 Dhu al-Hijjah, both by Umm al-Qura. */
const EIDS = `
  fitr | 2024-04-08 | 2024-04-13
  adha | 2024-06-14 | 2024-06-19
  fitr | 2025-03-29 | 2025-04-02
  adha | 2025-06-04 | 2025-06-09
  fitr | 2026-03-18 | 2026-03-23
  adha | 2026-05-25 | 2026-05-30
  fitr | 2027-03-08 | 2027-03-12
  adha | 2027-05-14 | 2027-05-19
  fitr | 2028-02-25 | 2028-02-29
  adha | 2028-05-03 | 2028-05-08
  fitr | 2029-02-13 | 2029-02-17
  adha | 2029-04-22 | 2029-04-27
  fitr | 2023-04-20 | 2023-04-24
  adha | 2023-06-26 | 2023-07-01`;

const EID_NAMES: Record<string, { nameEn: string; nameAr: string }> = {
  fitr: { nameEn: "Eid al-Fitr", nameAr: "عيد الفطر" },
  adha: { nameEn: "Eid al-Adha", nameAr: "عيد الأضحى" },
};

function nationalDays(year: number): HolidaySource[] {
  const on = (monthDay: string, nameEn: string, nameAr: string) => {
    const day = `${year}-${monthDay}` as IsoDay;
    return { nameEn, nameAr, startDay: day, finishDay: day, isByMoon: false };
  };
  return [on("02-22", "Founding Day", "يوم التأسيس"), on("09-23", "National Day", "اليوم الوطني")];
}

function eids(): HolidaySource[] {
  return tableOf(["eid", "startDay", "finishDay"], EIDS).map(({ eid, startDay, finishDay }) => ({
    nameEn: EID_NAMES[eid]?.nameEn ?? "",
    nameAr: EID_NAMES[eid]?.nameAr ?? "",
    startDay: startDay as IsoDay,
    finishDay: finishDay as IsoDay,
    isByMoon: true,
  }));
}

/** The plan's official holidays, 2023 to 2029, in order of their first day. */
export const HOLIDAYS: readonly HolidaySource[] = [2023, 2024, 2025, 2026, 2027, 2028, 2029]
  .flatMap(nationalDays)
  .concat(eids())
  .sort((one, other) => (one.startDay < other.startDay ? -1 : 1));
