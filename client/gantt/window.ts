/** Rows from `first` to `last`, both included; none when `last` is before `first`. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

interface RowView {
  readonly scrollTopPixels: number;
  readonly heightPixels: number;
  readonly rowHeightPixels: number;
  readonly rowCount: number;
}

export const OVERSCAN_ROWS = 8;

/** The rows a reader can see and a few more on either side, so that scrolling never shows a hole. */
export function windowOf(view: RowView, overscanRows = OVERSCAN_ROWS): RowWindow {
  const firstSeen = Math.floor(view.scrollTopPixels / view.rowHeightPixels);
  const lastSeen = Math.ceil((view.scrollTopPixels + view.heightPixels) / view.rowHeightPixels);
  return {
    first: Math.max(0, firstSeen - overscanRows),
    last: Math.min(view.rowCount - 1, lastSeen + overscanRows),
  };
}

/** Whether the reader has come so near an edge of the drawn rows that they must be drawn anew. */
export function isWindowSpent(drawn: RowWindow, wanted: RowWindow, overscanRows = OVERSCAN_ROWS): boolean {
  const slack = overscanRows / 2;
  return Math.abs(drawn.first - wanted.first) > slack || Math.abs(drawn.last - wanted.last) > slack;
}

/** What the kernel draws and the panel follows: a store that React reads before it paints. */
export interface WindowStore {
  get(): RowWindow;
  set(window: RowWindow): void;
  subscribe(listener: () => void): () => void;
}

export function createWindowStore(): WindowStore {
  let current: RowWindow = { first: 0, last: -1 };
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (window) => {
      if (window.first === current.first && window.last === current.last) return;
      current = window;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
