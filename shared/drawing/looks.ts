import type { Status } from "../progress/status-words.ts";

/** Colours of client/styles/tokens.css by their meaning, of the light theme: what is sent or printed has no theme. */
export const PAPER = {
  surface: "#ffffff",
  "surface-sunken": "#edf0ee",
  text: "#16201b",
  "text-muted": "#4b5952",
  line: "#e1e6e3",
  "line-strong": "#cfd6d2",
  "line-control": "#828f89",
  accent: "#1f7a4f",
  "accent-soft": "#dcefe4",
  "accent-text": "#1a6845",
} as const;

type Token = keyof typeof PAPER;

/** A token, or one of the tone's own colours: `fg` writes, `bar` fills. */
type Paint = Token | "tone.fg" | "tone.bar";

export interface LookStyle {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  /** Lines are told apart by their dashes, too: in black and white nothing else is left. */
  readonly dash?: string;
  readonly isStrong?: true;
  /** Of letters, in pixels; 12 when left out. */
  readonly size?: number;
}

/** How each part of a drawing looks. */
export const LOOKS = {
  // Axes and words.
  axis: { stroke: "line-strong" },
  grid: { stroke: "line" },
  first: { fill: "text", isStrong: true },
  second: { fill: "text-muted" },
  label: { fill: "text-muted" },
  title: { fill: "text", isStrong: true, size: 17 },
  caption: { fill: "text-muted", size: 13 },
  status: { stroke: "accent", width: 1.5 },
  statusDay: { fill: "accent-text", isStrong: true },
  leader: { stroke: "line-control", width: 0.75 },
  // Curves.
  planned: { stroke: "line-control", width: 2 },
  earned: { stroke: "accent", width: 3 },
  forecast: { stroke: "accent", width: 2, dash: "6 5" },
  pace: { stroke: "text-muted", width: 2, dash: "1.5 4" },
  band: { fill: "accent-soft" },
  par: { stroke: "text-muted", width: 1.25, dash: "2 4" },
  plannedDot: { fill: "line-control", stroke: "surface", width: 2 },
  earnedDot: { fill: "accent", stroke: "surface", width: 2 },
  // Trends and statuses.
  trend: { stroke: "tone.bar", width: 1.75 },
  sign: { fill: "tone.bar", stroke: "tone.bar" },
  code: { fill: "tone.fg", isStrong: true },
  cell: { fill: "surface-sunken" },
  // Bars; what brings a day nearer is hollow.
  later: { fill: "tone.bar" },
  earlier: { fill: "surface", stroke: "tone.bar", width: 1.75 },
  unexplained: { fill: "line", stroke: "line-control", width: 1.25 },
  total: { fill: "text-muted" },
  // Money, from the widest column to the narrowest.
  budgetPlanned: { fill: "surface", stroke: "line-control", width: 1.5 },
  budgetCommitted: { fill: "accent-soft", stroke: "accent", width: 1 },
  budgetActual: { fill: "accent" },
  budgetForecast: { stroke: "text", width: 2, dash: "6 4" },
} as const satisfies Record<string, LookStyle>;

export type Look = keyof typeof LOOKS;

/** The statuses' colours of client/styles/status-tokens.css, of the light theme. */
const TONES: Readonly<Record<Status, { readonly fg: string; readonly bar: string }>> = {
  onPlan: { fg: "#1a6845", bar: "#1f7a4f" },
  atRisk: { fg: "#744700", bar: "#a86800" },
  late: { fg: "#8c3d0a", bar: "#c2570f" },
  stalled: { fg: "#8e1f2b", bar: "#b42a38" },
  stopped: { fg: "#35423c", bar: "#4b5952" },
  complete: { fg: "#12496e", bar: "#1f6a9c" },
  completedLate: { fg: "#12496e", bar: "#1f6a9c" },
  notStarted: { fg: "#4b5952", bar: "#66746d" },
};

/** The custom property that a paint stands for on a screen, without its dashes. */
export function tokenOf(paint: Paint, tone: Status = "notStarted"): string {
  if (paint !== "tone.fg" && paint !== "tone.bar") return paint;
  const name = tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `status-${name}-${paint === "tone.fg" ? "fg" : "bar"}`;
}

/** The colour that a paint stands for on paper. */
export function paperColour(paint: Paint, tone: Status = "notStarted"): string {
  if (paint === "tone.fg") return TONES[tone].fg;
  return paint === "tone.bar" ? TONES[tone].bar : PAPER[paint];
}
