import { type ComponentType, lazy, Suspense, useState } from "react";
import { loadEditingWords } from "#client/editing/editing-words.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { PlanView, ProgramRow } from "#shared/contract/roadmap.ts";

// Whoever reads a plan adds nothing to it: forms and buttons come, with their words, to those who may.
const loadWords = () => Promise.all([loadEditingWords(), loadLaterWords("items")]);

const AddDialog = lazy(async () => ({ default: (await import("./AddItemDialog.tsx")).AddItemDialog }));
const RemoveDialog = lazy(async () => ({
  default: (await import("./RemoveItemDialog.tsx")).RemoveItemDialog,
}));

const AddButton = lazy(async () => {
  await loadWords();
  return { default: Add };
});
const RemoveButton = lazy(async () => {
  await loadWords();
  return { default: Remove };
});

export interface AddItemProps {
  readonly program: Pick<ProgramRow, "id" | "code" | "abilities">;
  readonly plan: PlanView;
}

export interface RemoveItemProps {
  readonly program: Pick<ProgramRow, "code" | "abilities">;
  readonly kind: "milestone" | "activity";
  readonly item: BilingualName & { readonly id: string; readonly code: string; readonly version: number };
  /** After it is gone: a form of it is of nothing any more. */
  readonly onRemoved: () => void;
}

/** Adds a milestone or an activity to a program, for those who may. */
export function OpenAddItem(props: AddItemProps) {
  if (!props.program.abilities.includes("item.create")) return null;
  return <Later button={AddButton} props={props} />;
}

/** Removes a milestone or an activity, for those who may. */
export function OpenRemoveItem(props: RemoveItemProps) {
  if (!props.program.abilities.includes("item.remove")) return null;
  return <Later button={RemoveButton} props={props} />;
}

interface LaterProps<Props> {
  readonly button: ComponentType<Props>;
  readonly props: Props;
}

function Later<Props extends object>({ button: LaterButton, props }: LaterProps<Props>) {
  return (
    <Suspense fallback={null}>
      <LaterButton {...props} />
    </Suspense>
  );
}

function Add(props: AddItemProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="add" onPress={() => setOpen(true)}>
        {t("items.add")}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <AddDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function Remove(props: RemoveItemProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onPress={() => setOpen(true)}>
        {t(`items.remove.${props.kind}`)}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <RemoveDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
