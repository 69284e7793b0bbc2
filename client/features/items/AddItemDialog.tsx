import { useState } from "react";
import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { NoteField } from "#client/editing/NoteField.tsx";
import { useUndo } from "#client/editing/use-undo.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { isolate } from "#shared/i18n/words.ts";
import { ItemDays } from "./ItemDays.tsx";
import { checkItem, EMPTY_ITEM, type ItemForm, itemInputOf, problemAt } from "./item-form.ts";
import type { AddItemProps } from "./OpenItems.tsx";
import { useItemActs } from "./use-item-acts.ts";

const FIELDS = ["nameAr", "code", "day", "startDay", "finishDay", "weightPoints"];

/** Adds a milestone or an activity to a program. */
export function AddItemDialog(props: AddItemProps & { readonly onClose: () => void }) {
  const { program, onClose } = props;
  const { t } = useWords();
  const { values, change, problems, create, send } = useNewItem(props);
  const footer = (
    <>
      <Button variant="primary" isPending={create.isPending} onPress={send}>
        {t("items.send")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  const title = t("items.addTitle", { program: isolate(program.code) });
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer} size="wide">
      <div className={form["fields"]}>
        <RefusalNotice error={create.error} fields={FIELDS} />
        <Segmented<ItemForm["kind"]>
          label={t("items.kind")}
          segments={[
            { id: "milestone", label: t("items.milestone") },
            { id: "activity", label: t("items.activity") },
          ]}
          value={values.kind}
          onChange={(kind) => change({ kind })}
        />
        <Names values={values} problems={problems} onChange={change} />
        <ItemDays values={values} problems={problems} plan={props.plan} onChange={change} />
        <NoteField value={values.note} onChange={(note) => change({ note })} />
      </div>
    </Dialog>
  );
}

function useNewItem({ program, onClose }: AddItemProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const { tellSaved } = useUndo();
  const [values, setValues] = useState(EMPTY_ITEM);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const { create } = useItemActs();
  const send = () => {
    const problems = checkItem(values);
    setRefused(problems);
    const input = itemInputOf(program.id, values);
    if (problems.length > 0 || !input) return;
    create.mutate(input, {
      onSuccess: ({ actSeq, item }) => {
        const code = `${item.programCode} ${item.code}`;
        tellSaved(t("items.added", { code: isolate(code) }), {
          seq: actSeq,
          subject: { kind: "added", code },
        });
        onClose();
      },
    });
  };
  const wire = wireErrorOf(create.error);
  return {
    values,
    change: (typed: Partial<ItemForm>) => {
      setValues({ ...values, ...typed });
      setRefused([]);
      create.reset();
    },
    problems: wire?.code === "INVALID_INPUT" ? wire.data.problems : refused,
    create,
    send,
  };
}

export interface ItemFieldsProps {
  readonly values: ItemForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (typed: Partial<ItemForm>) => void;
}

function Names({ values, problems, onChange }: ItemFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <NameFields
        labels={{ nameAr: t("items.nameAr"), nameEn: t("items.nameEn") }}
        values={values}
        error={problemAt(words, problems, "nameAr")}
        maxLength={200}
        onChange={onChange}
      />
      <TextField
        label={t("items.code")}
        description={t("items.codeHelp")}
        contentDirection="ltr"
        value={values.code}
        onChange={(code) => onChange({ code })}
        maxLength={64}
        isOptionalMarked
        error={problemAt(words, problems, "code")}
      />
    </>
  );
}
