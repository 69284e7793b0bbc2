import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Action } from "#shared/permissions/actions.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import styles from "./AdministrationFrame.module.css";

interface AdministrationFrameProps {
  readonly abilities: readonly Action[];
  readonly children: ReactNode;
}

/** The pages of Administration, each shown to whom it is open. */
export function AdministrationFrame({ abilities, children }: AdministrationFrameProps) {
  const { t } = useWords();
  return (
    <Page title={t("administration.title")}>
      <nav className={styles["pages"]} aria-label={t("administration.title")}>
        {abilities.includes("person.list") ? (
          <Link to="/administration" className={styles["page"]} activeOptions={{ exact: true }}>
            {t("administration.people")}
          </Link>
        ) : null}
        {abilities.includes("calendar.read") ? (
          <Link
            to="/administration/calendar"
            className={styles["page"]}
            activeOptions={{ includeSearch: false }}
          >
            {t("administration.calendar")}
          </Link>
        ) : null}
        {abilities.includes("baseline.read") ? (
          <Link
            to="/administration/baselines"
            className={styles["page"]}
            activeOptions={{ includeSearch: false }}
          >
            {t("administration.baselines")}
          </Link>
        ) : null}
        {abilities.includes("period.read") ? (
          <Link
            to="/administration/periods"
            className={styles["page"]}
            activeOptions={{ includeSearch: false }}
          >
            {t("administration.periods")}
          </Link>
        ) : null}
        {abilities.includes("import.read") ? (
          <Link
            to="/administration/imports"
            className={styles["page"]}
            activeOptions={{ includeSearch: false }}
          >
            {t("administration.imports")}
          </Link>
        ) : null}
        {abilities.includes("outbox.read") ? (
          <Link
            to="/administration/messages"
            className={styles["page"]}
            activeOptions={{ includeSearch: false }}
          >
            {t("administration.messages")}
          </Link>
        ) : null}
      </nav>
      {children}
    </Page>
  );
}
