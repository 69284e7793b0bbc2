import type { ReactElement, SVGProps } from "react";
import type { Status } from "#shared/progress/status-words.ts";

type Shape = ReactElement<SVGProps<SVGElement> & { readonly "data-outline"?: string }>;

/** One shape for each status in a box of 16, told apart without colour: printed in black, or by a colour-blind eye. */
export const STATUS_SHAPES: Readonly<Record<Status, Shape>> = {
  onPlan: <circle cx="8" cy="8" r="5.5" />,
  atRisk: <path d="M8 2 14.5 13.5h-13z" />,
  late: <path d="m8 1.5 6.5 6.5L8 14.5 1.5 8z" />,
  stalled: <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="0.5" />,
  stopped: <path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" />,
  complete: <path data-outline="true" d="m2.5 8.5 3.7 3.8L13.5 4" />,
  completedLate: <path data-outline="true" d="m2 7 3.2 3.3L11 3.7M11.5 9.2l2.7 2.7-2.7 2.7-2.7-2.7z" />,
  notStarted: <circle data-outline="true" cx="8" cy="8" r="5" />,
};
