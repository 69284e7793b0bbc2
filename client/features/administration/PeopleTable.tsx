import type { PersonView } from "#shared/contract/people.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./PeopleTable.module.css";
import { PersonRow } from "./PersonRow.tsx";

interface PeopleTableProps {
  readonly people: readonly PersonView[];
  readonly ownId: string;
  readonly canUpdate: boolean;
}

export function PeopleTable({ people, ownId, canUpdate }: PeopleTableProps) {
  const { t } = useWords();
  return (
    <div className={styles["frame"]}>
      <table data-narrow="cards" className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("terms.name")}</th>
            <th scope="col">{t("administration.email")}</th>
            <th scope="col">{t("roles.label")}</th>
            <th scope="col">{t("administration.state")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} isSelf={person.id === ownId} canUpdate={canUpdate} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
