import type { ReactNode } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { ReadDialog } from "#client/editing/ReadDialog.tsx";
import { EntryTalk } from "#client/registers/EntryTalk.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type {
  RolledOutPlace,
  RolledOutProgram,
  RollOutCell,
  RollOutEvent,
  RollOutView,
} from "#shared/contract/roll-out.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { CellFields } from "./CellFields.tsx";
import { CellHistory } from "./CellHistory.tsx";
import { CellStanding } from "./CellStanding.tsx";
import { useEditedCell } from "./use-edited-cell.ts";

export interface CellDialogProps {
  readonly view: RollOutView;
  readonly program: RolledOutProgram;
  readonly place: RolledOutPlace;
  readonly history: readonly RollOutEvent[];
  readonly onClose: () => void;
}

/** One program in one place, to change or to read. */
export function CellDialog(props: CellDialogProps) {
  const { view, program, place, history, onClose } = props;
  const { language } = useWords();
  const cell = view.cells.find((each) => each.programId === program.id && each.placeId === place.id) ?? null;
  const kind = `${program.code} · ${chooseName(language, place).text}`;
  const title = <DialogTitle kind={kind} name={program} />;
  if (program.abilities.includes("rollOut.update")) return <Form {...props} title={title} cell={cell} />;
  return (
    <ReadDialog title={title} onClose={onClose}>
      <CellStanding cell={cell} />
      {cell ? <EntryTalk subjectType="rollOut" subjectId={cell.id} /> : null}
      <CellHistory history={history} />
    </ReadDialog>
  );
}

interface FormProps extends CellDialogProps {
  readonly title: ReactNode;
  readonly cell: RollOutCell | null;
}

const FIELDS = ["state", "plannedDay", "actualDay"] as const;

function Form({ view, program, place, history, title, cell, onClose }: FormProps) {
  const { t } = useWords();
  const { edited, editing, remove } = useEditedCell({ view, program, place, cell, onClose });
  const isRemovable = cell !== null && program.abilities.includes("rollOut.remove");
  return (
    <EditDialog
      title={title}
      editing={editing}
      fields={FIELDS}
      acts={
        isRemovable ? (
          <Button variant="danger" isDisabled={editing.isPending} onPress={remove}>
            {t("rollOut.remove")}
          </Button>
        ) : null
      }
      beside={
        <>
          {cell ? <EntryTalk subjectType="rollOut" subjectId={cell.id} /> : null}
          <CellHistory history={history} />
        </>
      }
      onClose={onClose}
    >
      <CellFields
        values={edited.form}
        problems={edited.problems}
        statusDay={view.statusDay}
        onChange={edited.change}
      />
    </EditDialog>
  );
}
