// biome-ignore-all lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys walk and choose the options.
// biome-ignore-all lint/a11y/useFocusableInteractive: options are pointed at by the field (aria-activedescendant).
// biome-ignore-all lint/a11y/useSemanticElements: a datalist belongs to a line, and these to a text of many.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a list of options is a list.
import { useEffect, useRef } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import styles from "./Composer.module.css";

interface MentionListProps {
  readonly id: string;
  readonly people: readonly PersonRef[];
  readonly active: number;
  readonly onChoose: (person: PersonRef) => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The names that an "@" offers; the field above points at the active one. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  // The field may stand at the end of the window, and the list behind it.
  useEffect(() => {
    list.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={t("comments.readers")} className={styles["offered"]}>
      {people.map((person, index) => (
        <li
          key={person.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={styles["option"]}
          // The field keeps the focus, and with it the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <Name name={person} />
        </li>
      ))}
    </ul>
  );
}
