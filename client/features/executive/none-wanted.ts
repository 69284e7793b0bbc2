import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";

/** Whether nothing waits to be decided; what was decided may stand there all the same. */
export function isNoneWanted({ decisions }: Pick<ExecutiveReviewView, "decisions">): boolean {
  return decisions.every(({ state }) => state !== "wanted");
}
