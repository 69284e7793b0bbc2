import type { ReactNode } from "react";
import styles from "#client/comparing/Compared.module.css";
import { DayCell } from "#client/comparing/DayCell.tsx";
import { MovedCell } from "#client/comparing/MovedCell.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { ItemChange } from "#shared/contract/plan-changes.ts";
import { Acts } from "./Acts.tsx";

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

interface ItemRowProps {
  readonly item: ItemChange;
  readonly programLink: (code: string) => ReactNode;
}

function ItemRow({ item, programLink }: ItemRowProps) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row" className={styles["named"]}>
        {programLink(item.program.code)} <bdi className={styles["code"]}>{item.code}</bdi>{" "}
        <Name name={item} />
      </th>
      <DayCell heading={t("changes.items.before")} day={item.fromDay} absent={t("changes.items.absent")} />
      <DayCell heading={t("changes.items.after")} day={item.toDay} absent={t("changes.items.gone")} />
      <MovedCell item={item} />
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
