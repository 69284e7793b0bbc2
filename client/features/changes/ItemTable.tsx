import type { ReactNode } from "react";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { ItemChange } from "#shared/contract/plan-changes.ts";
import { type ChangeKind, kindOfChange } from "#shared/progress/plan-compare.ts";
import type { IsoDay } from "#shared/units.ts";
import { Acts } from "./Acts.tsx";
import styles from "./Changes.module.css";
import { movedText } from "./change-texts.ts";

interface ItemTableProps {
  readonly items: readonly ItemChange[];
  readonly programLink: (code: string) => ReactNode;
}

/** Each item with its day before and after, and who moved it for which reason. */
export function ItemTable({ items, programLink }: ItemTableProps) {
  const { t } = useWords();
  return (
    <Scrollable label={t("changes.items.title")} isFramed>
      <DataTable
        headings={[
          t("changes.items.item"),
          t("changes.items.before"),
          t("changes.items.after"),
          t("changes.items.moved"),
          t("changes.items.why"),
        ]}
        align="top"
        narrow="cards"
      >
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} programLink={programLink} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

const TONES: Readonly<Record<ChangeKind, MarkTone>> = {
  ...{ later: "danger", earlier: "accent", done: "accent" },
  ...{ reopened: "notice", added: "plain", removed: "plain" },
};

interface ItemRowProps {
  readonly item: ItemChange;
  readonly programLink: (code: string) => ReactNode;
}

function ItemRow({ item, programLink }: ItemRowProps) {
  const words = useWords();
  const { t } = words;
  const kind = kindOfChange(item);
  const moved = movedText(words, item);
  return (
    <tr>
      <th scope="row" className={styles["named"]}>
        {programLink(item.program.code)} <bdi className={styles["code"]}>{item.code}</bdi>{" "}
        <Name name={item} />
      </th>
      <DayCell heading={t("changes.items.before")} day={item.fromDay} absent={t("changes.items.absent")} />
      <DayCell heading={t("changes.items.after")} day={item.toDay} absent={t("changes.items.gone")} />
      <td data-heading={t("changes.items.moved")} className={styles["moved"]}>
        <Mark tone={TONES[kind]}>{t(`changes.items.${kind}`)}</Mark>
        {moved ? <span className={styles["workDays"]}>{moved}</span> : null}
      </td>
      <td data-heading={t("changes.items.why")} data-wide>
        <Acts
          of={item}
          name={`${item.program.code} ${item.code}`}
          untold={t(item.change === "moved" ? "changes.acts.withoutReason" : "changes.acts.details")}
        />
      </td>
    </tr>
  );
}

interface DayCellProps {
  readonly heading: string;
  readonly day: IsoDay | null;
  /** What is said where there is none. */
  readonly absent: string;
}

function DayCell({ heading, day, absent }: DayCellProps) {
  return (
    <td data-heading={heading} className={styles["day"]}>
      {day ? <Day day={day} style="medium" /> : <span className={styles["muted"]}>{absent}</span>}
    </td>
  );
}
