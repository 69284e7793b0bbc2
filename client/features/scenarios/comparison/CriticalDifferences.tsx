import compared from "#client/comparing/Compared.module.css";
import { Section } from "#client/comparing/Section.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { DifferencesProps } from "./Comparison.tsx";
import { ItemHeading } from "./ItemHeading.tsx";

/** Items that entered the critical path, and those that left it. */
export function CriticalDifferences({ view: { critical }, programLink }: DifferencesProps) {
  const { t } = useWords();
  const turns = [
    ...critical.became.map((item) => ({ item, turn: "became" as const })),
    ...critical.ceased.map((item) => ({ item, turn: "ceased" as const })),
  ];
  if (turns.length === 0) return null;
  const title = t("comparison.critical.title");
  return (
    <Section title={title}>
      <Scrollable label={title} isFramed>
        <DataTable headings={[t("changes.items.item"), t("comparison.columns.critical")]} narrow="cards">
          <tbody>
            {turns.map(({ item, turn }) => (
              <tr key={item.id}>
                <th scope="row" className={compared["named"]}>
                  <ItemHeading item={item} programLink={programLink} />
                </th>
                <td data-heading={t("comparison.columns.critical")}>
                  <Mark tone={turn === "became" ? "danger" : "accent"}>
                    {t(`comparison.critical.${turn}`)}
                  </Mark>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Scrollable>
    </Section>
  );
}
