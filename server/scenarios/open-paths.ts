/**
 * What can be asked of a scenario: reading the plan and changing it. A closed list, so that whatever is new is refused
 * there until somebody has thought about it; a test asks every procedure in a scenario (in-scenario.test.ts).
 */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  "plan.roadmap",
  "plan.items",
  "programs.get",
  "programs.summary",
  "measures.program",
  "measures.plan",
  "quality.assess",
  "baselines.list",
  "baselines.compare",
  "milestones.impact",
  "milestones.update",
  "milestones.updateMany",
  "activities.impact",
  "activities.update",
  "links.impact",
  "links.create",
  "links.update",
  "links.remove",
  "items.create",
  "items.remove",
  "history.undo",
]);

export function isOpenInScenario(path: string): boolean {
  return OPEN_PATHS.has(path);
}
