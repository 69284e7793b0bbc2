import { defaultParseSearch } from "@tanstack/react-router";
import type { PageAct } from "#client/ui/page-acts/page-acts.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { SavedViewView } from "#shared/contract/saved-views.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** Where an entry leads. */
export type PaletteGoal =
  | { readonly kind: "screen"; readonly to: ScreenPath }
  | { readonly kind: "act"; readonly run: () => void }
  /** The address is that of the roadmap, and names the view. */
  | { readonly kind: "view"; readonly search: Readonly<Record<string, unknown>> }
  | { readonly kind: "program"; readonly code: string }
  | { readonly kind: "milestone"; readonly id: string; readonly programCode: string };

export type ScreenPath =
  | "/"
  | "/report"
  | "/desk"
  | "/desk/requests"
  | "/measures"
  | "/changes"
  | "/decisions"
  | "/risks"
  | "/services"
  | "/roll-out"
  | "/kpis"
  | "/budget"
  | "/packs"
  | "/scenarios"
  | "/quality"
  | "/administration"
  | "/administration/baselines"
  | "/administration/calendar"
  | "/administration/imports"
  | "/administration/messages"
  | "/administration/periods";

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name: its code, its program. */
  readonly detail: string;
  readonly goal: PaletteGoal;
  /** Folded: the code, and all that it is found by in either language. */
  readonly code: string;
  readonly text: string;
}

interface EntryParts {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly code?: string;
  /** Found by these too, besides label and detail. */
  readonly others?: readonly string[];
  readonly goal: PaletteGoal;
}

export function paletteEntry(parts: EntryParts): PaletteEntry {
  const { id, label, detail = "", code = "", others = [], goal } = parts;
  return {
    ...{ id, label, detail, goal },
    code: foldForSearch(code),
    text: foldForSearch([label, detail, ...others].join(" ")),
  };
}

export function actEntry(words: Words, { id, label, question, run }: PageAct): PaletteEntry {
  const named = question === undefined ? label : words.t("finding.choice", { question, choice: label });
  return paletteEntry({ id: `act ${id}`, label: named, goal: { kind: "act", run } });
}

/** The person's own views of the roadmap; each opens as it was kept. */
export function viewEntries(views: readonly SavedViewView[]): PaletteEntry[] {
  return views.map(({ id, name, search }) =>
    paletteEntry({
      id: `view ${id}`,
      label: name,
      goal: { kind: "view", search: { ...defaultParseSearch(search), saved: id } },
    }),
  );
}

/** Every program of the roadmap and every milestone, as the reader was given them. */
export function planEntries(
  { language }: Words,
  { programs }: Pick<RoadmapView, "programs">,
): PaletteEntry[] {
  const programEntries = programs.map((program) =>
    paletteEntry({
      id: `program ${program.id}`,
      label: chooseName(language, program).text,
      detail: program.code,
      code: program.code,
      others: [program.nameAr, program.nameEn],
      goal: { kind: "program", code: program.code },
    }),
  );
  const milestoneEntries = programs.flatMap((program) =>
    program.milestones.map((milestone) =>
      paletteEntry({
        id: `milestone ${milestone.id}`,
        label: chooseName(language, milestone).text,
        detail: `${milestone.code} · ${chooseName(language, program).text}`,
        code: milestone.code,
        others: [milestone.nameAr, milestone.nameEn],
        goal: { kind: "milestone", id: milestone.id, programCode: program.code },
      }),
    ),
  );
  return [...programEntries, ...milestoneEntries];
}

/**
 * The entries that all the words stand in, in any order, best first: the code itself, then what begins so, then the
 * rest as they came. Without words, everything but milestones, which would bury the rest.
 */
export function findEntries(entries: readonly PaletteEntry[], q: string): PaletteEntry[] {
  const wanted = foldForSearch(q);
  if (wanted === "") return entries.filter(({ goal }) => goal.kind !== "milestone");
  const wantedWords = wanted.split(" ");
  return entries
    .filter(({ text }) => wantedWords.every((word) => text.includes(word)))
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

function rankOf({ code, text }: PaletteEntry, wanted: string): number {
  if (code === wanted) return 0;
  return text.startsWith(wanted) ? 1 : 2;
}
