import compared from "#client/comparing/Compared.module.css";
import { MovedCell } from "#client/comparing/MovedCell.tsx";
import { Section } from "#client/comparing/Section.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { ItemDifference } from "#shared/contract/scenarios.ts";
import { isolate } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import { ChooseAll, ChooseCell } from "./Choosing.tsx";
import styles from "./Comparison.module.css";
import type { DifferencesProps } from "./Comparison.tsx";
import type { Chosen } from "./use-chosen.ts";

interface ItemDifferencesProps extends DifferencesProps {
  readonly chosen: Chosen | null;
}

/** Milestones and activities that came, went or moved, program by program. */
export function ItemDifferences(props: ItemDifferencesProps) {
  const { view, left, right } = props;
  const { t } = useWords();
  if (view.items.length === 0) return null;
  const title = t("comparison.items.title");
  const headings = [
    t("changes.items.item"),
    t("comparison.columns.day", { side: left }),
    t("comparison.columns.day", { side: right }),
    t("changes.items.moved"),
    t("comparison.columns.request"),
  ];
  const byProgram = Map.groupBy(view.items, ({ program }) => program.id);
  return (
    <Section title={title}>
      <Scrollable label={title} isFramed>
        <DataTable headings={headings} align="top" narrow="cards">
          {[...byProgram].map(([id, items]) => (
            <OfProgram key={id} items={items} {...props} />
          ))}
        </DataTable>
      </Scrollable>
    </Section>
  );
}

interface OfProgramProps extends ItemDifferencesProps {
  readonly items: readonly ItemDifference[];
}

function OfProgram({ items, chosen, programLink, left, right }: OfProgramProps) {
  const { t } = useWords();
  const [first] = items;
  if (!first) return null;
  const { program } = first;
  return (
    <tbody>
      <tr className={styles["group"]}>
        <th scope="rowgroup" colSpan={4}>
          {programLink(program.code)} <Name name={program} />
        </th>
        <td data-wide>
          <ChooseAll
            differences={items}
            name={t("comparison.chooseProgram", { program: isolate(program.code) })}
            chosen={chosen}
          />
        </td>
      </tr>
      {items.map((item) => (
        <tr key={item.key}>
          <th scope="row" className={compared["named"]}>
            <bdi className={compared["code"]}>{item.code}</bdi> <Name name={item} />
          </th>
          <SpanCell
            heading={left}
            startDay={item.fromStartDay}
            day={item.fromDay}
            absent={t("changes.items.absent")}
          />
          <SpanCell
            heading={right}
            startDay={item.toStartDay}
            day={item.toDay}
            absent={t("changes.items.gone")}
          />
          <MovedCell item={item} />
          <ChooseCell difference={item} name={isolate(`${program.code} ${item.code}`)} chosen={chosen} />
        </tr>
      ))}
    </tbody>
  );
}

interface SpanCellProps {
  readonly heading: string;
  /** Null on a milestone. */
  readonly startDay: IsoDay | null;
  readonly day: IsoDay | null;
  readonly absent: string;
}

/** The day of an item on one side, of an activity with its start. */
function SpanCell({ heading, startDay, day, absent }: SpanCellProps) {
  const { t, format } = useWords();
  return (
    <td data-heading={heading} className={compared["day"]}>
      {day ? <Day day={day} style="medium" /> : <span className={compared["muted"]}>{absent}</span>}
      {startDay ? (
        <span className={styles["start"]}>
          {t("comparison.items.start", { day: format.day(startDay, "medium") })}
        </span>
      ) : null}
    </td>
  );
}
