import { fileNameOf } from "#client/ui/picture/offer-file.ts";
import { chooseName, countOf, dayInBoth, isolate, type Words } from "#shared/i18n/words.ts";
import { filterWords } from "../filter-words.ts";
import { activeFilters, isFiltered } from "../roadmap-search.ts";
import type { PictureSource } from "./sheet.ts";

/** The baseline that the picture compares with, by name and day. */
export function baselineWords({ view }: PictureSource, words: Words): string {
  const baseline = view.baselines.find(({ number }) => number === view.baselineNumber);
  if (!baseline) return words.t("picture.noBaseline");
  const name = chooseName(words.language, baseline).text;
  return words.t("picture.comparedWith", { name, day: dayInBoth(words, baseline.setDay, "medium") });
}

/** What the filters in force leave, in words; whoever sees the page cannot see the address. */
export function filterSentence({ view, programs, search }: PictureSource, words: Words): string {
  const { t } = words;
  const all = countOf(words, "programs", view.programs.length);
  if (!isFiltered(search)) return t("picture.unfiltered", { programs: all });
  const wanted = search.q?.trim();
  const filters = [
    ...activeFilters(search).map((name) => filterWords(words, view, search, name)),
    ...(wanted ? [t("picture.searchedFor", { text: wanted })] : []),
  ];
  const shown = words.format.number(programs.length);
  return t("picture.filtered", { filters: filters.join(t("picture.and")), shown, programs: all });
}

/** "Scenario: Bridge first. Not the plan"; null on the plan. */
export function scenarioWords({ view }: PictureSource, { t, language }: Words): string | null {
  return view.scenario && t("picture.scenario", { name: isolate(chooseName(language, view.scenario).text) });
}

/** "Roadmap-City-2030-2026-11-24.svg": plan, or scenario, and day. */
export function pictureFileName({ view }: PictureSource, words: Words, extension: "svg" | "png"): string {
  const plan = view.scenario ?? view.plan;
  const name = `${words.t("roadmap.title")} ${chooseName(words.language, plan).text} ${view.statusDay}`;
  return `${fileNameOf(name)}.${extension}`;
}
