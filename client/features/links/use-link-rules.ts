import { useEffect, useMemo, useState } from "react";
import type { LinkProposal, LinkRules } from "#client/gantt/link-rules.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { LinkView, ProgramRow } from "#shared/contract/roadmap.ts";

interface LinkableRow {
  readonly id: string;
  readonly code: string;
}

/** A program with those of its items that the chart draws. */
interface LinkableProgram {
  readonly program: Pick<ProgramRow, "code" | "abilities">;
  readonly rows: readonly LinkableRow[];
}

/** The rules by which a chart draws links among these rows; null for those who may draw none, and until they have come. */
export function useLinkRules(
  programs: readonly LinkableProgram[],
  links: readonly LinkView[],
  onLink: (link: LinkProposal) => void,
): LinkRules | null {
  const words = useWords();
  const [makeRules, setMakeRules] = useState<typeof import("./link-rules.ts").linkRules>();
  const names = useMemo(() => namesOfLinkable(programs), [programs]);
  const mayLink = names.size > 0;
  useEffect(() => {
    if (!mayLink) return;
    void import("./link-rules.ts").then(({ linkRules }) => setMakeRules(() => linkRules));
  }, [mayLink]);
  return useMemo(
    () => (mayLink && makeRules ? makeRules({ words, names, links, onLink }) : null),
    [mayLink, makeRules, words, names, links, onLink],
  );
}

function namesOfLinkable(programs: readonly LinkableProgram[]): ReadonlyMap<string, string> {
  return new Map(
    programs
      .filter(({ program }) => program.abilities.includes("link.create"))
      .flatMap(({ program, rows }) => rows.map(({ id, code }) => [id, `${program.code} ${code}`] as const)),
  );
}
