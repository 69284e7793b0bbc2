import { type RefObject, useMemo } from "react";
import { DaysOffPart } from "./days-off.ts";
import type { ProgramGantt } from "./program-gantt.ts";
import type { DaysOff } from "./types.ts";
import { useLatePart } from "./use-late-part.ts";

interface DaysOffShadeProps {
  readonly kernel: RefObject<ProgramGantt | null>;
  readonly daysOff: DaysOff;
}

/** Draws in the kernel's layers and nothing of its own. */
export function DaysOffShade({ kernel, daysOff }: DaysOffShadeProps) {
  const part = useMemo(() => new DaysOffPart(daysOff), [daysOff]);
  useLatePart(kernel, part);
  return null;
}
