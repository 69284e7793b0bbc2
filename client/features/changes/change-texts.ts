import type { ChangeAct, ItemChange } from "#shared/contract/plan-changes.ts";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import { kindOfChange } from "#shared/progress/plan-compare.ts";

/** Null where the act gave no reason. A code that is not of the list stands as it is. */
export function reasonText({ t }: Words, { reasonCode }: ChangeAct): string | null {
  const known = REASON_CODES.find((code) => code === reasonCode);
  return known ? t(`reasons.${known}`) : reasonCode;
}

export function actorText({ t, language }: Words, { actor }: ChangeAct): string {
  return actor ? chooseName(language, actor).text : t("changes.acts.system");
}

/** The act that gave a reason last, or the last one. */
export function tellingAct({ acts }: Pick<ItemChange, "acts">): ChangeAct | undefined {
  return acts.findLast(({ reasonCode }) => reasonCode !== null) ?? acts.at(-1);
}

/** The items as plain texts for a spreadsheet: days as stored, figures bare. */
export function itemTexts(items: readonly ItemChange[], words: Words): string[][] {
  const { t } = words;
  const headings = [
    t("terms.program"),
    t("terms.code"),
    t("terms.name"),
    t("changes.items.filter"),
    t("changes.items.before"),
    t("changes.items.after"),
    t("changes.items.workDays"),
    t("terms.reason"),
    t("changes.items.who"),
    t("changes.items.when"),
    t("terms.note"),
  ];
  return [headings, ...items.map((item) => itemText(item, words))];
}

function itemText(item: ItemChange, words: Words): string[] {
  const act = tellingAct(item);
  return [
    item.program.code,
    item.code,
    chooseName(words.language, item).text,
    words.t(`changes.items.${kindOfChange(item)}`),
    item.fromDay ?? "",
    item.toDay ?? "",
    item.movedWorkDays === null ? "" : String(item.movedWorkDays),
    act ? (reasonText(words, act) ?? "") : "",
    act ? actorText(words, act) : "",
    act?.day ?? "",
    act?.note ?? "",
  ];
}
