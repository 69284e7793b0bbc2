import { lazy } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";

// Nobody needs these before the roadmap is read: they come, with their words, when they are first asked for.

export const ActiveFilters = lazy(async () => {
  await loadLaterWords("finding");
  return { default: (await import("./ActiveFilters.tsx")).ActiveFilters };
});

export const SavedViews = lazy(async () => {
  await loadLaterWords("finding");
  return { default: (await import("./SavedViews.tsx")).SavedViews };
});

export const ShownView = lazy(async () => {
  await loadLaterWords("finding");
  return { default: (await import("./ShownView.tsx")).ShownView };
});

export const DisplayForm = lazy(async () => {
  await Promise.all([loadLaterWords("columns"), loadLaterWords("finding")]);
  return { default: (await import("./DisplayForm.tsx")).DisplayForm };
});

export const RoadmapTable = lazy(async () => {
  await Promise.all([loadLaterWords("columns"), loadLaterWords("program")]);
  return { default: (await import("./RoadmapTable.tsx")).RoadmapTable };
});

export const FilterForm = lazy(async () => {
  await loadLaterWords("finding");
  return { default: (await import("./FilterForm.tsx")).FilterForm };
});

export const RoadmapCard = lazy(async () => {
  await Promise.all([loadLaterWords("columns"), loadLaterWords("milestone"), loadLaterWords("program")]);
  return { default: (await import("./RoadmapCard.tsx")).RoadmapCard };
});
