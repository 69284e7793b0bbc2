import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { countOf } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { useTRPC } from "../../app/trpc.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { SectionHead } from "../../ui/SectionHead/SectionHead.tsx";
import { AddPersonDialog } from "./AddPersonDialog.tsx";
import styles from "./People.module.css";
import { PeopleTable } from "./PeopleTable.tsx";

interface PeopleProps {
  readonly abilities: readonly Action[];
  readonly ownId: string;
}

/** Who may enter and in which role. */
export function People({ abilities, ownId }: PeopleProps) {
  const words = useWords();
  const { t } = words;
  const trpc = useTRPC();
  const { data: people } = useSuspenseQuery(trpc.people.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles["people"]}>
      <SectionHead
        title={
          <>
            {t("administration.people")} <small>{countOf(words, "people", people.length)}</small>
          </>
        }
        intro={t("administration.peopleIntro")}
        acts={
          abilities.includes("person.create") ? (
            <Button variant="primary" icon="add" onPress={() => setAdding(true)}>
              {t("administration.addPerson")}
            </Button>
          ) : null
        }
      />
      <PeopleTable people={people} ownId={ownId} canUpdate={abilities.includes("person.update")} />
      <AddPersonDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </div>
  );
}
