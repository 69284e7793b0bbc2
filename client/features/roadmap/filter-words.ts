import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import { yearWords } from "./group-text.ts";
import { type FilterName, NO_OWNER, type RoadmapSearch } from "./roadmap-search.ts";

/** A filter as its chip says it. What the plan does not know, an old address perhaps, is said as it stands there. */
export function filterWords(
  words: Words,
  view: RoadmapView,
  search: RoadmapSearch,
  name: FilterName,
): string {
  const { t, language } = words;
  switch (name) {
    case "status":
      return search.status ? t(`status.${search.status}`) : "";
    case "workstream": {
      const found = view.workstreams.find(({ code }) => code === search.workstream);
      return found ? chooseName(language, found).text : (search.workstream ?? "");
    }
    case "owner":
      return t("finding.ownerIs", { name: ownerWords(words, view, search.owner ?? NO_OWNER) });
    case "finish":
      return t("finding.finishesIn", { year: yearWords(words, search.finish ?? 0) });
    case "place":
      return t("finding.reaches", { place: placeWords(words, view, search.place ?? "") });
    case "critical":
      return t("finding.criticalOnly");
    case "slipped":
      return t("finding.slippedOnly");
  }
}

export function ownerWords({ t, language }: Words, { programs }: RoadmapView, ownerId: string): string {
  const owner = programs.find((program) => program.owner?.id === ownerId)?.owner;
  if (owner) return chooseName(language, owner).text;
  return ownerId === NO_OWNER ? t("roadmap.ownerUnknown") : t("common.unknown");
}

function placeWords({ language }: Words, { places }: RoadmapView, wanted: string): string {
  const place = places.find(({ code }) => code === wanted);
  return place ? chooseName(language, place).text : wanted;
}
