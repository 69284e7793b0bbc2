import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IsoDay } from "#shared/units.ts";
import { OpenCell } from "./OpenCell.tsx";
import styles from "./RollOut.module.css";
import { RollOutGrid } from "./RollOutGrid.tsx";
import { RollOutLegend } from "./RollOutLegend.tsx";
import { gridOf } from "./roll-out-grid.ts";

export interface ProgramRollOutProps {
  readonly code: string;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | undefined;
}

/** Where one program goes, on its page: every place for those who may send it there, else those it goes to. */
export function ProgramRollOut({ code, asAt }: ProgramRollOutProps) {
  const { t } = useWords();
  const input = { program: code, ...asAtOf({ asAt }) };
  const { data: view } = useSuspenseQuery(useTRPC().rollOut.list.queryOptions(input));
  const [openCodes, setOpenCodes] = useState<readonly string[]>([]);
  const [placeCode, setPlaceCode] = useState<string | null>(null);
  const grid = useMemo(() => gridOf(view, true), [view]);
  const [program] = view.programs;
  const place = view.places.find((each) => each.code === placeCode);
  if (!program || (view.cells.length === 0 && !program.abilities.includes("rollOut.update"))) {
    return (
      <section className={styles["page"]}>
        <h2 className={styles["title"]}>{t("rollOut.title")}</h2>
        <p className={styles["empty"]}>{t("rollOut.emptyProgram")}</p>
      </section>
    );
  }
  return (
    <section className={`${styles["page"]} ${styles["single"]}`}>
      <h2 className={styles["title"]}>{t("rollOut.title")}</h2>
      <div className={styles["head"]}>
        <RollOutLegend counts={grid.counts} />
        <Link to="/roll-out">{t("rollOut.everyProgram")}</Link>
      </div>
      <RollOutGrid
        grid={grid}
        openCodes={openCodes}
        onOpenCodes={setOpenCodes}
        onCell={(cell) => setPlaceCode(cell.place)}
      />
      {place ? <OpenCell {...{ view, program, place, asAt }} onClose={() => setPlaceCode(null)} /> : null}
    </section>
  );
}
