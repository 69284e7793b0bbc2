import styles from "#client/registers/Register.module.css";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { RollOutEvent, RollOutStanding } from "#shared/contract/roll-out.ts";

/** Every act on one cell, the newest first: who, when, and how it stands since. */
export function CellHistory({ history }: { readonly history: readonly RollOutEvent[] }) {
  const { t, format } = useWords();
  if (history.length === 0) return null;
  return (
    <section className={styles["section"]} aria-label={t("rollOut.history")}>
      <h3 className={styles["heading"]}>{t("rollOut.history")}</h3>
      <ol className={styles["entries"]}>
        {history.map(({ at, actor, from, to }) => (
          <li key={at} className={styles["entry"]}>
            <p className={styles["head"]}>
              <span className={styles["did"]}>
                <Standing standing={to} />
              </span>
              <span className={styles["beside"]}>{format.instant(at)}</span>
            </p>
            <p className={styles["beside"]}>{actor ? <Name name={actor} /> : t("common.product")}</p>
            {from ? (
              <p className={styles["beside"]}>
                {t("registers.was")} <Standing standing={from} />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** State and day; that the place is not included, where there is neither. */
function Standing({ standing }: { readonly standing: RollOutStanding | null }) {
  const { t } = useWords();
  if (!standing) return t("rollOut.none");
  const { state, plannedDay, actualDay } = standing;
  return (
    <>
      {t(`rollOut.states.${state}`)} · <Day day={actualDay ?? plannedDay} style="medium" />
    </>
  );
}
