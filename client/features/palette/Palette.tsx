// biome-ignore-all lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys walk and choose the options.
// biome-ignore-all lint/a11y/useFocusableInteractive: options are pointed at by the field (aria-activedescendant).
// biome-ignore-all lint/a11y/useSemanticElements: a datalist can show neither where an entry leads nor its code.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a list of options is a list.
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { fieldStyles } from "#client/ui/Field/Field.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Palette.module.css";
import { findEntries, type PaletteEntry, type PaletteGoal } from "./palette-entries.ts";
import { type PaletteParts, usePaletteEntries } from "./use-palette-entries.ts";

interface PaletteProps extends PaletteParts {
  readonly onClose: () => void;
}

/** More would not be read, and a word more finds them. */
const SHOWN_AT_MOST = 50;
const LIST = "palette-list";
const idOf = (index: number) => `palette-${index}`;

/**
 * One place to go anywhere and do anything from, without the mouse: a field whose arrows walk the entries. Written
 * here and not taken from react-aria, whose Autocomplete would weigh on every first load.
 */
export function Palette({ onClose, ...parts }: PaletteProps) {
  const { t, format } = useWords();
  const [{ q, active }, setAsked] = useState({ q: "", active: 0 });
  const { entries, isPending, isError } = usePaletteEntries(parts);
  const reach = useReach();
  const input = useRef<HTMLInputElement>(null);
  // The window takes the focus when it opens; this comes after it.
  useEffect(() => input.current?.focus(), []);
  const found = findEntries(entries, q);
  const shown = found.slice(0, SHOWN_AT_MOST);
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    reach(entry.goal);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walked(event.key, active, shown.length);
    if (next === null && event.key !== "Enter") return;
    event.preventDefault();
    if (next === null) choose(shown[active]);
    else setAsked({ q, active: next });
  };
  return (
    <Dialog title={t("finding.palette")} isOpen onClose={onClose} isDismissable>
      <label className={styles["ask"]}>
        {t("finding.paletteAsk")}
        <input
          ref={input}
          className={fieldStyles.control}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={LIST}
          aria-activedescendant={active < shown.length ? idOf(active) : undefined}
          autoComplete="off"
          maxLength={100}
          value={q}
          onChange={(event) => setAsked({ q: event.target.value, active: 0 })}
          onKeyDown={onKeyDown}
        />
      </label>
      <p role="status" className={styles["count"]}>
        {isPending ? t("common.loading") : t("finding.results", { count: format.number(found.length) })}
        {isError ? ` ${t("finding.planMissing")}` : null}
      </p>
      <ul id={LIST} role="listbox" aria-label={t("finding.palette")} className={styles["list"]}>
        {shown.map((entry, index) => (
          <Entry
            key={entry.id}
            id={idOf(index)}
            entry={entry}
            isActive={index === active}
            onChoose={() => choose(entry)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

/** Where an arrow leads among `count` entries, round at the ends; null for other keys and where there is nowhere to go. */
function walked(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (active + 1) % count;
  return key === "ArrowUp" ? (active + count - 1) % count : null;
}

interface EntryProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Entry({ id, entry, isActive, onChoose }: EntryProps) {
  const { t } = useWords();
  const { label, detail, goal } = entry;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles["entry"]}
      onClick={onChoose}
    >
      <span className={styles["name"]}>
        <bdi>{label}</bdi> {detail === "" ? null : <bdi className={styles["detail"]}>{detail}</bdi>}
      </span>{" "}
      <span className={styles["kind"]}>{t(`finding.kinds.${goal.kind}`)}</span>
    </li>
  );
}

/** Goes where an entry leads, or does what it says. */
function useReach(): (goal: PaletteGoal) => void {
  const navigate = useNavigate();
  return (goal) => {
    switch (goal.kind) {
      case "act":
        return goal.run();
      case "screen":
        return void navigate({ to: goal.to });
      case "view":
        return void navigate({ to: "/", search: goal.search });
      case "program":
        return void navigate({ to: "/programs/$code", params: { code: goal.code } });
      case "milestone":
        return void navigate({ to: "/", search: { milestone: goal.id, open: [goal.programCode] } });
    }
  };
}
