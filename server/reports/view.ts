import type {
  EvidenceRef,
  LastReport,
  ReportActRef,
  ReportHead,
  ReportMilestone,
  ReportProgram,
  ReportStep,
  ReturnedNotes,
} from "#shared/contract/report-parts.ts";
import type { PlanMoved } from "#shared/contract/report-review.ts";
import { REPORT_FIELDS as FIELDS } from "#shared/reporting/content.ts";
import type { ReportState } from "#shared/reporting/cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { riyadhDayOf } from "../clock.ts";
import { viewPeriod } from "../periods/stored.ts";
import type { AssessedMilestone, AssessedProgram } from "../plan/assess.ts";
import { reportAbilities, type Standing } from "./standing.ts";
import { returnNotesOf, type StoredEntry, type WholeReport } from "./stored.ts";

/** What every view of a report begins with. */
export function viewHead(
  actor: Actor,
  report: WholeReport,
  standing: Standing,
  { assessed, statusDay }: { readonly assessed: AssessedProgram; readonly statusDay: IsoDay },
): ReportHead {
  return {
    id: report.id,
    version: report.version,
    state: report.state as ReportState,
    period: viewPeriod(report.period),
    program: viewReportProgram(assessed),
    statusDay,
    abilities: reportAbilities(actor, standing),
  };
}

export function viewReportProgram({ program, status }: AssessedProgram): ReportProgram {
  const { id, code, nameAr, nameEn } = program;
  return { id, code, nameAr, nameEn, status };
}

export function viewReportMilestone({ item, baselineDay, status }: AssessedMilestone): ReportMilestone {
  return {
    id: item.id,
    code: item.code,
    nameAr: item.nameAr,
    nameEn: item.nameEn,
    baselineDay,
    forecastDay: item.forecastFinishDay as IsoDay,
    actualDay: item.actualFinishDay as IsoDay | null,
    status,
    version: item.version,
  };
}

export function viewEvidence({ evidence }: Pick<WholeReport, "evidence">): EvidenceRef[] {
  return evidence.map(({ originalName: name, ...file }) => ({ ...file, name }));
}

type Step = WholeReport["transitions"][number];

function actRefOf({ actor: by, at }: Pick<Step, "actor" | "at">): ReportActRef {
  return { by, at: at.toISOString(), day: riyadhDayOf(at) };
}

export function viewSteps({ transitions }: WholeReport): ReportStep[] {
  return transitions.map(({ fromState, toState, note, ...act }) => ({
    ...actRefOf(act),
    fromState: fromState as ReportState,
    toState: toState as ReportState,
    note,
  }));
}

/** Who took it to a state last, and when; null when it never was there. */
export function lastStepTo({ transitions }: WholeReport, state: ReportState): ReportActRef | null {
  const step = transitions.findLast(({ toState }) => toState === state);
  return step ? actRefOf(step) : null;
}

/** The notes with which it came back last; null when it never did. */
export function viewReturned(report: WholeReport): ReturnedNotes | null {
  const step = report.transitions.findLast(({ toState }) => toState === "returned");
  if (!step) return null;
  const notes = returnNotesOf(report);
  return {
    ...actRefOf(step),
    note: step.note,
    fields: FIELDS.flatMap((field) => {
      const note = notes[field] ?? "";
      return note === "" ? [] : [{ field, note }];
    }),
    entries: report.entries.flatMap(({ itemId, returnNote: note }) =>
      note === "" ? [] : [{ itemId, note }],
    ),
  };
}

export function viewLast(last: WholeReport | null): LastReport | null {
  if (!last) return null;
  const { id, period, state, confidence, achievements, nextSteps, decisionsText } = last;
  const said = { confidence, achievements, nextSteps, decisionsText };
  return { id, period: viewPeriod(period), state: state as ReportState, ...said };
}

/** What an entry claims, for the one beside it. */
export function claimOf(
  entry: StoredEntry | undefined,
): { claim: PlanMoved["claim"]; day: IsoDay | null } | null {
  return entry ? { claim: entry.claim as PlanMoved["claim"], day: entry.day as IsoDay | null } : null;
}
