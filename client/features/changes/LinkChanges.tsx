import styles from "#client/comparing/Compared.module.css";
import { LinkedEnd, linkedCode, TermsCell } from "#client/comparing/LinkCells.tsx";
import { Section } from "#client/comparing/Section.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { LinkChange } from "#shared/contract/plan-changes.ts";
import { Acts } from "./Acts.tsx";

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
        <LinkedEnd item={predecessor} />
      </th>
      <td data-heading={t("changes.links.successor")} data-wide className={styles["named"]}>
        <LinkedEnd item={successor} />
      </td>
      <TermsCell heading={t("changes.links.before")} terms={from} />
      <TermsCell heading={t("changes.links.after")} terms={to} />
      <td data-heading={t("changes.links.why")} data-wide>
        <Acts
          of={link}
          name={`${linkedCode(predecessor)} ${linkedCode(successor)}`}
          untold={t("changes.acts.details")}
        />
      </td>
    </tr>
  );
}
