import { invariant } from "../invariant.ts";
import type { EpochDay } from "../units.ts";
import { epochDayOfHijri } from "./hijri.ts";

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
