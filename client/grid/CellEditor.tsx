import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import styles from "./GridTable.module.css";
import type { Leave } from "./use-grid-cells.ts";

interface CellEditorProps {
  readonly label: string;
  readonly initialText: string;
  /** Begun by a typed letter, so that the caret stands behind it; else what stands there is selected. */
  readonly isReplacing: boolean;
  readonly isNumber: boolean;
  /** Null leaves the cell as it was. */
  readonly onDone: (text: string | null, leave: Leave) => void;
}

/** The field in a cell: Enter and Tab keep what was typed and move on, Escape leaves the cell as it was. */
export function CellEditor({ label, initialText, isReplacing, isNumber, onDone }: CellEditorProps) {
  const [text, setText] = useState(initialText);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    if (!isReplacing) field.current?.select();
  }, [isReplacing]);

  const finish = (kept: string | null, leave: Leave) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(kept, leave);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of a writing aid that is still composing are its own.
    if (event.nativeEvent.isComposing) return;
    const leave = LEAVES.get(event.key);
    if (leave === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") finish(null, leave);
    else finish(text, event.key === "Tab" && event.shiftKey ? "previous" : leave);
  };
  return (
    <input
      ref={field}
      className={styles["editor"]}
      aria-label={label}
      inputMode={isNumber ? "decimal" : "text"}
      autoComplete="off"
      maxLength={64}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text, "away")}
    />
  );
}

const LEAVES: ReadonlyMap<string, Leave> = new Map([
  ["Enter", "down"],
  ["Tab", "next"],
  ["Escape", "stay"],
]);
