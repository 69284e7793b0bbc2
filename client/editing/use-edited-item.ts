import { useState } from "react";
import { wireErrorOf } from "#client/requests/failures.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ConflictData } from "./Conflict.tsx";
import type { Editing } from "./EditDialog.tsx";

/** What was read when a form opened, what was typed since, and what is refused of it. */
export interface EditedItem<Item, Form> {
  readonly asRead: Item;
  readonly form: Form;
  readonly problems: readonly FieldProblem[];
  readonly change: (change: Partial<Form>) => void;
  /** What the next save builds on: the version as read, or the newer one that a conflict named and was overruled in. */
  readonly version: number;
  readonly buildOn: (version: number) => void;
  readonly refuse: (problems: readonly FieldProblem[]) => void;
  /** Begins anew with the item as it now stands; a note, which is nobody else's, stays. */
  readonly beginAnew: () => void;
}

/** Another's change may arrive while this one types: the form stays with what it was opened on. */
export function useEditedItem<Item extends { readonly version: number }, Form extends object>(
  latest: Item,
  opened: () => Form,
  formOf: (item: Item) => Form,
): EditedItem<Item, Form> {
  const [asRead, setAsRead] = useState(latest);
  const [version, setVersion] = useState(latest.version);
  const [form, setForm] = useState(opened);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  return {
    asRead,
    form,
    problems,
    change: (change) => {
      setForm((current) => ({ ...current, ...change }));
      setProblems([]);
    },
    version,
    buildOn: setVersion,
    refuse: setProblems,
    beginAnew: () => {
      setAsRead(latest);
      setVersion(latest.version);
      setForm((current) => ({ ...formOf(latest), ...("note" in current ? { note: current.note } : {}) }));
    },
  };
}

/** A mutation, as far as a form uses it. */
export interface Update<Input, Saved> {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly reset: () => void;
  readonly mutate: (
    input: Input,
    answers: { readonly onSuccess: (saved: Saved) => void; readonly onError: (error: unknown) => void },
  ) => void;
}

interface Saving<Input, Saved> {
  readonly update: Update<Input, Saved>;
  /** Why the form may not be sent, each at its field. */
  readonly check: () => readonly FieldProblem[];
  readonly inputOf: (version: number) => Input;
  readonly onSaved: (saved: Saved) => void;
}

/** Sends what was typed, and what may be done about a refusal or about what another saved first. */
export function editingOf<Item, Form, Input, Saved>(
  edited: EditedItem<Item, Form>,
  { update, check, inputOf, onSaved }: Saving<Input, Saved>,
): Editing {
  const wire = wireErrorOf(update.error);
  const conflict: ConflictData | null = wire?.code === "VERSION_CONFLICT" ? wire.data : null;
  const send = (version: number) => {
    edited.buildOn(version);
    update.mutate(inputOf(version), {
      onSuccess: onSaved,
      onError: (error) => {
        const refusal = wireErrorOf(error);
        if (refusal?.code === "INVALID_INPUT") edited.refuse(refusal.data.problems);
      },
    });
  };
  return {
    problems: edited.problems,
    conflict,
    failure: conflict || wire?.code === "INVALID_INPUT" ? null : update.error,
    isPending: update.isPending,
    save: () => {
      const found = check();
      edited.refuse(found);
      if (found.length === 0) send(edited.version);
    },
    keepMine: () => conflict && send(conflict.currentVersion),
    takeTheirs: () => {
      edited.beginAnew();
      update.reset();
    },
  };
}
