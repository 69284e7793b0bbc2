import { useState } from "react";
import type { LinkProposal, LinkRules } from "./link-rules.ts";

interface Draft {
  readonly fromId: string;
  /** The row that the focus has come to. */
  readonly atId: string;
}

/** A link from finish to start drawn by keys: begun on one row, ended on another by Enter, given up by Escape. */
export function useKeyLinks(linking: LinkRules | null, say: (sentence: string) => void) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const proposal = linking && draft && linkOf(linking, draft);

  const begin = (fromId: string) => {
    if (!linking?.mayStart(fromId)) return;
    setDraft({ fromId, atId: fromId });
    say(linking.started(fromId));
  };
  const tell = (rules: LinkRules, at: Draft) => {
    const link = linkOf(rules, at);
    say(link ? rules.sentence(link) : rules.refused(at.fromId, at.atId));
  };
  const walk = (atId: string) => {
    if (!draft || !linking || draft.atId === atId) return;
    const next = { ...draft, atId };
    setDraft(next);
    tell(linking, next);
  };
  const drop = () => {
    setDraft(null);
    say(linking?.dropped ?? "");
  };
  /** Whether a link was being drawn: it ends at the row, or is said not to. */
  const take = (atId: string): boolean => {
    if (!draft || !linking) return false;
    const at = { ...draft, atId };
    const link = linkOf(linking, at);
    if (!link) {
      tell(linking, at);
      return true;
    }
    setDraft(null);
    say("");
    linking.onLink(link);
    return true;
  };
  return { proposal, isDrawing: draft !== null, begin, walk, drop, take };
}

function linkOf(linking: LinkRules, { fromId, atId }: Draft): LinkProposal | null {
  if (fromId === atId || !linking.mayEnd(fromId, atId)) return null;
  return { predecessorId: fromId, successorId: atId, type: "FS" };
}
