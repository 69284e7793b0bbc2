import type { EditImpact } from "#shared/contract/impact.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

interface Named extends BilingualName {
  readonly code: string;
  readonly programCode: string;
}

/** "CC-2 M07 Store release, CC-2 M08 …": a program itself goes by its own code alone. */
export function namesOf({ language }: Words, items: readonly Named[]): string {
  return items
    .map((item) => {
      const code = item.code === item.programCode ? item.code : `${item.programCode} ${item.code}`;
      return `${code} ${chooseName(language, item).text}`;
    })
    .join(language === "ar" ? "، " : ", ");
}

/** "It moves 3 items and 1 item in programs you may not read". */
export function movesSentence({ t, format }: Words, { moves, hiddenMoveCount }: EditImpact): string {
  const shown = t("impact.moves", { count: moves.length, number: format.number(moves.length) });
  if (hiddenMoveCount === 0) return `${shown}.`;
  const hidden = t("impact.hidden", { count: hiddenMoveCount, number: format.number(hiddenMoveCount) });
  return `${shown} ${hidden}.`;
}

/** One sentence for each finish that moves, the plan's last. */
export function finishSentences({ t, format }: Words, { programs, planFinish }: EditImpact): string[] {
  const ofPrograms = programs.map(({ code, fromDay, toDay }) =>
    t("impact.programFinish", { code, from: format.day(fromDay), to: format.day(toDay) }),
  );
  if (!planFinish) return ofPrograms;
  const days = { from: format.day(planFinish.fromDay), to: format.day(planFinish.toDay) };
  return [...ofPrograms, t("impact.planFinish", days)];
}
