import { type BarHost, RowBar } from "./bar.ts";
import type { VisibleRow } from "./types.ts";
import type { RowWindow, WindowStore } from "./window.ts";

/** Bands lie below the grid's lines, bars above everything. */
type RowLayers = Readonly<Record<"bands" | "bars", SVGGElement>>;

/** The rows that are in the page: those of the window, and no others. */
export class LiveRows {
  window: RowWindow = { first: 0, last: -1 };
  private readonly bars = new Map<number, RowBar>();
  private readonly chart: BarHost & { readonly layers: RowLayers };
  private readonly rows: readonly VisibleRow[];
  private readonly store: WindowStore;

  constructor(
    chart: BarHost & { readonly layers: RowLayers },
    rows: readonly VisibleRow[],
    store: WindowStore,
  ) {
    this.chart = chart;
    this.rows = rows;
    this.store = store;
  }

  /** Takes out what left the window and draws what entered it; what stays is not touched. */
  show(window: RowWindow): void {
    for (const [index, bar] of this.bars) {
      if (index >= window.first && index <= window.last) continue;
      bar.group.remove();
      this.bars.delete(index);
    }
    for (let index = window.first; index <= window.last; index++) {
      const place = this.rows[index];
      if (place && !this.bars.has(index)) this.bars.set(index, this.draw(place));
    }
    this.window = window;
    this.store.set(window);
  }

  /** The reader stands elsewhere along time. */
  keepLabelsInSight(): void {
    for (const bar of this.bars.values()) bar.keepLabelInSight();
  }

  private draw(place: VisibleRow): RowBar {
    const bar = new RowBar(this.chart, { id: place.row.id, _index: place.index, place });
    this.chart.layers[place.row.kind === "group" ? "bands" : "bars"].append(bar.group);
    return bar;
  }
}
