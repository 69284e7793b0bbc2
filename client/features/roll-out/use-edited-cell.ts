import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { namedConflict } from "#client/registers/named-conflict.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type {
  RolledOutPlace,
  RolledOutProgram,
  RollOutCell,
  RollOutView,
} from "#shared/contract/roll-out.ts";
import { invariant } from "#shared/invariant.ts";
import { ROLL_OUT_STATES } from "#shared/registers/roll-out.ts";
import { cellFormOf, checkCell } from "./cell-form.ts";

interface EditedCell {
  readonly view: RollOutView;
  readonly program: RolledOutProgram;
  readonly place: RolledOutPlace;
  /** Null where the program does not go so far. */
  readonly cell: RollOutCell | null;
  readonly onClose: () => void;
}

const FIELDS = ["state", "plannedDay", "actualDay"] as const;

/** The form of one cell on its way. Version 0 stands for a place that the program did not go to so far. */
export function useEditedCell({ view, program, place, cell, onClose }: EditedCell) {
  const words = useWords();
  const { t } = words;
  const api = useTRPC().rollOut;
  const update = useMutation(api.save.mutationOptions(useActAnswers(t("common.saved"), onClose)));
  const removal = useMutation(api.remove.mutationOptions(useActAnswers(t("rollOut.removed"), onClose)));
  const latest = { cell, version: cell?.version ?? 0 };
  const formOf = (item: typeof latest) => cellFormOf(item.cell);
  const edited = useEditedItem(latest, () => formOf(latest), formOf);
  const key = { programId: program.id, placeId: place.id };
  const editing = editingOf(edited, {
    update,
    check: () => checkCell(edited.form, view),
    inputOf: (version) => {
      const { state, plannedDay, actualDay } = edited.form;
      invariant(plannedDay !== null, "a form is sent once nothing of it is refused");
      return { ...key, version: version === 0 ? null : version, state, plannedDay, actualDay };
    },
    onSaved: () => undefined,
  });
  const named = namedConflict(words, editing, {
    fieldName: (field) => {
      const known = FIELDS.find((each) => each === field);
      return known && t(`rollOut.fields.${known}`);
    },
    codeName: (_, value) => {
      const state = ROLL_OUT_STATES.find((each) => each === value);
      return state && t(`rollOut.states.${state}`);
    },
    named: [],
  });
  return {
    edited,
    editing: { ...named, failure: named.failure ?? removal.error },
    remove: () => removal.mutate({ ...key, version: edited.version }),
  };
}
