import { Link } from "@tanstack/react-router";
import type { Action, Role } from "#shared/permissions/actions.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./MainNavigation.module.css";

/** Any of these opens a page of Administration. */
const ADMINISTRATION: readonly Action[] = ["person.list", "import.read", "calendar.read"];

export function canAdminister(abilities: readonly Action[]): boolean {
  return ADMINISTRATION.some((action) => abilities.includes(action));
}

interface MainNavigationProps {
  readonly role: Role;
  readonly abilities: readonly Action[];
}

export function MainNavigation({ role, abilities }: MainNavigationProps) {
  const { t } = useWords();
  const isExecutive = role === "executive";
  const review = (
    <Link to="/review" className={styles["link"]} activeOptions={{ includeSearch: false }}>
      {t("shell.review")}
    </Link>
  );
  return (
    <nav aria-label={t("shell.mainNavigation")} className={styles["navigation"]}>
      {isExecutive ? review : null}
      <Link to="/" className={styles["link"]} activeOptions={{ exact: true, includeSearch: false }}>
        {t("shell.roadmap")}
      </Link>
      {abilities.includes("report.draft") ? (
        <Link to="/report" className={styles["link"]} activeOptions={{ includeSearch: false }}>
          {t("shell.report")}
        </Link>
      ) : null}
      {abilities.includes("period.read") ? (
        <Link to="/desk" className={styles["link"]} activeOptions={{ includeSearch: false }}>
          {t("shell.desk")}
        </Link>
      ) : null}
      {isExecutive ? null : review}
      <Link to="/measures" className={styles["link"]} activeOptions={{ includeSearch: false }}>
        {t("shell.measures")}
      </Link>
      {abilities.includes("quality.read") ? (
        <Link to="/quality" className={styles["link"]} activeOptions={{ includeSearch: false }}>
          {t("shell.quality")}
        </Link>
      ) : null}
      {canAdminister(abilities) ? (
        <Link to="/administration" className={styles["link"]}>
          {t("shell.administration")}
        </Link>
      ) : null}
      {!canAdminister(abilities) && abilities.includes("baseline.read") ? (
        <Link
          to="/administration/baselines"
          className={styles["link"]}
          activeOptions={{ includeSearch: false }}
        >
          {t("administration.baselines")}
        </Link>
      ) : null}
    </nav>
  );
}
