import { invariant } from "../invariant.ts";
import type { StatusContext, StatusInputs } from "./status-facts.ts";
import type { Status } from "./status-words.ts";

/** One line of a rule table: reads the facts and, when it fits, answers with what it read. */
export interface Rule<Facts, Id extends string> {
  readonly id: Id;
  readonly status: Status;
  readonly read: (facts: Facts, context: StatusContext) => StatusInputs | false | null;
}

/** Rules in the order they are tried; the last must fit everything. */
export type RuleTable<Facts, Id extends string> = readonly Rule<Facts, Id>[];

/** The first rule that fits, with its status and what it read. */
export function decide<Facts, Id extends string>(
  rules: RuleTable<Facts, Id>,
  facts: Facts,
  context: StatusContext,
): { status: Status; rule: Id; inputs: StatusInputs } {
  for (const { id, status, read } of rules) {
    const inputs = read(facts, context);
    if (inputs) return { status, rule: id, inputs };
  }
  invariant(false, "the last rule of a status table fits everything");
}
