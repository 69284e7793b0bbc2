/** A chart that can be edited in the presentation, with its figures behind it. */
export interface ChartSpec {
  readonly kind: "line" | "bar";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Excel's format of its figures. */
  readonly format: string;
  readonly direction: "rtl" | "ltr";
  readonly language: string;
}

export interface ChartSeries {
  readonly name: string;
  /** As many as there are categories; a line breaks at null. */
  readonly values: readonly (number | null)[];
  /** As Office writes them: of a line one, of bars one for each. */
  readonly colours: readonly string[];
  readonly dash: "solid" | "dash" | "sysDot";
}
