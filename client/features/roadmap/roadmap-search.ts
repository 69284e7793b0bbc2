import { linkAddress } from "#client/editing/link-address.ts";
import {
  addressOf,
  counted,
  day,
  flag,
  listOf,
  oneOf,
  textUpTo,
  wholeBetween,
} from "#client/ui/address/address.ts";
import type { MilestoneRow, ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { STATUSES } from "#shared/progress/status-words.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import { COLUMN_IDS } from "./column-ids.ts";

/** Days across the chart for each preset; the whole plan when null. */
export const SCALES = { plan: null, year: 365, quarter: 92, month: 31 } as const;

export type Scale = keyof typeof SCALES;

/**
 * What the roadmap's address holds, so that a view can be sent. Anything it cannot read falls back to the plain
 * roadmap instead of failing.
 */
export const roadmapSearch = addressOf({
  q: textUpTo(100),
  status: oneOf(STATUSES),
  workstream: textUpTo(20),
  /** A person's id, or `NO_OWNER`. */
  owner: textUpTo(64),
  /** The Gregorian year that the forecast finish lies in. */
  finish: wholeBetween(1_900, 2_200),
  /** The code of a governorate that they are rolled out to. */
  place: textUpTo(20),
  /** Only programs with an open milestone on the critical path. */
  critical: flag,
  /** Only programs that slipped past the plan's tolerance. */
  slipped: flag,
  /** What the programs stand under; their workstream when left out. */
  group: oneOf(["owner", "status", "finish"]),
  baseline: counted,
  /** The one calendar of the headings; both when left out, in the order of the reader's settings. */
  calendars: oneOf(["hijri", "gregorian"]),
  /** What stands beside the name, in this order; the usual columns when left out. */
  columns: listOf(oneOf(COLUMN_IDS), COLUMN_IDS.length),
  /** The same rows as a plain table; the chart when left out. */
  view: oneOf(["table"]),
  /** What the table's programs are sorted by within their groups; the plan's own order when left out. */
  sortBy: oneOf(["name", ...COLUMN_IDS]),
  descending: flag,
  /** How many days the chart spans; the whole plan when left out. */
  days: wholeBetween(7, 4_000),
  /** Codes of programs whose milestones are shown. */
  open: listOf(textUpTo(20), 500),
  /** Codes of what is folded away by hand: groups, and programs that the search would open. */
  shut: listOf(textUpTo(80), 500),
  /** The saved view that was opened; what has changed since is told beside its name. */
  saved: textUpTo(64),
  /** The code of the program whose side panel is open. */
  program: textUpTo(20),
  /** The milestone whose dialog is open. */
  milestone: textUpTo(64),
  /** The forecast proposed for it, which is not saved yet. */
  forecast: day,
  ...linkAddress,
});

export type RoadmapSearch = ReturnType<typeof roadmapSearch.parse>;

/** Stands in the address for programs that nobody owns yet. */
export const NO_OWNER = "none";

const FILTERS = ["status", "workstream", "owner", "finish", "place", "critical", "slipped"] as const;

export type FilterName = (typeof FILTERS)[number];

/** The address without anything that narrows the list of programs. */
export const NO_FILTERS = {
  q: undefined,
  status: undefined,
  workstream: undefined,
  owner: undefined,
  finish: undefined,
  place: undefined,
  critical: undefined,
  slipped: undefined,
} as const satisfies Partial<RoadmapSearch>;

/** The filters that the address sets, the words searched for aside. */
export function activeFilters(search: RoadmapSearch): FilterName[] {
  return FILTERS.filter((name) => search[name] !== undefined);
}

/** Whether anything narrows the list of programs. */
export function isFiltered(search: RoadmapSearch): boolean {
  return Boolean(search.q?.trim()) || activeFilters(search).length > 0;
}

/** The year that a program's forecast finish lies in. */
export function finishYear({ finishDay }: ProgramRow): number {
  return Number(finishDay.slice(0, 4));
}

/** The row whose form or side panel the address opens. */
export function openRowId(
  { programs }: RoadmapView,
  { milestone, program }: RoadmapSearch,
): string | undefined {
  return milestone ?? programs.find(({ code }) => code === program)?.id;
}

/** The programs that the address asks for, in the plan's order: those that every filter and the words allow. */
export function chosenPrograms(view: RoadmapView, search: RoadmapSearch): ProgramRow[] {
  const wanted = foldForSearch(search.q ?? "");
  const active = activeFilters(search);
  return view.programs.filter(
    (program) =>
      active.every((name) => FITS[name](program, search, view)) &&
      (wanted === "" || isProgramLike(program, wanted) || hasMilestoneLike(program, wanted)),
  );
}

/** How many programs would be left if the address changed so. */
export function countWith(view: RoadmapView, search: RoadmapSearch, change: Partial<RoadmapSearch>): number {
  return chosenPrograms(view, { ...search, ...change }).length;
}

type Fits = (program: ProgramRow, search: RoadmapSearch, view: RoadmapView) => boolean;

const FITS: Record<FilterName, Fits> = {
  status: (program, search) => program.status.status === search.status,
  workstream: (program, search, view) =>
    view.workstreams.some(({ id, code }) => code === search.workstream && id === program.workstreamId),
  owner: (program, search) => (program.owner?.id ?? NO_OWNER) === search.owner,
  finish: (program, search) => finishYear(program) === search.finish,
  place: ({ id }, search, { places }) =>
    places.some(({ code, programIds }) => code === search.place && programIds.includes(id)),
  critical: ({ milestones }) =>
    milestones.some(({ isCritical, actualDay }) => isCritical && actualDay === null),
  slipped: ({ slipWorkDays }, _, { plan }) => (slipWorkDays ?? 0) > plan.toleranceWorkDays,
};

/** The programs to open because the words searched for stand in a milestone of theirs. */
export function programsOpenedBySearch(programs: readonly ProgramRow[], search: RoadmapSearch): string[] {
  const wanted = foldForSearch(search.q ?? "");
  if (wanted === "") return [];
  return programs.filter((program) => hasMilestoneLike(program, wanted)).map(({ code }) => code);
}

/** Whether the folded words stand in the program itself, its owner and department included. */
export function isProgramLike(program: ProgramRow, wanted: string): boolean {
  const { code, nameAr, nameEn, owner, departmentAr, departmentEn } = program;
  const texts = [code, nameAr, nameEn, owner?.nameAr ?? "", owner?.nameEn ?? "", departmentAr, departmentEn];
  return foldForSearch(texts.join(" ")).includes(wanted);
}

/** Whether the folded words stand in the milestone. */
export function isMilestoneLike({ code, nameAr, nameEn }: MilestoneRow, wanted: string): boolean {
  return foldForSearch(`${code} ${nameAr} ${nameEn}`).includes(wanted);
}

function hasMilestoneLike({ milestones }: ProgramRow, wanted: string): boolean {
  return milestones.some((milestone) => isMilestoneLike(milestone, wanted));
}
