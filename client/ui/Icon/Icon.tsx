import styles from "./Icon.module.css";

/** Drawn for this product on a 20-unit grid, strokes of 1.6. */
const PATHS = {
  add: "M10 4v12M4 10h12",
  bell: "M10 3.5A4.5 4.5 0 0 0 5.5 8c0 4-1.8 5.2-1.8 5.2h12.6S14.5 12 14.5 8A4.5 4.5 0 0 0 10 3.5zM8.4 15.6a1.7 1.7 0 0 0 3.2 0",
  bookmark: "M5.5 3.5h9v13L10 13l-4.5 3.5z",
  calendar: "M4 5.5h12v11H4zM4 9h12M7 3v4M13 3v4",
  chart: "M3 5h8M6 10h9M9 15h8",
  check: "m4 10.5 4 4 8-9",
  chevronDown: "m5 7.5 5 5 5-5",
  chevronEnd: "m7.5 5 5 5-5 5",
  chevronStart: "m12.5 5-5 5 5 5",
  chevronUp: "m5 12.5 5-5 5 5",
  close: "m5 5 10 10M15 5 5 15",
  comment: "M3.5 4.5h13v9h-7l-3.5 3v-3H3.5z",
  copy: "M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1",
  download: "M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 13v3.5h12V13",
  drag: "M7.5 5h.1M7.5 10h.1M7.5 15h.1M12.5 5h.1M12.5 10h.1M12.5 15h.1",
  eye: "M2.5 10S5 4.5 10 4.5 17.5 10 17.5 10 15 15.5 10 15.5 2.5 10 2.5 10zM12.2 10a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0z",
  eyeOff:
    "m4 3 12 14M8 4.8A8 8 0 0 1 10 4.5c5 0 7.5 5.5 7.5 5.5a13 13 0 0 1-2.2 3M5 6.3A12 12 0 0 0 2.5 10S5 15.5 10 15.5c1 0 2-.3 2.8-.6",
  info: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.5v4M10 6.5v.1",
  list: "M4 5.5h12M4 10h12M4 14.5h12",
  minus: "M4 10h12",
  more: "M4.5 10h.1M10 10h.1M15.5 10h.1",
  past: "M10 3.5a6.5 6.5 0 1 1-6.2 4.5M3.5 3.5v4.5H8M10 6.5V10l2.5 2",
  people:
    "M7.5 9.5a2.8 2.8 0 1 0 0-5.5 2.8 2.8 0 0 0 0 5.5zM2.5 16c.3-2.8 2.3-4.3 5-4.3s4.7 1.5 5 4.3M13 4.3a2.6 2.6 0 0 1 0 5M14.5 12c1.7.5 2.8 1.9 3 4",
  person: "M10 9.5A3.2 3.2 0 1 0 10 3a3.2 3.2 0 0 0 0 6.5zM4 17c.4-3.2 2.7-5 6-5s5.6 1.8 6 5",
  print: "M6 8V3.5h8V8M6 13.5H3.5V8h13v5.5H14M6 11.5h8v5H6z",
  scenario: "M6 3.5v13M6 13c0-5 7.5-2.5 7.5-8M10.5 7.5l3-3 3 3",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M15 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM9 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0z",
  signOut: "M8 3.5H4v13h4M9 10h8M13.5 6.5 17 10l-3.5 3.5",
  table: "M3.5 4.5h13v11h-13zM3.5 8.5h13M8 4.5v11",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3",
  upload: "M10 13V4M6.5 7 10 3.5 13.5 7M4 13v3.5h12V13",
  warning: "M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.1",
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line of reading, and so turn round in Arabic. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set([
  "chart",
  "chevronEnd",
  "chevronStart",
  "list",
  "signOut",
  "table",
  "undo",
]);

/** A decorative sign; the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={styles["icon"]}
      data-directional={DIRECTIONAL.has(name) || undefined}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
