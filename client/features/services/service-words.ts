import type { Editing } from "#client/editing/EditDialog.tsx";
import { problemAt as dayProblemAt } from "#client/editing/edit-problems.ts";
import type { HistoryWords } from "#client/registers/EntryHistory.tsx";
import { problemAt as entryProblemAt } from "#client/registers/forms.ts";
import { namedConflict } from "#client/registers/named-conflict.ts";
import type {
  EServiceDeed,
  EServiceEvent,
  EServiceField,
  MilestoneRef,
  MonthUse,
} from "#shared/contract/e-services.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { EntryEvent } from "#shared/contract/registers.ts";
import { monthName } from "#shared/i18n/launch-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { AUDIENCES, CHANNELS } from "#shared/registers/e-service.ts";

type TextField = Exclude<EServiceField, "audience" | "channel">;
type Told = EServiceField | "transactions" | "satisfaction";

/** The month of a recorded use as the note of its act, and its figures as fields. */
export function entryEvents(
  words: Words,
  history: readonly EServiceEvent[],
): EntryEvent<EServiceDeed | "recordUse", Told>[] {
  const { number, percent } = words.format;
  const satisfaction = ({ satisfactionPercent }: MonthUse) =>
    satisfactionPercent === null ? null : percent(satisfactionPercent / 100);
  return history.map((event) => {
    if (event.act !== "recordUse") return event;
    const { act, at, actor, monthDay, from, to } = event;
    const changes = [
      { field: "transactions", kind: "text", ...both(from, to, ({ transactions }) => number(transactions)) },
      { field: "satisfaction", kind: "text", ...both(from, to, satisfaction) },
    ] as const;
    const moved = changes.filter((change) => change.from !== change.to);
    return { act, at, actor, note: monthName(words, monthDay), changes: moved };
  });
}

/** What is read of a month before and after, null where it was not recorded. */
function both(from: MonthUse | null, to: MonthUse | null, read: (use: MonthUse) => string | null) {
  return { from: from && read(from), to: to && read(to) };
}

/** What the history of a service is told with. */
export function serviceHistoryWords(words: Words): HistoryWords<EServiceDeed | "recordUse", Told> {
  const { t } = words;
  return {
    title: t("eServices.history"),
    actName: (act) => t(`eServices.did.${act}`),
    fieldName: (field) =>
      field === "transactions" || field === "satisfaction"
        ? t(`eServices.${field}`)
        : t(`eServices.fields.${field}`),
    codeName: (field, value) => codeName(words, field, value) ?? value,
  };
}

function codeName({ t }: Words, field: string, value: string): string | undefined {
  const audience = field === "audience" ? AUDIENCES.find((each) => each === value) : undefined;
  if (audience) return t(`eServices.audiences.${audience}`);
  const channel = field === "channel" ? CHANNELS.find((each) => each === value) : undefined;
  return channel && t(`eServices.channels.${channel}`);
}

const FIELDS: readonly (TextField | "audience" | "channel")[] = [
  "nameAr",
  "nameEn",
  "audience",
  "channel",
  "itemId",
  "plannedLaunchDay",
  "actualLaunchDay",
];

/** A form on its way whose conflict, if there is one, calls fields, milestones and days by their names. */
export function serviceConflict(words: Words, editing: Editing, named: readonly MilestoneRef[]): Editing {
  const { t } = words;
  return namedConflict(words, editing, {
    fieldName: (field) => {
      const known = FIELDS.find((each) => each === field);
      return known && t(`eServices.fields.${known}`);
    },
    codeName: (field, value) => codeName(words, field, value),
    named,
  });
}

const RULES = ["nameMissing", "usedBefore", "usedSince"] as const;
const DAY_RULES: ReadonlySet<string> = new Set(["actualAfterStatusDay", "beforePlan", "farPastPlan"]);

/** The refusal that stands at a field, in words; undefined when there is none. */
export function problemAt(words: Words, problems: readonly FieldProblem[], path: string): string | undefined {
  return entryProblemAt(words, problems, path, (rule) => {
    if (DAY_RULES.has(rule)) return dayProblemAt(words, problems, path);
    const own = RULES.find((each) => each === rule);
    return own && words.t(`eServices.rules.${own}`);
  });
}
