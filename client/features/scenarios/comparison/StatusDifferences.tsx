import compared from "#client/comparing/Compared.module.css";
import { Section } from "#client/comparing/Section.tsx";
import { VerdictCell } from "#client/comparing/Verdicts.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { DifferencesProps } from "./Comparison.tsx";
import { ItemHeading } from "./ItemHeading.tsx";

/** Milestones whose status is another, though nothing else of them may be. */
export function StatusDifferences({ view: { statuses }, left, right, programLink }: DifferencesProps) {
  const { t } = useWords();
  if (statuses.length === 0) return null;
  const title = t("comparison.statuses.title");
  const headingOf = (side: string) => t("comparison.columns.status", { side });
  return (
    <Section title={title}>
      <Scrollable label={title} isFramed>
        <DataTable headings={[t("changes.items.item"), headingOf(left), headingOf(right)]} narrow="cards">
          <tbody>
            {statuses.map((milestone) => (
              <tr key={milestone.id}>
                <th scope="row" className={compared["named"]}>
                  <ItemHeading item={milestone} programLink={programLink} />
                </th>
                <VerdictCell heading={headingOf(left)} verdict={milestone.fromStatus} />
                <VerdictCell heading={headingOf(right)} verdict={milestone.toStatus} />
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Scrollable>
    </Section>
  );
}
