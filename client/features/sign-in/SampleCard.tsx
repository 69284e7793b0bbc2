import { Button } from "react-aria-components/Button";
import type { SessionView } from "#shared/contract/session.ts";
import { Icon } from "../../ui/Icon/Icon.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Name } from "../../ui/Name/Name.tsx";
import styles from "./SampleCard.module.css";

interface SampleCardProps {
  readonly person: SessionView["samplePeople"][number];
  readonly look: "card" | "line";
  readonly isPending: boolean;
  readonly isDisabled: boolean;
  readonly onEnter: () => void;
}

/** One click signs in as this person of the sample. */
export function SampleCard({ person, look, isPending, isDisabled, onEnter }: SampleCardProps) {
  const { t } = useWords();
  return (
    <Button
      className={styles["card"] ?? ""}
      data-look={look}
      isPending={isPending}
      isDisabled={isDisabled && !isPending}
      onPress={onEnter}
    >
      <span className={styles["mark"]}>{t("signIn.sampleMark")}</span>
      <span className={styles["enter"]}>
        {t(`signIn.enterAs.${person.role}`)}
        <Icon name="chevronEnd" />
      </span>
      {look === "card" ? (
        <span className={styles["purpose"]}>{t(`signIn.samplePurpose.${person.role}`)}</span>
      ) : null}
      <span className={styles["who"]}>
        <Name name={person} />
      </span>
    </Button>
  );
}
