import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Db, Tx } from "../db/client.ts";
import { readAblePeople, requireOffered } from "../registers/people.ts";
import type { SubjectFacts } from "../registers/subject.ts";

/** Whom a decision of a program, or of the whole plan, may name. */
export interface Named {
  /** Who may be asked for it: executives first, and the PMO. */
  readonly deciders: readonly PersonRef[];
  /** Who may be told to carry it out: whoever may then say that it is done. */
  readonly assignees: readonly PersonRef[];
}

/** Active people only, by name. */
export async function namedFor(db: Db | Tx, subject: SubjectFacts): Promise<Named> {
  const able = await readAblePeople(db, subject);
  const whoMay = (action: "decision.take" | "decision.complete") =>
    able.filter(({ abilities }) => abilities.includes(action));
  const deciders = whoMay("decision.take");
  const executives = deciders.filter(({ role }) => role === "executive");
  const others = deciders.filter(({ role }) => role !== "executive");
  return {
    deciders: [...executives, ...others].map(({ person }) => person),
    assignees: whoMay("decision.complete").map(({ person }) => person),
  };
}

interface NamedIds {
  readonly deciderId: string | null;
  readonly assigneeId?: string | null;
}

/** Throws INVALID_INPUT, `notInList`, at each field that names somebody whom the decision may not name. */
export async function requireNamed(
  tx: Tx,
  subject: SubjectFacts,
  { deciderId, assigneeId = null }: NamedIds,
  before?: NamedIds,
): Promise<void> {
  const { deciders, assignees } = await namedFor(tx, subject);
  requireOffered([
    { path: "deciderId", offered: deciders, id: deciderId, before: before?.deciderId },
    { path: "assigneeId", offered: assignees, id: assigneeId, before: before?.assigneeId ?? null },
  ]);
}
