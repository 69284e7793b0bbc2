import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ReportForm } from "#shared/contract/report-form.ts";
import { claimName, confidenceWords } from "#shared/i18n/reporting-words.ts";
import { chooseName, isolate, type Words } from "#shared/i18n/words.ts";
import { CONFIDENCE_LEVELS } from "#shared/reporting/content.ts";
import { itemIdOf, type Said } from "./report-change.ts";

const FIELDS = ["confidence", "achievements", "nextSteps", "decisionsText"] as const;

/** "M07 Contract signed": a milestone of this program. */
export function milestoneName(
  { language }: Words,
  { code, ...name }: { readonly code: string; readonly nameAr: string; readonly nameEn: string },
): string {
  return `${isolate(code)} ${isolate(chooseName(language, name).text)}`;
}

/** A field by its key, as the form names it. */
export function fieldName(words: Words, form: ReportForm, key: string): string {
  const itemId = itemIdOf(key);
  if (itemId === null) {
    const field = FIELDS.find((each) => each === key);
    return words.t(`ownReport.${field ?? "risks"}`);
  }
  const milestones = [...form.asked.map(({ milestone }) => milestone), ...form.others];
  const milestone = milestones.find(({ id }) => id === itemId);
  return milestone ? milestoneName(words, milestone) : words.t("ownReport.otherLabel");
}

/** What a field says, as text; empty when it says nothing. */
export function saidText(words: Words, { risks }: Pick<ReportForm, "risks">, said: Said): string {
  if (said === null) return "";
  if (typeof said === "string") return said;
  if (typeof said === "number") return confidenceName(words, said) ?? "";
  if (!("claim" in said)) {
    const named = risks.filter(({ id }) => said.includes(id));
    return named.map((risk) => milestoneName(words, risk)).join("\n");
  }
  const { claim, day, reasonCode, note, evidenceLink } = said;
  const parts = [
    claimName(words, claim),
    day === null || claim === "onDate" ? "" : words.format.day(day),
    reasonCode === null ? "" : words.t(`reasons.${reasonCode as ReasonCode}`),
    note,
    evidenceLink,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** One of the five points by its name; null when nothing was claimed. */
export function confidenceName(words: Words, confidence: number | null): string | null {
  const level = CONFIDENCE_LEVELS.find((each) => each === confidence);
  return level === undefined ? null : confidenceWords(words, level).name;
}
