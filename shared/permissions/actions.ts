/** Everything anybody can ask Masar to do. Each tRPC procedure declares exactly one. */
export const ACTIONS = [
  "session.read",
  "person.updateOwnPreferences",
  "savedView.manage",
  "live.watch",
  "notification.read",
  "plan.read",
  "program.read",
  "milestone.update",
  "activity.update",
  "link.create",
  "link.update",
  "link.remove",
  "act.undo",
  "calendar.read",
  "calendar.update",
  "quality.read",
  "quality.updateThresholds",
  "baseline.read",
  "baseline.request",
  "baseline.withdraw",
  "baseline.decide",
  "changeRequest.read",
  "changeRequest.create",
  "changeRequest.approve",
  "changeRequest.refuse",
  "changeRequest.withdraw",
  "period.read",
  "period.update",
  "period.open",
  "period.close",
  "period.reopen",
  "report.read",
  "report.draft",
  "report.submit",
  "report.return",
  "report.approve",
  "report.chase",
  "decision.ask",
  "decision.update",
  "decision.take",
  "decision.complete",
  "decision.reopen",
  "decision.withdraw",
  "eService.update",
  "eService.launch",
  "eService.unlaunch",
  "eService.recordUse",
  "rollOut.update",
  "rollOut.remove",
  "comment.create",
  "comment.update",
  "comment.remove",
  "evidence.add",
  "evidence.remove",
  "import.read",
  "import.preview",
  "import.apply",
  "import.undo",
  "person.list",
  "person.create",
  "person.update",
  "outbox.read",
  "outbox.retry",
  "outbox.test",
  "pack.read",
  "pack.create",
  "pack.cancel",
  "audit.read",
] as const;

/** The name of something that can be asked for. */
export type Action = (typeof ACTIONS)[number];

/** Whether it only looks, and so may be done in a past that nobody changes. */
export function isReading(action: Action): boolean {
  return action.endsWith(".read");
}

/** The five roles of docs/glossary.md; ownership of a program is a separate fact (ProgramRole). */
export const ROLES = ["administrator", "pmo", "owner", "executive", "viewer"] as const;

/** What a person is to the plan; each has one. */
export type Role = (typeof ROLES)[number];
