import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type {
  BaselineChange,
  ItemChange,
  PlanChangesView,
  StatusChange,
} from "#shared/contract/plan-changes.ts";
import { changesSentence } from "#shared/i18n/changes-sentence.ts";
import { reasonName } from "#shared/i18n/reason-words.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { PackCell, PackSection, PackTable } from "../content.ts";
import {
  codeCell,
  dayCell,
  movedCell,
  nameCell,
  numberCell,
  personCell,
  statusCell,
  tableOf,
  textCell,
} from "./cells.ts";

/** What changed since the last review. */
export function composeChanges(words: Words, { since, changes, asAt }: ExecutiveReviewView): PackSection {
  const { t, format } = words;
  return {
    title: t("packDocument.changes.title", { day: format.day(since.day) }),
    caption: changesSentence(words, changes, asAt === null),
    tables: [statusTable(words, changes), itemTable(words, changes), baselineTable(words, changes)],
  };
}

function statusTable(words: Words, { statuses }: PlanChangesView): PackTable {
  const { t } = words;
  return tableOf<StatusChange>(
    { title: t("packDocument.changes.statuses"), empty: t("packDocument.changes.noStatuses") },
    [
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.program"), "name", (program) => nameCell(words, program)],
      [t("packDocument.changes.before"), "status", ({ from }) => statusCell(words, from.status)],
      [t("packDocument.changes.now"), "status", ({ to }) => statusCell(words, to.status)],
      [t("packDocument.changes.finishMoved"), "number", (each) => movedCell(words, each.finishMovedWorkDays)],
    ],
    statuses,
  );
}

function itemTable(words: Words, { items }: PlanChangesView): PackTable {
  const { t } = words;
  return tableOf<ItemChange>(
    { title: t("packDocument.changes.items"), empty: t("packDocument.changes.noItems") },
    [
      [t("terms.program"), "code", ({ program }) => codeCell(program.code)],
      [t("terms.code"), "code", ({ code }) => codeCell(code)],
      [t("terms.name"), "name", (item) => nameCell(words, item)],
      [
        t("packDocument.changes.change"),
        "text",
        ({ change }) => textCell(t(`packDocument.changes.changed.${change}`)),
      ],
      [t("packDocument.changes.before"), "day", ({ fromDay }) => dayCell(words, fromDay)],
      [t("packDocument.changes.now"), "day", ({ toDay }) => dayCell(words, toDay)],
      [t("packDocument.changes.moved"), "number", ({ movedWorkDays }) => movedCell(words, movedWorkDays)],
      [t("packDocument.changes.why"), "text", (item) => whyCell(words, item)],
    ],
    items,
  );
}

/** By its newest act: whose it was, and the reason that was given. */
function whyCell(words: Words, { acts }: ItemChange): PackCell {
  const last = acts.at(-1);
  const parts = [
    last?.reasonCode ? reasonName(words, last.reasonCode) : "",
    last?.actor ? chooseName(words.language, last.actor).text : "",
  ].filter((part) => part !== "");
  const [reason, person] = parts;
  if (reason === undefined) return textCell(words.t("common.none"));
  return textCell(person === undefined ? reason : words.t("packDocument.changes.by", { reason, person }));
}

function baselineTable(words: Words, { baselines }: PlanChangesView): PackTable {
  const { t } = words;
  return tableOf<BaselineChange>(
    { title: t("packDocument.changes.baselines"), empty: t("packDocument.changes.noBaselines") },
    [
      [t("packDocument.changes.number"), "number", ({ number }) => numberCell(words, number)],
      [t("terms.baseline"), "name", (baseline) => nameCell(words, baseline)],
      [t("terms.baselineDay"), "day", ({ setDay }) => dayCell(words, setDay)],
      [
        t("packDocument.changes.changedItems"),
        "number",
        ({ changedItems }) => countCell(words, changedItems),
      ],
      [t("packDocument.changes.approvedBy"), "name", ({ decidedBy }) => personCell(words, decidedBy)],
    ],
    baselines,
  );
}

function countCell(words: Words, count: number | null): PackCell {
  return count === null
    ? { kind: "number", value: null, text: words.t("common.none") }
    : numberCell(words, count);
}
