import type { ReactElement, SVGProps } from "react";
import { STATUS_SIGNS } from "#shared/drawing/status-signs.ts";
import { STATUSES, type Status } from "#shared/progress/status-words.ts";

type Shape = ReactElement<SVGProps<SVGElement> & { readonly "data-outline"?: string }>;

/** The statuses' signs as elements; one that is drawn by its line alone says so. */
export const STATUS_SHAPES = Object.fromEntries(
  STATUSES.map((status) => [status, shapeOf(status)]),
) as Readonly<Record<Status, Shape>>;

function shapeOf(status: Status): Shape {
  const { d, isOutline } = STATUS_SIGNS[status];
  return <path d={d} {...(isOutline ? { "data-outline": "true" } : {})} />;
}
