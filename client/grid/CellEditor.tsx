import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import styles from "./GridTable.module.css";
import type { CellField } from "./sheet.ts";
import type { Leave } from "./use-grid-cells.ts";

interface CellEditorProps {
  readonly label: string;
  readonly field: CellField;
  readonly initialText: string;
  /** Begun by a typed letter, so that the caret stands behind it; else what stands there is selected. */
  readonly isReplacing: boolean;
  /** Null leaves the cell as it was. */
  readonly onDone: (text: string | null, leave: Leave) => void;
}

/**
 * The field in a cell: Enter and Tab keep what was typed and move on, Escape leaves the cell as it was. In a long text
 * Shift and Enter begin another line.
 */
export function CellEditor(props: CellEditorProps) {
  const { label, field, initialText, onDone } = props;
  const [text, setText] = useState(() => beginning(field, initialText, props.isReplacing));
  const isDone = useRef(false);
  const finish = (kept: string | null, leave: Leave) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(kept, leave);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of a writing aid that is still composing are its own.
    if (event.nativeEvent.isComposing) return;
    const leave = LEAVES.get(event.key);
    if (leave === undefined || (event.key === "Enter" && event.shiftKey && field.kind === "long")) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") finish(null, leave);
    else finish(text, event.key === "Tab" && event.shiftKey ? "previous" : leave);
  };
  const control = {
    className: styles["editor"],
    "aria-label": label,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    onKeyDown,
    onBlur: () => finish(text, "away"),
  };
  return field.kind === "choice" ? (
    <ChoiceEditor control={control} {...props} />
  ) : (
    <TextEditor control={control} {...props} />
  );
}

interface Control {
  readonly className: string | undefined;
  readonly "aria-label": string;
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

function TextEditor({ control, field, isReplacing }: CellEditorProps & { readonly control: Control }) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const listId = useId();
  useLayoutEffect(() => {
    box.current?.focus();
    if (!isReplacing) box.current?.select();
  }, [isReplacing]);
  if (field.kind === "long") return <textarea ref={box} {...control} rows={4} maxLength={field.longest} />;
  return (
    <>
      <input
        ref={box}
        {...control}
        inputMode={field.kind === "number" ? "decimal" : "text"}
        autoComplete="off"
        maxLength={field.longest}
        list={field.kind === "suggest" ? listId : undefined}
      />
      {field.kind === "suggest" ? (
        <datalist id={listId}>
          {field.choices?.map((choice) => (
            <option key={choice.text} value={choice.text}>
              {choice.label}
            </option>
          ))}
        </datalist>
      ) : null}
    </>
  );
}

/** What stands in the cell stays a choice, also where it is none of them. */
function ChoiceEditor(props: CellEditorProps & { readonly control: Control }) {
  const { control, field, initialText, isReplacing } = props;
  const { choices = [] } = field;
  const box = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const isOther = !isReplacing && choices.every(({ text }) => text !== initialText);
  return (
    <select ref={box} {...control}>
      {isOther ? <option value={initialText}>{initialText}</option> : null}
      {choices.map(({ text, label }) => (
        <option key={text} value={text}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A letter that was typed to begin with leads to the first choice that begins so. */
function beginning({ kind, choices = [] }: CellField, initialText: string, isReplacing: boolean): string {
  if (kind !== "choice" || !isReplacing) return initialText;
  const wanted = initialText.toLowerCase();
  const found = choices.find(({ label }) => label.toLowerCase().startsWith(wanted));
  return (found ?? choices[0])?.text ?? "";
}

const LEAVES: ReadonlyMap<string, Leave> = new Map([
  ["Enter", "down"],
  ["Tab", "next"],
  ["Escape", "stay"],
]);
