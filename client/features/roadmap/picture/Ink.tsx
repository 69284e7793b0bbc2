import { cloneElement } from "react";
import { STATUS_SHAPES } from "#client/ui/StatusMark/status-shapes.tsx";
import type { Status } from "#shared/progress/status-words.ts";
import type { Paper } from "./paper.ts";

interface WriteProps {
  readonly paper: Paper;
  /** From the edge where reading begins. */
  readonly place: number;
  /** Of the line's middle: a baseline at the middle is not drawn alike by all viewers. */
  readonly middle: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly children: string;
}

/** From a line's middle down to its letters' foot, as a part of the size. */
const FOOT_RATIO = 0.35;

/** One line of text, as real text. */
export function Write({ paper, place, middle, size, weight = 400, fill, anchor, children }: WriteProps) {
  return (
    <text
      x={paper.at(place)}
      y={middle + size * FOOT_RATIO}
      fontSize={size}
      fontWeight={weight}
      fill={fill ?? paper.palette.ink}
      textAnchor={anchor ?? "start"}
    >
      {children}
    </text>
  );
}

interface SignProps {
  readonly paper: Paper;
  readonly status: Status;
  readonly place: number;
  readonly middle: number;
  readonly size: number;
}

/** A status's own shape; black and white keep it. */
function Sign({ paper, status, place, middle, size }: SignProps) {
  const { bar } = paper.palette.tones[status];
  const shape = STATUS_SHAPES[status];
  const look = shape.props["data-outline"]
    ? { fill: "none", stroke: bar, strokeWidth: 2.2, strokeLinecap: "round" as const }
    : { fill: bar };
  const scale = size / 16;
  return (
    <g
      data-status={status}
      transform={`translate(${paper.leftOf(place, size)} ${middle - size / 2}) scale(${scale})`}
    >
      {cloneElement(shape, look)}
    </g>
  );
}

interface StatusWordProps extends SignProps {
  readonly weight?: 400 | 600;
}

export function StatusWord({ weight, ...sign }: StatusWordProps) {
  const { paper, status, place, middle, size } = sign;
  return (
    <>
      <Sign {...sign} size={size * 0.85} />
      <Write
        paper={paper}
        place={place + size * 1.2}
        middle={middle}
        size={size}
        fill={paper.palette.tones[status].ink}
        {...(weight ? { weight } : {})}
      >
        {paper.words.t(`status.${status}`)}
      </Write>
    </>
  );
}
