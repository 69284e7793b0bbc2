import { Button as AriaButton } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./ColumnChooser.module.css";
import { type ChosenColumn, COLUMN_IDS } from "./column-ids.ts";
import { columnName } from "./column-names.ts";
import { movedBeside, movedBy, withColumns } from "./column-order.ts";

interface ColumnChooserProps {
  /** What is shown now, in its order. */
  readonly shown: readonly ChosenColumn[];
  /** Undefined asks for the usual columns. */
  readonly onChoose: (columns: ChosenColumn[] | undefined) => void;
}

/** Which columns stand beside the name, and in which order: by checkbox, by button, and by dragging with pointer or keys. */
export function ColumnChooser({ shown, onChoose }: ColumnChooserProps) {
  const words = useWords();
  const { t } = words;
  const order = [...shown, ...COLUMN_IDS.filter((id) => !shown.includes(id))];
  const items = order.map((id) => ({ id, name: columnName(id, words) }));
  const choose = (ids: readonly ChosenColumn[], isShown = (id: ChosenColumn) => shown.includes(id)) =>
    onChoose(withColumns(ids, isShown));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) =>
      choose(
        movedBeside(order, [...keys] as ChosenColumn[], target.key as ChosenColumn, target.dropPosition),
      ),
  });
  return (
    <div className={styles["chooser"]}>
      <GridList
        aria-label={t("columns.title")}
        className={styles["list"] ?? ""}
        items={items}
        // Checked is not selected: dragging one of what is selected would take the others along.
        selectionMode="none"
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, name }) => (
          <GridListItem textValue={name} className={styles["column"] ?? ""}>
            <AriaButton
              slot="drag"
              className={styles["drag"] ?? ""}
              aria-label={t("columns.drag", { column: name })}
            >
              <Icon name="drag" />
            </AriaButton>
            <span className={styles["choice"]}>
              <Checkbox
                isSelected={shown.includes(id)}
                onChange={(isShown) =>
                  choose(order, (each) => (each === id ? isShown : shown.includes(each)))
                }
              >
                {name}
              </Checkbox>
            </span>
            <IconButton
              icon="chevronUp"
              size="small"
              label={t("columns.moveEarlier", { column: name })}
              isDisabled={!shown.includes(id) || shown[0] === id}
              onPress={() => choose(movedBy(order, id, -1))}
            />
            <IconButton
              icon="chevronDown"
              size="small"
              label={t("columns.moveLater", { column: name })}
              isDisabled={!shown.includes(id) || shown.at(-1) === id}
              onPress={() => choose(movedBy(order, id, 1))}
            />
          </GridListItem>
        )}
      </GridList>
      <Button size="small" variant="quiet" icon="undo" onPress={() => onChoose(undefined)}>
        {t("columns.reset")}
      </Button>
    </div>
  );
}
