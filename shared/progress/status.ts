import { MILESTONE_RULES } from "./milestone-rules.ts";
import { PROGRAM_RULES } from "./program-rules.ts";
import { decide } from "./rule-table.ts";
import type {
  MilestoneFacts,
  ProgramFacts,
  ProgramStanding,
  StatusContext,
  StatusInputs,
} from "./status-facts.ts";
import type { MilestoneStatusRule, ProgramStatusRule, Status, WorkstreamStatusRule } from "./status-words.ts";
import { WORKSTREAM_RULES } from "./workstream-rules.ts";

/** Which rule of a table decided; the sentence of the reason is made from it in shared/i18n. */
export type StatusRule = MilestoneStatusRule | ProgramStatusRule | WorkstreamStatusRule;

/** A status with its reason: the rule that fitted first and the facts it read. */
export interface StatusVerdict<RuleId extends StatusRule = StatusRule> {
  readonly status: Status;
  readonly rule: RuleId;
  readonly inputs: StatusInputs;
}

/** The computed status of a milestone with its reason, by `MILESTONE_RULES`. */
export function milestoneStatus(
  facts: MilestoneFacts,
  context: StatusContext,
): StatusVerdict<MilestoneStatusRule> {
  return decide(MILESTONE_RULES, facts, context);
}

/** The status of a program with its reason, rolled up from its milestones by `PROGRAM_RULES`. */
export function programStatus(facts: ProgramFacts, context: StatusContext): StatusVerdict<ProgramStatusRule> {
  return decide(PROGRAM_RULES, facts, context);
}

/** The status of a workstream with its reason, rolled up from its programs by `WORKSTREAM_RULES`. */
export function workstreamStatus(
  programs: readonly ProgramStanding[],
  context: StatusContext,
): StatusVerdict<WorkstreamStatusRule> {
  return decide(WORKSTREAM_RULES, programs, context);
}
