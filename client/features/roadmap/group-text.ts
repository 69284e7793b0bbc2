import { toEpochDay } from "#shared/calendar/day.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { RoadmapGroup } from "./roadmap-groups.ts";

/** A Gregorian year with the reader's digits. */
export function yearWords({ format }: Words, year: number): string {
  return format.year(toEpochDay(`${String(year).padStart(4, "0")}-07-01` as IsoDay), "gregorian");
}

/** What the programs of a group have in common, as text. */
export function groupText(group: RoadmapGroup, words: Words): string {
  const { t, language } = words;
  switch (group.kind) {
    case "workstream":
      return chooseName(language, group.workstream).text;
    case "owner":
      return group.owner ? chooseName(language, group.owner).text : t("roadmap.ownerUnknown");
    case "status":
      return t(`status.${group.status}`);
    case "finish":
      return t("roadmap.finishGroup", { year: yearWords(words, group.year) });
  }
}
