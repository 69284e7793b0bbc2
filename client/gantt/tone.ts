/** Gives an element the three colours of its tone, from the tokens of its name: `atRisk` reads `--status-at-risk-bar`. */
export function applyTone(element: SVGElement, tone: string): void {
  const name = tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z0-9-]/g, "");
  element.setAttribute("data-tone", tone);
  element.style.setProperty("--gantt-tone", `var(--status-${name}-bar, var(--gantt-bar-progress))`);
  element.style.setProperty("--gantt-tone-soft", `var(--status-${name}-bg, var(--gantt-bar-fill))`);
  element.style.setProperty("--gantt-tone-ink", `var(--status-${name}-fg, var(--gantt-ink))`);
}
