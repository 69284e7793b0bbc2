import { useMemo } from "react";
import { createPortal } from "react-dom";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./PrintSheet.module.css";
import { createPaper } from "./paper.ts";
import { SheetPage } from "./SheetPage.tsx";
import { createSheet, type PictureSource } from "./sheet.ts";
import { planPages } from "./sheet-plan.ts";

/** What the printer gets instead of the screen: every row, on pages of A3. It stands beside the product's own root. */
export function PrintSheet({ source }: { readonly source: PictureSource }) {
  const words = useWords();
  const paper = useMemo(() => createPaper(words), [words]);
  const sheet = useMemo(() => createSheet(source, words), [source, words]);
  const plan = useMemo(() => planPages(sheet.layout.rows), [sheet]);
  return createPortal(
    <div className={styles["sheet"]} data-print="alone">
      {plan.pages.map(({ first }, page) => (
        <div key={first} className={styles["page"]}>
          <SheetPage {...{ paper, sheet, plan, page }} margin={0} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
