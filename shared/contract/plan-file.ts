import type { z } from "zod";
import { fail, type Result, succeed } from "../result.ts";
import { PLAN_FORMAT, type PlanFile, planFileSchema } from "./plan-format.ts";
import { PLAN_FORMAT_VERSION } from "./plan-format-version.ts";

/** Why a text is no plan file. Paths are written as in JavaScript: `programs[0].items[2].forecastDay`. */
export type PlanFileProblem =
  | { readonly code: "notJson" }
  | { readonly code: "notAPlan" }
  /** Wrong in so many places that nobody would read them all. */
  | { readonly code: "tooManyProblems" }
  /** Of a version that this product does not read; null when it says none. */
  | { readonly code: "otherVersion"; readonly version: number | null }
  /** `rule` is one of the format's own (`noName`, `day` …) or the code of the schema's finding. */
  | { readonly code: "invalidField"; readonly path: string; readonly rule: string }
  | { readonly code: "unknownField"; readonly path: string }
  | { readonly code: "duplicate"; readonly path: string; readonly value: string }
  | { readonly code: "unknownReference"; readonly path: string; readonly id: string };

/** The plan in a text, with every default filled in; or everything that is wrong with it, not the first only. */
export function readPlanFile(content: string): Result<PlanFile, readonly PlanFileProblem[]> {
  const json = parseJson(content);
  if (!json.ok) return json;
  const heading = headingProblem(json.value);
  if (heading) return fail([heading]);
  const parsed = parsePlan(json.value);
  if (!parsed.ok) return parsed;
  const problems = [...duplicatesIn(parsed.value), ...danglingIn(parsed.value)];
  return problems.length > 0 ? fail(problems) : parsed;
}

/** The plan as text: every field written out, in one order, so that equal plans make equal texts. */
export function writePlanFile(file: PlanFile): string {
  return `${JSON.stringify(planFileSchema.parse(file), null, 2)}\n`;
}

/** Entries that are looked at before the whole: more than any plan that somebody has written by hand. */
const FIRST_ENTRIES = 20_000;

/**
 * The plan by the schema. Each finding costs some hundred bytes, so a list of millions that are none would take
 * gigabytes: a long file is given up when its beginning is wrong.
 */
function parsePlan(value: unknown): Result<PlanFile, readonly PlanFileProblem[]> {
  const beginning = beginningOf(value, { entries: FIRST_ENTRIES });
  const first = planFileSchema.safeParse(beginning);
  if (!first.success) return fail(first.error.issues.flatMap(problemsOf));
  if (beginning === value) return succeed(first.data);
  try {
    const whole = planFileSchema.safeParse(value);
    return whole.success ? succeed(whole.data) : fail(whole.error.issues.flatMap(problemsOf));
  } catch (error) {
    // The schema library hands findings on as arguments, of which a call takes about a hundred thousand.
    if (error instanceof RangeError) return fail([{ code: "tooManyProblems" }]);
    throw error;
  }
}

/** Lists of a plan lie in lists, never deeper: what lies deeper is wrong anyway. */
const DEEPEST = 4;

/** The value itself while it has entries to spare; otherwise a copy whose lists end where they ran out. */
function beginningOf(value: unknown, left: { entries: number }, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) {
    const kept = value.slice(0, left.entries);
    left.entries -= kept.length;
    const copy = kept.map((entry) => beginningOf(entry, left, depth + 1));
    return copy.length === value.length && copy.every((entry, at) => entry === value[at]) ? value : copy;
  }
  const entries = Object.entries(value);
  const copies = entries.map(([key, entry]) => [key, beginningOf(entry, left, depth + 1)] as const);
  return copies.every(([, copy], at) => copy === entries[at]?.[1]) ? value : Object.fromEntries(copies);
}

function parseJson(content: string): Result<unknown, readonly PlanFileProblem[]> {
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not know.
    return succeed(JSON.parse(content.replace(/^\uFEFF/, "")));
  } catch {
    return fail([{ code: "notJson" }]);
  }
}

function headingProblem(value: unknown): PlanFileProblem | null {
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== PLAN_FORMAT) {
    return { code: "notAPlan" };
  }
  const version = "version" in value && typeof value.version === "number" ? value.version : null;
  return version === PLAN_FORMAT_VERSION ? null : { code: "otherVersion", version };
}

function problemsOf(issue: z.core.$ZodIssue): PlanFileProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ code: "unknownField", path: pathOf([...issue.path, key]) }));
  }
  const rule = issue.code === "custom" ? issue.message : issue.code;
  return [{ code: "invalidField", path: pathOf(issue.path), rule }];
}

function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === "number") return `${path}[${part}]`;
    return path === "" ? String(part) : `${path}.${String(part)}`;
  }, "");
}

/** A value that must be its own, with where it stands. */
type Held = readonly [value: string, path: string];

function duplicatesIn(file: PlanFile): PlanFileProblem[] {
  return [
    ...repeated(idsOf(file)),
    ...repeated(file.workstreams.map(({ code }, index): Held => [code, `workstreams[${index}].code`])),
    ...repeated(file.programs.map(({ code }, index): Held => [code, `programs[${index}].code`])),
    ...file.programs.flatMap(({ items }, program) =>
      repeated(items.map(({ code }, index): Held => [code, `programs[${program}].items[${index}].code`])),
    ),
    ...repeated(
      file.links.map(
        ({ predecessorId, successorId }, index): Held => [
          `${predecessorId} → ${successorId}`,
          `links[${index}]`,
        ],
      ),
    ),
    ...repeated(file.baselines.map(({ number }, index): Held => [`${number}`, `baselines[${index}].number`])),
    ...file.baselines.flatMap(({ items }, baseline) =>
      repeated(
        items.map(({ itemId }, index): Held => [itemId, `baselines[${baseline}].items[${index}].itemId`]),
      ),
    ),
  ];
}

/** Every id of the file: a reference must never be able to mean two things. */
function idsOf(file: PlanFile): Held[] {
  const within = (list: readonly { readonly id: string }[], path: string): Held[] =>
    list.map(({ id }, index) => [id, `${path}[${index}].id`]);
  return [
    [file.plan.id, "plan.id"],
    ...within(file.calendars, "calendars"),
    ...file.calendars.flatMap(({ holidays }, index) => within(holidays, `calendars[${index}].holidays`)),
    ...within(file.workstreams, "workstreams"),
    ...within(file.programs, "programs"),
    ...file.programs.flatMap(({ items }, index) => within(items, `programs[${index}].items`)),
    ...within(file.links, "links"),
    ...within(file.baselines, "baselines"),
  ];
}

function repeated(held: readonly Held[]): PlanFileProblem[] {
  const seen = new Set<string>();
  return held.flatMap(([value, path]): PlanFileProblem[] => {
    if (seen.has(value)) return [{ code: "duplicate", path, value }];
    seen.add(value);
    return [];
  });
}

/** References to nothing. What a baseline copied may be gone since, so it is not asked for. */
function danglingIn(file: PlanFile): PlanFileProblem[] {
  const calendarIds = new Set(file.calendars.map(({ id }) => id));
  const workstreamIds = new Set(file.workstreams.map(({ id }) => id));
  const itemIds = new Set(file.programs.flatMap(({ items }) => items.map(({ id }) => id)));
  const missingFrom = (ids: ReadonlySet<string>, id: string | null, path: string): PlanFileProblem[] =>
    id === null || ids.has(id) ? [] : [{ code: "unknownReference", path, id }];
  return [
    ...missingFrom(calendarIds, file.plan.calendarId, "plan.calendarId"),
    ...file.programs.flatMap(({ calendarId, workstreamId }, index) => [
      ...missingFrom(workstreamIds, workstreamId, `programs[${index}].workstreamId`),
      ...missingFrom(calendarIds, calendarId, `programs[${index}].calendarId`),
    ]),
    ...file.links.flatMap(({ predecessorId, successorId }, index) => [
      ...missingFrom(itemIds, predecessorId, `links[${index}].predecessorId`),
      ...missingFrom(itemIds, successorId, `links[${index}].successorId`),
    ]),
  ];
}
