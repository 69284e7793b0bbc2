import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { PromisedRef } from "#shared/contract/report-parts.ts";
import styles from "./ReportForm.module.css";
import { useReport } from "./report-context.ts";

/** What registers promise by the end of the period. It is read here and recorded there: it asks nothing. */
export function PromisedPart() {
  const { t } = useWords();
  const { promised, program } = useReport().form;
  const { services, places } = promised;
  if (services.length === 0 && places.length === 0) return null;
  return (
    <section className={styles["part"]} aria-labelledby="report-promised">
      <h2 id="report-promised" className={styles["heading"]}>
        {t("ownReport.promised")}
      </h2>
      <p className={styles["muted"]}>{t("ownReport.promisedHelp")}</p>
      <Promises
        title={t("ownReport.launches")}
        promised={services}
        link={({ id }, name) => (
          <Link to="/services" search={{ service: id }}>
            {name}
          </Link>
        )}
      />
      <Promises
        title={t("ownReport.places")}
        promised={places}
        link={({ code }, name) => (
          <Link to="/roll-out" search={{ program: program.code, place: code }}>
            {name}
          </Link>
        )}
      />
    </section>
  );
}

interface PromisesProps {
  readonly title: string;
  readonly promised: readonly PromisedRef[];
  readonly link: (promised: PromisedRef, name: ReactNode) => ReactNode;
}

function Promises({ title, promised, link }: PromisesProps) {
  if (promised.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles["muted"]}>{title}</h3>
      <ul className={styles["promises"]}>
        {promised.map((each) => (
          <li key={each.id} className={styles["promise"]}>
            {link(each, <Name name={each} />)}
            <span className={styles["muted"]}>
              <Standing promised={each} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ promised: { plannedDay, doneDay, isOverdue } }: { readonly promised: PromisedRef }) {
  const { t, format } = useWords();
  if (doneDay !== null) return t("ownReport.promiseKept", { day: format.day(doneDay, "medium") });
  const day = format.day(plannedDay, "medium");
  return isOverdue ? (
    <strong>{t("ownReport.promiseOverdue", { day })}</strong>
  ) : (
    t("ownReport.promiseDue", { day })
  );
}
