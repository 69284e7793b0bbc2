import { type RefObject, useLayoutEffect } from "react";
import type { LatePart } from "./late-part.ts";
import type { ProgramGantt } from "./program-gantt.ts";

/** The part belongs to the chart for as long as its component is on the page. */
export function useLatePart(kernel: RefObject<ProgramGantt | null>, part: LatePart): void {
  useLayoutEffect(() => kernel.current?.attach(part), [kernel, part]);
}
