import type { SessionView } from "#shared/contract/session.ts";
import type { Role } from "#shared/permissions/actions.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { SampleCard } from "./SampleCard.tsx";
import styles from "./SampleCards.module.css";
import type { Enter } from "./use-enter.ts";

type SamplePerson = SessionView["samplePeople"][number];

/** The three people of the product's main job; the others stay one step further away. */
const FIRST_ROLES: readonly Role[] = ["pmo", "owner", "executive"];

/** One card for each of the three roles, and the rest in the order the server gives them. */
function splitSamplePeople(people: readonly SamplePerson[]) {
  const first = FIRST_ROLES.flatMap((role) => people.find((person) => person.role === role) ?? []);
  return { first, others: people.filter((person) => !first.includes(person)) };
}

interface SampleCardsProps {
  readonly people: readonly SamplePerson[];
  readonly enter: Enter;
}

export function SampleCards({ people, enter }: SampleCardsProps) {
  const { t } = useWords();
  const { first, others } = splitSamplePeople(people);
  const entering = enter.isPending && enter.variables.kind === "sample" ? enter.variables.personId : null;
  const card = (person: SamplePerson, look: "card" | "line") => (
    <SampleCard
      key={person.id}
      person={person}
      look={look}
      isPending={entering === person.id}
      isDisabled={enter.isPending}
      onEnter={() => enter.mutate({ kind: "sample", personId: person.id })}
    />
  );
  return (
    <section className={styles["sample"]} aria-labelledby="sample-title">
      <div>
        <h2 id="sample-title" className={styles["title"]}>
          {t("signIn.sampleTitle")}
        </h2>
        <p className={styles["body"]}>{t("signIn.sampleBody")}</p>
      </div>
      <div className={styles["cards"]}>{first.map((person) => card(person, "card"))}</div>
      {others.length > 0 ? (
        <details className={styles["others"]}>
          <summary>{t("signIn.otherSamplePeople")}</summary>
          <div className={styles["lines"]}>{others.map((person) => card(person, "line"))}</div>
        </details>
      ) : null}
    </section>
  );
}
