import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import styles from "./Composer.module.css";

interface ToTellProps {
  readonly people: readonly PersonRef[];
  readonly onForget: (id: string) => void;
}

/** Who will be told of the comment, and how to tell one of them nothing. */
export function ToTell({ people, onForget }: ToTellProps) {
  const { t, language } = useWords();
  if (people.length === 0) return null;
  return (
    <div className={styles["toTell"]}>
      <span>{t("comments.toTell")}</span>
      <ul aria-label={t("comments.toTell")} className={styles["chips"]}>
        {people.map((person) => (
          <li key={person.id} className={styles["chip"]}>
            <Name name={person} />
            <IconButton
              icon="close"
              size="small"
              label={t("comments.forget", { person: isolate(chooseName(language, person).text) })}
              onPress={() => onForget(person.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
