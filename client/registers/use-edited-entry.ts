import { editingOf, type Update, useEditedItem } from "#client/editing/use-edited-item.ts";
import { invariant } from "#shared/invariant.ts";
import type { Checked, Filled } from "./forms.ts";

/** An entry as it was read, or the newer version that a conflict named and was overruled in. */
interface ReadEntry {
  readonly id: string;
  readonly version: number;
}

interface EntryEditing<Entry, Form, Said, Input> {
  /** As it now stands. */
  readonly entry: Entry;
  readonly formOf: (entry: Entry) => Form;
  readonly check: (form: Form, asRead: Entry) => Checked<Said>;
  readonly update: Update<Input, unknown>;
  readonly inputOf: (read: ReadEntry, filled: Filled<Said>, form: Form) => Input;
}

/** The form of an entry on its way: nothing is sent of it but what its register's rule found filled in and right. */
export function useEditedEntry<Entry extends ReadEntry, Form extends object, Said, Input>({
  entry,
  formOf,
  check,
  update,
  inputOf,
}: EntryEditing<Entry, Form, Said, Input>) {
  const edited = useEditedItem<Entry, Form>(entry, () => formOf(entry), formOf);
  const { asRead, form } = edited;
  const checked = () => check(form, asRead);
  const editing = editingOf(edited, {
    update,
    check: () => checked().problems,
    inputOf: (version) => {
      const { filled } = checked();
      invariant(filled, "a form is sent once nothing of it is refused");
      return inputOf({ id: asRead.id, version }, filled, form);
    },
    onSaved: () => undefined,
  });
  return { edited, editing };
}
