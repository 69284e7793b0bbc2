import type { EntryWritten } from "#shared/contract/registers.ts";
import type { RiskOccurInput } from "#shared/contract/risks.ts";
import type { Actor } from "../access/actor.ts";
import { writeNewIssue } from "../issues/write-issue.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { changeRisk } from "./change-risk.ts";

/** Says that a risk has happened, and raises the issue that it is now, in one transaction. Errors: `changeRisk`, `writeNewIssue`. */
export function occurRisk(
  deps: Deps,
  actor: Actor,
  { id, version, ...raised }: RiskOccurInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  const { clock } = deps;
  return changeRisk(
    deps,
    actor,
    {
      ...{ id, version, act: "occur" },
      follow: async (tx, subject, { programId, nameAr, nameEn }) => {
        const issue = { ...raised, programId, nameAr, nameEn, riskId: id };
        await writeNewIssue(tx, { clock, actor, request }, subject, issue);
      },
    },
    request,
  );
}
