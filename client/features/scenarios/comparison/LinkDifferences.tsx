import compared from "#client/comparing/Compared.module.css";
import { LinkedEnd, linkedCode, TermsCell } from "#client/comparing/LinkCells.tsx";
import { Section } from "#client/comparing/Section.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { isolate } from "#shared/i18n/words.ts";
import { ChooseAll, ChooseCell } from "./Choosing.tsx";
import type { DifferencesProps } from "./Comparison.tsx";
import type { Chosen } from "./use-chosen.ts";

interface LinkDifferencesProps extends DifferencesProps {
  readonly chosen: Chosen | null;
}

/** Links that are on one side only, or wait otherwise. */
export function LinkDifferences({ view: { links }, left, right, chosen }: LinkDifferencesProps) {
  const { t } = useWords();
  if (links.length === 0) return null;
  const title = t("comparison.links.title");
  const headings = [
    t("changes.links.predecessor"),
    t("changes.links.successor"),
    t("comparison.columns.day", { side: left }),
    t("comparison.columns.day", { side: right }),
    t("comparison.columns.request"),
  ];
  const all = <ChooseAll differences={links} name={t("comparison.chooseLinks")} chosen={chosen} />;
  return (
    <Section title={title} acts={all}>
      <Scrollable label={title} isFramed>
        <DataTable headings={headings} align="top" narrow="cards">
          <tbody>
            {links.map((link) => (
              <tr key={link.key}>
                <th scope="row" className={compared["named"]}>
                  <LinkedEnd item={link.predecessor} />
                </th>
                <td data-heading={t("changes.links.successor")} data-wide className={compared["named"]}>
                  <LinkedEnd item={link.successor} />
                </td>
                <TermsCell heading={left} terms={link.from} />
                <TermsCell heading={right} terms={link.to} />
                <ChooseCell
                  difference={link}
                  name={isolate(`${linkedCode(link.predecessor)} ${linkedCode(link.successor)}`)}
                  chosen={chosen}
                />
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Scrollable>
    </Section>
  );
}
