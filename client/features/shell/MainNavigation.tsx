import { Link } from "@tanstack/react-router";
import type { Action } from "#shared/permissions/actions.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./MainNavigation.module.css";

/** Any of these opens a page of Administration. */
const ADMINISTRATION: readonly Action[] = ["person.list", "import.read", "calendar.read"];

export function canAdminister(abilities: readonly Action[]): boolean {
  return ADMINISTRATION.some((action) => abilities.includes(action));
}

export function MainNavigation({ abilities }: { readonly abilities: readonly Action[] }) {
  const { t } = useWords();
  return (
    <nav aria-label={t("shell.mainNavigation")} className={styles["navigation"]}>
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
