import { type LinkTerms, withLag } from "#client/editing/link-terms.ts";
import type { Words } from "#shared/i18n/words.ts";
import { fullNameOf, type NamedItem } from "./plan-index.ts";

/** What the link holds: "B cannot start before A finishes, after 5 working days". A milestone has one day, on which it is met. */
export function linkSentence(
  words: Words,
  link: LinkTerms,
  { predecessor, successor }: { readonly predecessor: NamedItem; readonly successor: NamedItem },
): string {
  const held = words.t("link.holds", {
    predecessor: fullNameOf(words, predecessor),
    successor: fullNameOf(words, successor),
    does: words.t(`link.does.${endOf(successor, link.type[1])}`),
    has: words.t(`link.has.${endOf(predecessor, link.type[0])}`),
  });
  return `${withLag(words, held, link)}.`;
}

function endOf({ item }: NamedItem, end: string | undefined): "start" | "finish" | "meet" {
  if (item.kind === "milestone") return "meet";
  return end === "S" ? "start" : "finish";
}
