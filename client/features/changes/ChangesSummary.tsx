import type { ReactNode } from "react";
import { movedText } from "#client/comparing/moved-text.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ItemChange, PlanChangesView, StatusChange } from "#shared/contract/plan-changes.ts";
import { changesSentence } from "#shared/i18n/changes-sentence.ts";
import { kindOfChange } from "#shared/progress/plan-compare.ts";
import styles from "./ChangesSummary.module.css";
import { reasonText, tellingAct } from "./change-texts.ts";

/** So many of each are told; the page has them all. */
const MOST_TOLD = 5;

export interface ChangesSummaryProps {
  readonly view: PlanChangesView;
  /** Whether its later day is today. */
  readonly isLive: boolean;
  /** The page of all changes, as a link of that name. */
  readonly pageLink: (name: string) => ReactNode;
  readonly programLink: (code: string) => ReactNode;
}

/** What changed in a sentence, the programs that turned worse and the milestones that moved furthest. */
export function ChangesSummary({ view, isLive, pageLink, programLink }: ChangesSummaryProps) {
  const words = useWords();
  const { t } = words;
  const worse = view.statuses.filter(({ turn }) => turn === "worse").slice(0, MOST_TOLD);
  const later = view.items
    .filter((item) => item.kind === "milestone" && kindOfChange(item) === "later")
    .slice(0, MOST_TOLD);
  return (
    <div className={styles["summary"]}>
      <p>{changesSentence(words, view, isLive)}</p>
      {worse.length > 0 ? (
        <List title={t("changes.turned")}>
          {worse.map((status) => (
            <Turned key={status.id} status={status} programLink={programLink} />
          ))}
        </List>
      ) : null}
      {later.length > 0 ? (
        <List title={t("changes.largest")}>
          {later.map((item) => (
            <Later key={item.id} item={item} />
          ))}
        </List>
      ) : null}
      <p data-print="none">{pageLink(t("changes.seeAll"))}</p>
    </div>
  );
}

function List({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={styles["title"]}>{title}</h3>
      <ul className={styles["list"]}>{children}</ul>
    </div>
  );
}

interface TurnedProps {
  readonly status: StatusChange;
  readonly programLink: (code: string) => ReactNode;
}

function Turned({ status, programLink }: TurnedProps) {
  const { language } = useWords();
  return (
    <li className={styles["line"]}>
      <span className={styles["name"]}>
        {programLink(status.code)} <Name name={status} />
      </span>
      <span className={styles["turn"]}>
        <StatusMark status={status.from.status} />
        <span aria-hidden="true">{language === "ar" ? "←" : "→"}</span>
        <StatusMark status={status.to.status} />
      </span>
    </li>
  );
}

function Later({ item }: { readonly item: ItemChange }) {
  const words = useWords();
  const act = tellingAct(item);
  return (
    <li className={styles["line"]}>
      <span className={styles["name"]}>
        <bdi className={styles["code"]}>{`${item.program.code} ${item.code}`}</bdi> <Name name={item} />
      </span>
      <span className={styles["turn"]}>
        <strong>{movedText(words, item)}</strong>
        {act ? <span className={styles["reason"]}>{reasonText(words, act)}</span> : null}
      </span>
    </li>
  );
}
