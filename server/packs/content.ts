import type { Language, Preferences } from "#shared/contract/session.ts";
import type { StripRow, StripSpan } from "#shared/drawing/roadmap-strip.ts";
import type { Scene } from "#shared/drawing/scene.ts";
import type { Formula } from "#shared/progress/measure.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { Index, IsoDay, Ratio } from "#shared/units.ts";

/**
 * Everything that a pack shows, whatever its format: plain data that can be handed to another process, with every
 * sentence, figure and day already written in the pack's language, digits and calendars. A renderer only arranges it.
 * What people typed (`name` cells, `…Name`) is text, never markup, formula or address.
 */
export interface PackContent {
  readonly language: Language;
  readonly digits: Preferences["digits"];
  /** Of a PDF; slides and workbooks have their own size. */
  readonly paper: "A4" | "A3" | null;
  readonly planName: string;
  /** What the document is: "Executive review pack". */
  readonly title: string;
  readonly statusDay: IsoDay;
  /** The status day in both calendars, as a line of its own. */
  readonly statusDayLine: string;
  /** "Reporting period: October 2026"; null when it is not kept with one. */
  readonly periodLine: string | null;
  /** What the plan is compared with. */
  readonly baselineLine: string;
  /** What must stand on the first page: that the data is a sample, that weights stand for money. */
  readonly notices: readonly string[];
  /** The sentence: "18 programs: 11 on plan …". */
  readonly headline: string;
  /** How the work keeps the plan's pace, in a second sentence. */
  readonly pace: string;
  /** What the sentence counts, in its order. */
  readonly counts: readonly PackCount[];
  readonly strip: PackStrip;
  readonly changes: PackSection;
  readonly ahead: PackSection;
  readonly decisions: PackSection;
  readonly risks: PackSection;
  readonly freshness: PackSection;
  /** Every register beside risks and decisions, also one in which nothing is yet. */
  readonly registers: readonly PackRegister[];
  readonly measures: PackMeasures;
  /** In the plan's order, a row for each. */
  readonly programTable: PackTable;
  /** In the plan's order. */
  readonly programs: readonly PackProgram[];
  /** Heading of the last page. */
  readonly methodTitle: string;
  readonly methodIntro: string;
  /** Names of a workbook's sheets, each within what Excel allows. */
  readonly sheetNames: Readonly<Record<PackSheet, string>>;
  /** What figures without a unit are counted in, where tables show them as figures. */
  readonly workDaysNote: string;
  /** Of columns that a renderer makes itself. */
  readonly headings: Readonly<Record<PackHeading, string>>;
  /** At the foot of every page. */
  readonly footer: string;
  /** "page 3 of 12" around its two numbers. */
  readonly pageOf: readonly [before: string, between: string, after: string];
}

export type PackSheet =
  | "summary"
  | "programs"
  | "milestones"
  | "changes"
  | "ahead"
  | "decisions"
  | "risks"
  | "issues"
  | "services"
  | "rollOut"
  | "kpis"
  | "budget"
  | "measures"
  | "curve"
  | "statusGrid";

export type PackHeading =
  | "item"
  | "value"
  | "count"
  | "codes"
  | "measure"
  | "symbol"
  | "formula"
  | "inputs"
  | "source"
  | "day";

export interface PackCount {
  readonly status: Status;
  readonly name: string;
  readonly count: string;
  /** Of the programs that are counted. */
  readonly codes: readonly string[];
}

/** A heading, a caption that says in words what the tables show, and the tables. */
export interface PackSection {
  readonly title: string;
  readonly caption: string;
  readonly tables: readonly PackTable[];
}

/** A register, and its sheet in a workbook. */
export interface PackRegister extends PackSection {
  readonly sheet: PackSheet;
}

export interface PackTable {
  readonly title: string;
  readonly columns: readonly PackColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly PackCell[])[];
  /** What stands there instead when there are no rows. */
  readonly empty: string;
}

export interface PackColumn {
  readonly heading: string;
  readonly kind: PackCell["kind"];
}

/** `text` is how it is read; `value` and `day` are there for a workbook, null where there is none. */
export type PackCell =
  | { readonly kind: "text"; readonly text: string }
  /** Written by people, in the language that it was found in; null where that is not known. */
  | { readonly kind: "name"; readonly text: string; readonly language: Language | null }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly value: number | null }
  | { readonly kind: "percent"; readonly text: string; readonly value: Ratio | null }
  | { readonly kind: "day"; readonly text: string; readonly day: IsoDay | null }
  | { readonly kind: "status"; readonly text: string; readonly status: Status };

/** The roadmap strip, placed by `shared/drawing/roadmap-strip.ts`: shares of its width from where days begin. */
export interface PackStrip {
  readonly title: string;
  readonly caption: string;
  /** Of the status day; null where it lies outside. */
  readonly today: number | null;
  /** What the line of the status day is called. */
  readonly todayName: string;
  readonly years: readonly PackStripPeriod[];
  readonly hijriYears: readonly PackStripPeriod[];
  readonly quarters: readonly PackStripPeriod[];
  readonly groups: readonly PackStripGroup[];
  readonly headings: {
    readonly program: string;
    readonly status: string;
    readonly progress: string;
    readonly finish: string;
  };
  readonly legend: readonly { readonly mark: StripMark; readonly name: string }[];
}

export type StripMark = "forecast" | "progress" | "baseline" | "done" | "open" | "late" | "critical";

export interface PackStripPeriod extends StripSpan {
  readonly name: string;
}

export interface PackStripGroup {
  readonly name: string;
  readonly status: Status;
  readonly statusName: string;
  readonly rows: readonly PackStripRow[];
}

export interface PackStripRow extends Pick<StripRow, "bar" | "done" | "baseline" | "diamonds"> {
  readonly code: string;
  readonly name: string;
  readonly status: Status;
  readonly statusName: string;
  /** "40%" done. */
  readonly progress: string;
  /** The day of the finish. */
  readonly finish: string;
  /** All of the row in one sentence, for whoever does not see it. */
  readonly sentence: string;
}

export interface PackMeasures {
  readonly title: string;
  /** All of the plan, each with its formula and what it was filled with. */
  readonly figures: readonly PackFigure[];
  /** The charts of the measures' screen that have something to show, the S-curve first. */
  readonly charts: readonly PackChart[];
  /** The S-curve and the pace once more as series, for charts that can be edited. */
  readonly curve: PackCurve;
  readonly paceCurve: PackPaceCurve;
  /** The figures of each program. */
  readonly byProgram: PackTable;
  /** The status of each program when each period closed. */
  readonly statusGrid: PackTable;
}

/** A drawing, what it tells in words, and the figures behind it. */
export interface PackChart {
  readonly id: "curve" | "pace" | "trend" | "causes" | "waterfall";
  readonly title: string;
  readonly caption: string;
  readonly scene: Scene;
  readonly table: PackTable;
}

/** A figure that opens to its inputs, on paper too. */
export interface PackFigure {
  readonly id: Formula;
  readonly name: string;
  /** "SPI(t)"; null where it has none. */
  readonly symbol: string | null;
  /** With its unit, or why there is none. */
  readonly value: string;
  /** The same as a cell. */
  readonly cell: PackCell;
  readonly formula: string;
  readonly source: string;
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
}

/** The S-curve: shares of all weight, ascending by day. */
export interface PackCurve {
  readonly names: { readonly [Line in CurveLine]: string };
  readonly points: readonly PackCurvePoint[];
  /** Why there is nothing to draw, when there are no points. */
  readonly empty: string;
}

export type CurveLine = "planned" | "earned" | "forecast";

export interface PackCurvePoint {
  readonly day: IsoDay;
  /** The day as a point of the axis is called. */
  readonly name: string;
  readonly plannedRatio: Ratio;
  /** Null after the status day. */
  readonly earnedRatio: Ratio | null;
  /** Null before the status day. */
  readonly forecastRatio: Ratio | null;
}

/** SPI(t), SPI and 1, which is the plan itself; ascending by day. */
export interface PackPaceCurve {
  readonly names: { readonly time: string; readonly value: string; readonly par: string };
  readonly points: readonly PackPacePoint[];
  readonly empty: string;
}

export interface PackPacePoint {
  readonly day: IsoDay;
  readonly name: string;
  readonly timeIndex: Index | null;
  readonly valueIndex: Index | null;
}

export interface PackProgram {
  readonly code: string;
  readonly name: string;
  readonly workstreamName: string;
  readonly status: Status;
  readonly statusName: string;
  /** Why the status is what it is. */
  readonly reason: string;
  /** Owner, department, claim …: as they are read. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly figuresTitle: string;
  readonly figures: readonly PackFigure[];
  readonly milestones: PackTable;
  readonly decisions: PackTable;
  readonly risks: PackTable;
  /** What the owner wrote last, as far as an executive may read it; null before the first report. */
  readonly report: PackReport | null;
}

export interface PackReport {
  readonly title: string;
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

/** How a renderer tells of its work and is told to stop. */
export interface Drawing {
  /** 0 to 1, what is done. */
  onProgress(ratio: number): void;
  readonly signal: AbortSignal;
}

/** Draws one file of a pack; rejects with the signal's reason when that aborts. */
export type PackRenderer = (content: PackContent, drawing: Drawing) => Promise<Buffer>;
