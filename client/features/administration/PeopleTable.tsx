import type { PersonView } from "#shared/contract/people.ts";
import { DataTable } from "../../ui/DataTable/DataTable.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Scrollable } from "../../ui/Scrollable/Scrollable.tsx";
import { PersonRow } from "./PersonRow.tsx";

interface PeopleTableProps {
  readonly people: readonly PersonView[];
  readonly ownId: string;
  readonly canUpdate: boolean;
}

export function PeopleTable({ people, ownId, canUpdate }: PeopleTableProps) {
  const { t } = useWords();
  return (
    <Scrollable label={t("administration.people")} isFramed>
      <DataTable
        headings={[t("terms.name"), t("administration.email"), t("roles.label"), t("administration.state")]}
        narrow="cards"
      >
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} isSelf={person.id === ownId} canUpdate={canUpdate} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}
