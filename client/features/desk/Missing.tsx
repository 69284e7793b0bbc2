import { ReportStateMark } from "#client/reporting/ReportStateMark.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { CountedCard } from "#client/ui/CountedCard/CountedCard.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { DeskTile } from "#shared/contract/reporting-desk.ts";
import { chooseName, countOf, isolate } from "#shared/i18n/words.ts";
import desk from "./Desk.module.css";
import styles from "./Missing.module.css";
import { ProgramHeading } from "./ProgramHeading.tsx";
import { useChase, useChaseAll } from "./use-chase.ts";

const UNREPORTED: ReadonlySet<DeskTile["state"]> = new Set(["draft", "returned", "missing"]);

/** Who has not reported, the latest first, each chased with one press. */
export function Missing({ tiles }: { readonly tiles: readonly DeskTile[] }) {
  const { t } = useWords();
  const missing = tiles
    .filter(({ state }) => UNREPORTED.has(state))
    .toSorted((one, other) => other.lateWorkDays - one.lateWorkDays);
  return (
    <CountedCard
      title={t("desk.missing")}
      count={missing.length}
      empty={t("desk.missingEmpty")}
      act={<ChaseAll tiles={missing} />}
    >
      <ul className={desk["list"]}>
        {missing.map((tile) => (
          <MissingReport key={tile.program.id} tile={tile} />
        ))}
      </ul>
    </CountedCard>
  );
}

/** Everybody of the list at once; who was chased today already is not told again. */
function ChaseAll({ tiles }: { readonly tiles: readonly DeskTile[] }) {
  const { t, format } = useWords();
  const chase = useChaseAll();
  const ids = tiles.flatMap(({ reportId, abilities }) =>
    reportId !== null && abilities.includes("report.chase") ? [reportId] : [],
  );
  if (ids.length < 2) return null;
  return (
    <Button size="small" icon="bell" isPending={chase.isPending} onPress={() => chase.mutate({ ids })}>
      {t("desk.chaseAll", { number: format.number(ids.length) })}
    </Button>
  );
}

function MissingReport({ tile }: { readonly tile: DeskTile }) {
  const words = useWords();
  const { t } = words;
  const { program, owner, state, lateWorkDays } = tile;
  return (
    <li className={desk["report"]}>
      <div className={desk["what"]}>
        <ProgramHeading program={program} level={3} />
        <p className={styles["facts"]}>
          <ReportStateMark state={state} />
          {owner ? <Name name={owner} /> : null}
          {lateWorkDays > 0 ? (
            <span className={styles["late"]}>
              {t("desk.late", { days: countOf(words, "workDays", lateWorkDays) })}
            </span>
          ) : null}
        </p>
      </div>
      <Chase tile={tile} />
    </li>
  );
}

function Chase({ tile: { program, reportId, lastChased, abilities } }: { readonly tile: DeskTile }) {
  const { t, format, language } = useWords();
  const name = isolate(chooseName(language, program).text);
  const chase = useChase(name);
  if (reportId === null || !abilities.includes("report.chase")) return null;
  return (
    <div className={styles["chase"]}>
      <Button
        size="small"
        icon="bell"
        aria-label={t("desk.chaseNamed", { name })}
        isPending={chase.isPending}
        onPress={() => chase.mutate({ id: reportId })}
      >
        {t("desk.chase")}
      </Button>
      {lastChased ? (
        <span className={styles["last"]}>
          {t("desk.lastChased", { day: format.day(lastChased.day, "medium") })}
        </span>
      ) : null}
    </div>
  );
}
