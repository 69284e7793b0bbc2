import type { z } from "zod";
import type { ConflictingValue, FieldProblem } from "#shared/contract/errors.ts";
import type { reportSaveInput } from "#shared/contract/reports.ts";
import { type EntryContent, REPORT_FIELDS, type ReportContent } from "#shared/reporting/content.ts";
import { conflictingValues } from "../history/conflicting-values.ts";

export type SaveInput = z.output<typeof reportSaveInput>;

/** The content with the changed fields in it; entries in the order they came, then new ones. */
export function withChange(content: ReportContent, change: SaveInput): ReportContent {
  const { confidence, achievements, nextSteps, decisionsText, touchedRiskIds, entries = [] } = change;
  const changed = new Map(entries.map((entry) => [entry.itemId, entry]));
  const kept = content.entries.filter(({ itemId }) => !changed.has(itemId));
  const said = [...changed.values()].flatMap((entry): EntryContent[] =>
    entry.claim === null ? [] : [entry],
  );
  return {
    confidence: confidence === undefined ? content.confidence : confidence,
    achievements: achievements ?? content.achievements,
    nextSteps: nextSteps ?? content.nextSteps,
    decisionsText: decisionsText ?? content.decisionsText,
    touchedRiskIds: touchedRiskIds ?? content.touchedRiskIds,
    entries: [...kept, ...said],
  };
}

/** What the change names that is not of this program: a milestone, a risk. */
export function strangersIn(
  { entries = [], touchedRiskIds = [] }: SaveInput,
  knows: { readonly itemIds: ReadonlySet<string>; readonly riskIds: ReadonlySet<string> },
): FieldProblem[] {
  return [
    ...entries.flatMap(({ itemId }) =>
      knows.itemIds.has(itemId) ? [] : [{ path: `entries.${itemId}`, rule: "notInList" }],
    ),
    ...(touchedRiskIds.every((id) => knows.riskIds.has(id))
      ? []
      : [{ path: "touchedRiskIds", rule: "notInList" }]),
  ];
}

const ENTRY_PARTS = ["claim", "day", "reasonCode", "note", "evidenceLink"] as const;

/** Both sides of everything in the change that now stands otherwise. */
export function valuesInConflict(theirs: ReportContent, change: SaveInput): ConflictingValue[] {
  const own = conflictingValues(REPORT_FIELDS, change, theirs);
  const { touchedRiskIds, entries = [] } = change;
  const [myRisks, theirRisks] = [touchedRiskIds?.join(" "), theirs.touchedRiskIds.join(" ")];
  const risks =
    myRisks === undefined || myRisks === theirRisks
      ? []
      : [{ field: "touchedRiskIds", mine: myRisks, theirs: theirRisks }];
  return [...own, ...risks, ...entries.flatMap((entry) => conflictsOfEntry(theirs, entry))];
}

type EntryChange = NonNullable<SaveInput["entries"]>[number];

function conflictsOfEntry(content: ReportContent, mine: EntryChange): ConflictingValue[] {
  const theirs = content.entries.find(({ itemId }) => itemId === mine.itemId);
  const mineSays: Partial<EntryContent> = mine.claim === null ? {} : mine;
  return ENTRY_PARTS.flatMap((part) => {
    const [my, their] = [mineSays[part] ?? null, theirs?.[part] ?? null];
    // The day of an answer that a date holds is the plan's, not the owner's.
    const isOwnersDay = part !== "day" || (mineSays.claim !== "onDate" && theirs?.claim !== "onDate");
    return !isOwnersDay || my === their
      ? []
      : [{ field: `entries.${mine.itemId}.${part}`, mine: my, theirs: their }];
  });
}
