/** The three colours of a tone, from the tokens of its name: `atRisk` reads `--status-at-risk-bar`. */
export function toneStyle(tone: string): Readonly<Record<`--gantt-tone${string}`, string>> {
  const name = tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z0-9-]/g, "");
  return {
    "--gantt-tone": `var(--status-${name}-bar, var(--gantt-bar-progress))`,
    "--gantt-tone-soft": `var(--status-${name}-bg, var(--gantt-bar-fill))`,
    "--gantt-tone-ink": `var(--status-${name}-fg, var(--gantt-ink))`,
  };
}

export function applyTone(element: SVGElement, tone: string): void {
  element.setAttribute("data-tone", tone);
  for (const [property, value] of Object.entries(toneStyle(tone))) element.style.setProperty(property, value);
}
