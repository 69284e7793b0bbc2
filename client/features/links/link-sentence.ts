import type { LinkView } from "#shared/contract/roadmap.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import { fullNameOf, type NamedItem } from "./plan-index.ts";

type Terms = Pick<LinkView, "type" | "lagDays" | "lagUnit">;

/** "finish to start, after 5 working days". */
export function termsSentence(words: Words, link: Terms): string {
  const kind = words.t(`program.linkType.${link.type}`);
  const lag = lagSentence(words, link);
  return lag === null ? kind : join(words, kind, lag);
}

/** What the link holds: "B cannot start before A finishes, after 5 working days". A milestone has one day, on which it is met. */
export function linkSentence(
  words: Words,
  link: Terms,
  { predecessor, successor }: { readonly predecessor: NamedItem; readonly successor: NamedItem },
): string {
  const held = words.t("link.holds", {
    predecessor: fullNameOf(words, predecessor),
    successor: fullNameOf(words, successor),
    does: words.t(`link.does.${endOf(successor, link.type[1])}`),
    has: words.t(`link.has.${endOf(predecessor, link.type[0])}`),
  });
  const lag = lagSentence(words, link);
  return `${lag === null ? held : join(words, held, lag)}.`;
}

function endOf({ item }: NamedItem, end: string | undefined): "start" | "finish" | "meet" {
  if (item.kind === "milestone") return "meet";
  return end === "S" ? "start" : "finish";
}

function lagSentence(words: Words, { lagDays, lagUnit }: Terms): string | null {
  if (lagDays === 0) return null;
  const days = countOf(words, lagUnit === "work" ? "workDaysOblique" : "daysOblique", lagDays);
  return words.t(lagDays > 0 ? "program.lag" : "program.lead", { days });
}

function join({ language }: Words, first: string, second: string): string {
  return [first, second].join(language === "ar" ? "، " : ", ");
}
