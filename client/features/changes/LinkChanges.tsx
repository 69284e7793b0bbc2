import { termsSentence } from "#client/editing/link-terms.ts";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { LinkChange, LinkedItem, LinkTerms } from "#shared/contract/plan-changes.ts";
import { Acts } from "./Acts.tsx";
import styles from "./Changes.module.css";
import { Section } from "./Section.tsx";

/** Links that came, went or wait otherwise than before. */
export function LinkChanges({ links }: { readonly links: readonly LinkChange[] }) {
  const { t } = useWords();
  if (links.length === 0) return null;
  const title = t("changes.links.title");
  return (
    <Section title={title}>
      <Scrollable label={title} isFramed>
        <DataTable
          headings={[
            t("changes.links.predecessor"),
            t("changes.links.successor"),
            t("changes.links.before"),
            t("changes.links.after"),
            t("changes.links.why"),
          ]}
          align="top"
          narrow="cards"
        >
          <tbody>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} />
            ))}
          </tbody>
        </DataTable>
      </Scrollable>
    </Section>
  );
}

function LinkRow({ link }: { readonly link: LinkChange }) {
  const { t } = useWords();
  const { predecessor, successor, from, to } = link;
  return (
    <tr>
      <th scope="row" className={styles["named"]}>
        <End item={predecessor} />
      </th>
      <td data-heading={t("changes.links.successor")} data-wide className={styles["named"]}>
        <End item={successor} />
      </td>
      <TermsCell heading={t("changes.links.before")} terms={from} />
      <TermsCell heading={t("changes.links.after")} terms={to} />
      <td data-heading={t("changes.links.why")} data-wide>
        <Acts
          of={link}
          name={`${namedBy(predecessor)} ${namedBy(successor)}`}
          untold={t("changes.acts.details")}
        />
      </td>
    </tr>
  );
}

function namedBy({ program, code }: LinkedItem): string {
  return `${program.code} ${code}`;
}

function End({ item }: { readonly item: LinkedItem }) {
  return (
    <>
      <bdi className={styles["code"]}>{namedBy(item)}</bdi> <Name name={item} />
    </>
  );
}

function TermsCell({ heading, terms }: { readonly heading: string; readonly terms: LinkTerms | null }) {
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
