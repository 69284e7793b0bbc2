import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { Input, Label, TextField } from "react-aria-components/TextField";
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

/** One place to go anywhere and do anything from, without the mouse. */
export function Palette({ onClose, ...parts }: PaletteProps) {
  const { t, format } = useWords();
  const [q, setQ] = useState("");
  const { entries, isPending, isError } = usePaletteEntries(parts);
  const reach = useReach();
  const input = useRef<HTMLInputElement>(null);
  // The window takes the focus when it opens; this comes after it.
  useEffect(() => input.current?.focus(), []);
  const found = findEntries(entries, q);
  const choose = (key: unknown) => {
    const entry = found.find(({ id }) => id === key);
    onClose();
    if (entry) reach(entry.goal);
  };
  return (
    <Dialog title={t("finding.palette")} isOpen onClose={onClose} isDismissable>
      {/* Entries are found here, by folded letters; the control only walks them. */}
      <Autocomplete inputValue={q} onInputChange={setQ}>
        <TextField className={fieldStyles.field}>
          <Label className={styles["label"] ?? ""}>{t("finding.paletteAsk")}</Label>
          <Input className={fieldStyles.control} maxLength={100} ref={input} />
        </TextField>
        <p role="status" className={styles["count"]}>
          {isPending ? t("common.loading") : t("finding.results", { count: format.number(found.length) })}
          {isError ? ` ${t("finding.planMissing")}` : null}
        </p>
        <Menu
          className={styles["list"] ?? ""}
          aria-label={t("finding.palette")}
          items={found.slice(0, SHOWN_AT_MOST)}
          onAction={choose}
          renderEmptyState={() => t("roadmap.noMatchTitle")}
        >
          {(entry) => <Entry entry={entry} />}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

function Entry({ entry }: { readonly entry: PaletteEntry }) {
  const { t } = useWords();
  const { id, label, detail, goal } = entry;
  return (
    <MenuItem id={id} textValue={`${label} ${detail}`} className={styles["entry"] ?? ""}>
      <span className={styles["name"]}>
        <bdi>{label}</bdi>
        {detail === "" ? null : <bdi className={styles["detail"]}>{detail}</bdi>}
      </span>
      <span className={styles["kind"]}>{t(`finding.kinds.${goal.kind}`)}</span>
    </MenuItem>
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
      case "program":
        return void navigate({ to: "/programs/$code", params: { code: goal.code } });
      case "milestone":
        return void navigate({ to: "/", search: { milestone: goal.id, open: [goal.programCode] } });
    }
  };
}
