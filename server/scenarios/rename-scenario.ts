import type { ScenarioDone, ScenarioRenameInput } from "#shared/contract/scenarios.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireNamed } from "./names.ts";
import { requireChangeable, SCENARIO_FIELDS } from "./stored.ts";

/** Gives a scenario other names and another note. Throws as `requireChangeable`; INVALID_INPUT without a name. */
export function renameScenario(
  { db, clock }: Deps,
  actor: Actor,
  { id, version, nameAr, nameEn, note }: ScenarioRenameInput,
  request: RequestInfo,
): Promise<ScenarioDone> {
  requireNamed({ nameAr, nameEn });
  return inTx(db, async (tx) => {
    const before = await requireChangeable(tx, actor, "scenario.update", { id, version });
    const after = await tx.scenario.update({
      where: { id },
      data: { nameAr, nameEn, note, version: { increment: 1 } },
      select: { ...SCENARIO_FIELDS, version: true },
    });
    const event = {
      ...actedBy(clock, actor, request),
      action: "scenario.update",
      subjectType: "scenario",
      subjectId: id,
    };
    const names = { nameAr: before.nameAr, nameEn: before.nameEn, note: before.note };
    await recordEvent(tx, event, [
      { entity: "scenario", entityId: id, programId: null, before: names, after: { nameAr, nameEn, note } },
    ]);
    return { id, version: after.version };
  });
}
