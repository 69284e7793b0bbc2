/**
 * What the kernel uses of frappe-gantt 1.2.2's source (@types/frappe-gantt describes 0.9). Types are the kernel's
 * own narrowing: stock code is told of dates as day numbers only, and of rows by the fields it reads.
 */
declare module "fg/index.js" {
  export interface ViewMode {
    name: string;
    step: string;
  }

  class Gantt {
    constructor(wrapper: HTMLElement, tasks: unknown, options: unknown);
    $svg: SVGSVGElement;
    $container: HTMLElement;
    /** Removed by `clear`. */
    $header: HTMLElement;
    layers: Record<string, SVGGElement>;
    readonly config: { column_width: number; header_height: number };
    tasks: readonly unknown[];
    dates: ArrayLike<unknown>;
    grid_height: number;
    setup_wrapper(element: HTMLElement): void;
    setup_options(options: unknown): void;
    setup_tasks(tasks: unknown): void;
    change_view_mode(): void;
    update_view_scale(mode: ViewMode): void;
    setup_gantt_dates(refresh: boolean): void;
    setup_date_values(): void;
    render(): void;
    clear(): void;
    setup_layers(): void;
    make_grid_background(): void;
    make_grid_rows(): void;
    make_grid_header(): void;
    make_side_header(): void;
    make_grid_highlights(): void;
    make_grid_ticks(): void;
    make_dates(): void;
    make_bars(): void;
    make_arrows(): void;
    map_arrows_on_bars(): void;
    set_dimensions(): void;
    set_scroll_position(): void;
    bind_events(): void;
  }
  export default Gantt;
}

declare module "fg/bar.js" {
  class Bar {
    constructor(gantt: unknown, task: unknown);
    group: SVGGElement;
    x: number;
    y: number;
    width: number;
    height: number;
    prepare_wrappers(): void;
    prepare_helpers(): void;
    prepare_values(): void;
    refresh(): void;
    draw(): void;
    draw_bar(): void;
    draw_progress_bar(): void;
    draw_label(): void;
  }
  export default Bar;
}

declare module "fg/arrow.js" {
  class Arrow {
    constructor(gantt: unknown, fromTask: unknown, toTask: unknown);
    element: SVGPathElement;
    path: string;
    calculate_path(): void;
    draw(): void;
  }
  export default Arrow;
}

declare module "fg/svg_utils.js" {
  export function createSVG<Tag extends keyof SVGElementTagNameMap>(
    tag: Tag,
    attributes: Record<string, string | number | Element>,
  ): SVGElementTagNameMap[Tag];
}
