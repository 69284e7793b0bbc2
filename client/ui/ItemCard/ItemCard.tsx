import type { ReactNode } from "react";
import type { BilingualName } from "#shared/contract/names.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { StatusVerdict } from "#shared/progress/status.ts";
import { useWords } from "../locale/locale-context.ts";
import { Name } from "../Name/Name.tsx";
import { StatusMark } from "../StatusMark/StatusMark.tsx";
import styles from "./ItemCard.module.css";

interface ItemCardProps {
  readonly code: string;
  readonly name: BilingualName;
  /** Null for what has no status of its own. */
  readonly status: StatusVerdict | null;
  /** What is known of it, in order of weight; a fact without a value is left out. */
  readonly facts: readonly CardFact[];
}

export interface CardFact {
  readonly term: string;
  readonly value: ReactNode;
}

/** A program, milestone or activity at a glance: its name in both languages, its status with the reason, its facts. */
export function ItemCard({ code, name, status, facts }: ItemCardProps) {
  const words = useWords();
  return (
    <>
      <p className={styles["name"]}>
        <bdi className={styles["code"]}>{code}</bdi> <Name name={name} />
      </p>
      <OtherName name={name} />
      {status ? (
        <p className={styles["status"]}>
          <StatusMark status={status.status} look="soft" />
          <span>{statusReason(words, status)}</span>
        </p>
      ) : null}
      <dl className={styles["facts"]}>
        {facts
          .filter(({ value }) => value !== null)
          .map(({ term, value }) => (
            <div key={term} className={styles["fact"]}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** The name in the language that the reader did not choose, where it has one. */
function OtherName({ name }: { readonly name: BilingualName }) {
  const { language } = useWords();
  const other = chooseName(language === "ar" ? "en" : "ar", name);
  if (other.isStandIn || chooseName(language, name).isStandIn) return null;
  return (
    <p className={styles["other"]}>
      <bdi lang={other.language}>{other.text}</bdi>
    </p>
  );
}
