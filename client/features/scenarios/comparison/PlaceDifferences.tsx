import compared from "#client/comparing/Compared.module.css";
import { DayCell } from "#client/comparing/DayCell.tsx";
import { Section } from "#client/comparing/Section.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { codeList, signedWorkDays } from "#shared/i18n/words.ts";
import type { DifferencesProps } from "./Comparison.tsx";

/** Place by place: when the last of the programs that are rolled out there finishes. */
export function PlaceDifferences({ view: { places }, left, right }: DifferencesProps) {
  const words = useWords();
  const { t } = words;
  if (places.length === 0) return null;
  const title = t("comparison.places.title");
  const finishOf = (side: string) => t("comparison.columns.finish", { side });
  const headings = [
    t("comparison.columns.governorate"),
    finishOf(left),
    finishOf(right),
    t("comparison.columns.by"),
    t("comparison.columns.programs"),
  ];
  const none = t("common.unknown");
  return (
    <Section title={title} intro={t("comparison.places.intro")}>
      <Scrollable label={title} isFramed>
        <DataTable headings={headings} narrow="cards">
          <tbody>
            {places.map((place) => (
              <tr key={place.code}>
                <th scope="row" className={compared["named"]}>
                  <Name name={place} />
                </th>
                <DayCell heading={finishOf(left)} day={place.finish.fromDay} absent={none} />
                <DayCell heading={finishOf(right)} day={place.finish.toDay} absent={none} />
                <td data-heading={t("comparison.columns.by")} className={compared["moved"]}>
                  {place.finish.movedWorkDays === 0
                    ? t("comparison.unmoved")
                    : signedWorkDays(words, place.finish.movedWorkDays)}
                </td>
                <td data-heading={t("comparison.columns.programs")}>
                  {codeList(
                    words,
                    place.programs.map(({ code }) => code),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Scrollable>
    </Section>
  );
}
