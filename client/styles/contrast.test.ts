import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOOKS, type LookStyle, paperColour, tokenOf } from "#shared/drawing/looks.ts";
import { STATUSES as STATUS_NAMES } from "#shared/progress/status-words.ts";

type Theme = "light" | "dark";

const css = ["tokens.css", "status-tokens.css"]
  .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
  .join("\n");

const declarations = new Map(
  [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
);

/** Follows a token to its hexadecimal colour in one theme. */
function colourOf(token: string, theme: Theme): string {
  let value = declarations.get(token) ?? "";
  const pair = /^light-dark\(([^,]+),\s*(.+)\)$/.exec(value);
  if (pair) value = (theme === "light" ? pair[1] : pair[2])?.trim() ?? "";
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  return reference ? colourOf(reference[1] ?? "", theme) : value;
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrastOf(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const STATUSES = [
  "on-plan",
  "at-risk",
  "late",
  "stalled",
  "stopped",
  "complete",
  "completed-late",
  "not-started",
];

const GROUNDS = ["--canvas", "--surface", "--surface-raised"];

/** What is read: 4.5:1 (WCAG 1.4.3). */
const TEXT: readonly [text: string, grounds: readonly string[]][] = [
  ["--text", [...GROUNDS, "--surface-sunken", "--surface-hover", "--surface-selected"]],
  ["--text-muted", [...GROUNDS, "--surface-sunken", "--surface-hover"]],
  ["--accent-text", [...GROUNDS, "--accent-soft", "--surface-hover", "--surface-selected"]],
  ["--text-on-accent", ["--accent", "--accent-hover"]],
  ["--danger-text", [...GROUNDS, "--danger-soft"]],
  ["--notice-text", [...GROUNDS, "--notice-soft"]],
  ["--scenario-text", [...GROUNDS, "--scenario-soft"]],
  ["--text", ["--scenario-soft"]],
  ...STATUSES.map((status): [string, string[]] => [
    `--status-${status}-fg`,
    [...GROUNDS, `--status-${status}-bg`],
  ]),
];

/** What is recognised: edges of controls, focus, bars and marks; 3:1 (WCAG 1.4.11). */
const SHAPES: readonly [shape: string, grounds: readonly string[]][] = [
  ["--line-control", GROUNDS],
  ["--focus", GROUNDS],
  ["--accent", GROUNDS],
  ...STATUSES.map((status): [string, string[]] => [`--status-${status}-bar`, GROUNDS]),
];

function tooFaint(pairs: typeof TEXT, theme: Theme, least: number): string[] {
  return pairs.flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrastOf(colourOf(front, theme), colourOf(ground, theme)) }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  it("let every text be read on every ground it stands on", () => {
    expect(tooFaint(TEXT, theme, 4.5)).toEqual([]);
  });

  it("let every shape and edge be told from its ground", () => {
    expect(tooFaint(SHAPES, theme, 3)).toEqual([]);
  });
});

describe("a status", () => {
  it("has all three colours, and a rule that hands them to its parts", () => {
    for (const status of STATUSES) {
      for (const part of ["fg", "bar", "bg"])
        expect(colourOf(`--status-${status}-${part}`, "light")).toMatch(/^#/);
    }
    expect(css.match(/\[data-status="\w+"\]/g)).toHaveLength(STATUSES.length);
  });
});

describe("the colours of paper", () => {
  it("are the light ones, in every look of a drawing", () => {
    const paints = Object.values(LOOKS).flatMap(({ fill, stroke }: LookStyle) =>
      [fill ?? [], stroke ?? []].flat(),
    );
    for (const paint of paints) {
      for (const tone of STATUS_NAMES) {
        expect([paint, tone, paperColour(paint, tone)]).toEqual([
          paint,
          tone,
          colourOf(`--${tokenOf(paint, tone)}`, "light"),
        ]);
      }
    }
  });
});
