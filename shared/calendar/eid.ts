import { invariant } from "../invariant.ts";
import type { EpochDay } from "../units.ts";
import { epochDayOfHijri, HIJRI_FIRST_YEAR, HIJRI_LAST_YEAR } from "./hijri.ts";

/** A public holiday that follows the moon. Both days inclusive. */
export interface EidDays {
  readonly eid: "fitr" | "adha";
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

const RAMADAN = 9;
const SHAWWAL = 10;
const DHU_AL_HIJJA = 12;

/**
 * Both Eids of a Hijri year of the table as calculated, not as announced: Eid al-Fitr from 29 Ramadan to
 * 4 Shawwal, Eid al-Adha from 8 to 13 Dhu al-Hijja, both inclusive, by Umm al-Qura. The sighting of the moon
 * may move them by a day, so they stay unconfirmed until somebody confirms them.
 */
export function eidsOf(hijriYear: number): readonly EidDays[] {
  const dayOf = (month: number, day: number): EpochDay => {
    const epochDay = epochDayOfHijri(hijriYear, month, day);
    invariant(epochDay !== null, `${hijriYear} AH is in the table`);
    return epochDay;
  };
  return [
    { eid: "fitr", startDay: dayOf(RAMADAN, 29), finishDay: dayOf(SHAWWAL, 4) },
    { eid: "adha", startDay: dayOf(DHU_AL_HIJJA, 8), finishDay: dayOf(DHU_AL_HIJJA, 13) },
  ];
}

/** What each is called. */
export const EID_NAMES = {
  fitr: { nameAr: "عيد الفطر", nameEn: "Eid al-Fitr" },
  adha: { nameAr: "عيد الأضحى", nameEn: "Eid al-Adha" },
} as const satisfies Record<EidDays["eid"], { nameAr: string; nameEn: string }>;

interface Span {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

/**
 * The Eids that start from `fromDay` to `toDay`, both inclusive, and share no day with a holiday that is there
 * already: an announced Eid may differ from the calculated one, but never by all of its days.
 */
export function missingEids(held: readonly Span[], fromDay: EpochDay, toDay: EpochDay): readonly EidDays[] {
  const years = Array.from(
    { length: HIJRI_LAST_YEAR - HIJRI_FIRST_YEAR + 1 },
    (_, at) => HIJRI_FIRST_YEAR + at,
  );
  return years
    .flatMap(eidsOf)
    .filter(({ startDay }) => startDay >= fromDay && startDay <= toDay)
    .filter((eid) => !held.some((span) => span.startDay <= eid.finishDay && span.finishDay >= eid.startDay));
}
