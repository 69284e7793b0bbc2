import { type SubmitEvent, useRef } from "react";
import { useShortcuts } from "#client/ui/keyboard/use-shortcuts.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import styles from "./Roadmap.module.css";
import type { RoadmapSearch } from "./roadmap-search.ts";

interface SearchBoxProps {
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  /** Enter: to the first row that was found. */
  readonly onFind: () => void;
}

/** Words to search for; the slash brings the focus here from anywhere on the page. */
export function SearchBox({ search, onSearch, onFind }: SearchBoxProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useShortcuts({ search: () => form.current?.querySelector("input")?.focus() });
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onFind();
  };
  return (
    <form ref={form} className={styles["search"]} onSubmit={find}>
      <TextField
        label={t("roadmap.searchPrograms")}
        placeholder={t("roadmap.searchPrompt")}
        isLabelHidden
        type="search"
        value={search.q ?? ""}
        onChange={(q) => onSearch({ q: q === "" ? undefined : q })}
        maxLength={100}
      />
    </form>
  );
}
