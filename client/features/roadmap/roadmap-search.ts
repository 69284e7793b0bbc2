import { z } from "zod";
import { isoDay } from "#shared/contract/days.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { STATUSES } from "#shared/progress/status-words.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** Days across the chart for each preset; the whole plan when null. */
export const SCALES = { plan: null, year: 365, quarter: 92, month: 31 } as const;

export type Scale = keyof typeof SCALES;

/**
 * What the roadmap's address holds, so that a view can be sent. Anything it cannot read falls back to the plain
 * roadmap instead of failing.
 */
export const roadmapSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  status: z.enum(STATUSES).optional().catch(undefined),
  workstream: z.string().max(20).optional().catch(undefined),
  baseline: z.number().int().positive().optional().catch(undefined),
  /** How many days the chart spans; the whole plan when left out. */
  days: z.number().int().min(7).max(4_000).optional().catch(undefined),
  /** Codes of programs whose milestones are shown. */
  open: z.array(z.string().max(20)).max(500).optional().catch(undefined),
  /** Codes of what is folded away by hand: workstreams, and programs that the search would open. */
  shut: z.array(z.string().max(20)).max(500).optional().catch(undefined),
  /** The milestone whose dialog is open. */
  milestone: z.string().max(64).optional().catch(undefined),
  /** The forecast proposed for it, which is not saved yet. */
  forecast: isoDay.optional().catch(undefined),
});

export type RoadmapSearch = z.infer<typeof roadmapSearch>;

/** Whether anything narrows the list of programs. */
export function isFiltered({ q, status, workstream }: RoadmapSearch): boolean {
  return Boolean(q?.trim() || status || workstream);
}

/** The programs that the address asks for, in the plan's order. */
export function chosenPrograms(view: RoadmapView, search: RoadmapSearch): ProgramRow[] {
  const wanted = foldForSearch(search.q ?? "");
  const workstreamId = view.workstreams.find(({ code }) => code === search.workstream)?.id;
  return view.programs.filter(
    (program) =>
      (!search.status || program.status.status === search.status) &&
      (!search.workstream || program.workstreamId === workstreamId) &&
      (wanted === "" || programText(program).includes(wanted) || hasMilestoneLike(program, wanted)),
  );
}

/** The programs to open because the words searched for stand in a milestone of theirs. */
export function programsOpenedBySearch(programs: readonly ProgramRow[], search: RoadmapSearch): string[] {
  const wanted = foldForSearch(search.q ?? "");
  if (wanted === "") return [];
  return programs.filter((program) => hasMilestoneLike(program, wanted)).map(({ code }) => code);
}

function programText({ code, nameAr, nameEn, owner, departmentAr, departmentEn }: ProgramRow): string {
  const texts = [code, nameAr, nameEn, owner?.nameAr ?? "", owner?.nameEn ?? "", departmentAr, departmentEn];
  return foldForSearch(texts.join(" "));
}

function hasMilestoneLike({ milestones }: ProgramRow, wanted: string): boolean {
  return milestones.some(({ code, nameAr, nameEn }) =>
    foldForSearch(`${code} ${nameAr} ${nameEn}`).includes(wanted),
  );
}
