import type { LinkProposal, LinkRules } from "#client/gantt/link-rules.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";

interface LinkingParts {
  readonly words: Words;
  /** Rows that may be linked, by id: how each is named, with its program's code. */
  readonly names: ReadonlyMap<string, string>;
  readonly links: readonly LinkView[];
  readonly onLink: (link: LinkProposal) => void;
}

/** How links are drawn on a chart: among the given rows, and never twice between the same two in the same direction. */
export function linkRules({ words: { t }, names, links, onLink }: LinkingParts): LinkRules {
  const nameOf = (id: string) => names.get(id) ?? "";
  const isLinked = (fromId: string, toId: string) =>
    links.some(({ predecessorId, successorId }) => predecessorId === fromId && successorId === toId);
  const ends = ({ predecessorId, successorId }: LinkProposal) => ({
    from: nameOf(predecessorId),
    to: nameOf(successorId),
  });
  return {
    mayStart: (id) => names.has(id),
    mayEnd: (fromId, toId) => fromId !== toId && names.has(toId) && !isLinked(fromId, toId),
    flag: (link) => [t("moves.link.between", ends(link)), t(`terms.linkType.${link.type}`)],
    started: (id) => t("moves.link.started", { from: nameOf(id) }),
    sentence: (link) => t("moves.link.said", { ...ends(link), type: t(`terms.linkType.${link.type}`) }),
    refused: (fromId, toId) => {
      const said = { from: nameOf(fromId), to: nameOf(toId) };
      return t(isLinked(fromId, toId) ? "moves.link.exists" : "moves.link.refused", said);
    },
    dropped: t("moves.link.dropped"),
    hint: t("moves.link.hint"),
    onLink,
  };
}
