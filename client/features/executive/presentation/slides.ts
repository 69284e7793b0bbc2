import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import type { Status } from "#shared/progress/status-words.ts";

/** A slide by what its address calls it: one of the first three, or a program by its code. */
export type Slide =
  | { readonly id: "overview" | "changes" | "decisions"; readonly program: null }
  | { readonly id: string; readonly program: ProgramRow };

const NEEDS_ATTENTION: ReadonlySet<Status> = new Set<Status>(["atRisk", "late", "stalled", "stopped"]);

/** The slides in their order; of programs all, or those that are behind or have turned worse. */
export function slidesOf(
  { programs, headline, workstreams }: Pick<ExecutiveReviewView, "programs" | "headline" | "workstreams">,
  which: "all" | "attention",
): Slide[] {
  const isShown = ({ status, code }: ProgramRow) =>
    which === "all" || NEEDS_ATTENTION.has(status.status) || headline.worse.includes(code);
  const shown = workstreams.flatMap(({ id }) =>
    programs.filter((program) => program.workstreamId === id && isShown(program)),
  );
  return [
    { id: "overview", program: null },
    { id: "changes", program: null },
    { id: "decisions", program: null },
    ...shown.map((program) => ({ id: program.code, program })),
  ];
}
