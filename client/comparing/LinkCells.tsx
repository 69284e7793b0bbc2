import { termsSentence } from "#client/editing/link-terms.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { LinkedItem, LinkTerms } from "#shared/contract/plan-changes.ts";
import styles from "./Compared.module.css";

/** "CC-1 M03". */
export function linkedCode({ program, code }: LinkedItem): string {
  return `${program.code} ${code}`;
}

/** One end of a link. */
export function LinkedEnd({ item }: { readonly item: LinkedItem }) {
  return (
    <>
      <bdi className={styles["code"]}>{linkedCode(item)}</bdi> <Name name={item} />
    </>
  );
}

interface TermsCellProps {
  readonly heading: string;
  readonly terms: LinkTerms | null;
}

/** How a link waits on one of two sides. */
export function TermsCell({ heading, terms }: TermsCellProps) {
  const words = useWords();
  return (
    <td data-heading={heading}>
      {terms ? (
        termsSentence(words, terms)
      ) : (
        <span className={styles["muted"]}>{words.t("changes.links.none")}</span>
      )}
    </td>
  );
}
