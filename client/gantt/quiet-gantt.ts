import Gantt, { type ViewMode } from "fg/index.js";
import { createSVG } from "fg/svg_utils.js";
import { HEADER_HEIGHT } from "./sizes.ts";

/** From back to front. */
const LAYERS = ["bands", "grid", "links", "today", "bars", "proposal"] as const;

/** One mode whose unit is the day: the stock months and years drift by weeks over a plan. */
const stockOptions = () => ({
  view_modes: [{ name: "days", step: "1d" } satisfies ViewMode],
  readonly: true,
  infinite_padding: false,
  holidays: {},
  popup: false,
  today_button: false,
  scroll_to: null,
  lines: "none",
  container_height: "auto",
});

/**
 * frappe-gantt's skeleton with everything switched off that listens, measures, animates or guesses dates:
 * what remains is its constructor, its view change and its order of rendering.
 * Subclasses only `declare` fields, since stock code calls overrides before fields could be initialised.
 */
export abstract class QuietGantt extends Gantt {
  declare layers: Record<(typeof LAYERS)[number], SVGGElement>;

  /** Own elements without stock class names, so that stock styles (Helvetica, fixed colours) match nothing. */
  override setup_wrapper(host: HTMLElement): void {
    const container = document.createElement("div");
    container.setAttribute("aria-hidden", "true");
    container.setAttribute("dir", "ltr");
    this.$svg = createSVG("svg", { append_to: container });
    this.$container = container;
    host.append(container);
  }

  override setup_options(_options: unknown): void {
    super.setup_options(stockOptions());
  }

  override update_view_scale(_mode: ViewMode): void {
    this.config.header_height = HEADER_HEIGHT;
  }

  override setup_layers(): void {
    const entries = LAYERS.map((name) => [
      name,
      createSVG("g", { "data-layer": name, append_to: this.$svg }),
    ]);
    this.layers = Object.fromEntries(entries);
  }

  // Dates are the axis's business, forced layouts and listeners nobody's.
  override setup_gantt_dates(): void {}
  override setup_date_values(): void {}
  override make_side_header(): void {}
  override map_arrows_on_bars(): void {}
  override set_dimensions(): void {}
  override set_scroll_position(): void {}
}
