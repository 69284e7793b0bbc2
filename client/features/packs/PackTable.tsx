import { fileSize } from "#client/evidence/file-size.ts";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { PackRow } from "#shared/contract/packs.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { PackActs } from "./PackActs.tsx";
import { PackState } from "./PackState.tsx";
import styles from "./Packs.module.css";
import { fileWords } from "./pack-words.ts";

interface PackTableProps {
  readonly packs: readonly PackRow[];
  readonly mayMake: boolean;
}

const HEADINGS = ["pack", "file", "size", "asked", "state", "acts"] as const;

/** Packs as they are given, each with what it is of, who asked for it, and what became of it. */
export function PackTable({ packs, mayMake }: PackTableProps) {
  const { t } = useWords();
  return (
    <Scrollable label={t("packs.title")} isFramed>
      <DataTable align="top" narrow="cards" headings={HEADINGS.map((name) => t(`packs.headings.${name}`))}>
        <tbody>
          {packs.map((pack) => (
            <Row key={pack.id} pack={pack} mayMake={mayMake} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

function Row({ pack, mayMake }: { readonly pack: PackRow; readonly mayMake: boolean }) {
  const words = useWords();
  const { t, format } = words;
  return (
    <tr>
      <th scope="row">
        <Moment pack={pack} />
      </th>
      <td data-heading={t("packs.headings.file")}>{fileWords(words, pack)}</td>
      <td data-heading={t("packs.headings.size")}>
        {pack.sizeBytes === null ? null : fileSize(words, pack.sizeBytes)}
      </td>
      <td data-wide data-heading={t("packs.headings.asked")}>
        {pack.requestedBy ? <Name name={pack.requestedBy} /> : null}
        <span className={styles["note"]}>{format.instant(pack.createdAt)}</span>
      </td>
      <td data-wide data-heading={t("packs.headings.state")} className={styles["state"]}>
        <PackState pack={pack} />
      </td>
      <td data-wide>
        <PackActs pack={pack} mayMake={mayMake} />
      </td>
    </tr>
  );
}

/** A period by its name and the day it closed, or a day alone. */
function Moment({ pack: { period, state, statusDay } }: { readonly pack: PackRow }) {
  const words = useWords();
  if (!period) return <Day day={statusDay} calendars="stack" />;
  return (
    <>
      {periodName(words, period)}
      <span className={styles["note"]}>
        <Day day={statusDay} calendars="line" />
      </span>
      {state === "done" ? <Mark tone="accent">{words.t("packs.kept")}</Mark> : null}
    </>
  );
}
