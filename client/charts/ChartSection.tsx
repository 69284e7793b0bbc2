import { type ReactNode, useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { SceneDrawing } from "#client/ui/Scene/SceneDrawing.tsx";
import { useElementWidth } from "#client/ui/Scene/use-element-width.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { Scene } from "#shared/drawing/scene.ts";
import type { MeasureSheet } from "#shared/i18n/measure-sheets.ts";
import type { IsoDay } from "#shared/units.ts";
import { SaveMenu } from "./SaveMenu.tsx";
import styles from "./Section.module.css";
import { Section } from "./Section.tsx";
import { SheetTable } from "./SheetTable.tsx";

interface ChartSectionProps {
  readonly intro: string;
  /** What it tells, in words made from the data. */
  readonly caption: string;
  /** The figures behind it, under its title. */
  readonly sheet: MeasureSheet;
  readonly draw: (width: number) => Scene;
  readonly statusDay: IsoDay;
  /** Stands in the drawing's place where the screen can do more than a picture. */
  readonly chart?: ReactNode;
  /** Below either. */
  readonly children?: ReactNode;
}

/** A measure as a drawing or as a table, told in words, and saved as either. */
export function ChartSection(props: ChartSectionProps) {
  const { intro, caption, sheet, draw, statusDay, chart, children } = props;
  const { t } = useWords();
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const actions = (
    <>
      <Segmented
        size="small"
        label={t("measures.export.label", { name: sheet.title })}
        segments={[
          { id: "chart", label: t("measures.export.chart") },
          { id: "table", label: t("measures.export.table") },
        ]}
        value={shown}
        onChange={setShown}
      />
      <SaveMenu sheet={sheet} caption={caption} draw={draw} statusDay={statusDay} />
    </>
  );
  return (
    <Section title={sheet.title} intro={intro} actions={actions}>
      <p className={styles["caption"]}>{caption}</p>
      {shown === "table" ? (
        <SheetTable sheet={sheet} />
      ) : (
        (chart ?? <Drawing draw={draw} title={sheet.title} label={caption} />)
      )}
      {children}
    </Section>
  );
}

const FIRST_WIDTH = 720;

interface DrawingProps {
  readonly draw: (width: number) => Scene;
  readonly title: string;
  readonly label: string;
}

/** Fits its place; where it must be wider it is scrolled. */
function Drawing({ draw, title, label }: DrawingProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(FIRST_WIDTH);
  const scene = draw(width);
  const isWide = scene.width > width;
  const island = (
    // As wide as what it holds: what stood out of it on the right could not be scrolled to in Arabic.
    <div dir="ltr" style={isWide ? { inlineSize: scene.width } : undefined}>
      <SceneDrawing scene={scene} label={label} />
    </div>
  );
  return (
    <div ref={ref} className={styles["drawing"]}>
      {isWide ? <Scrollable label={title}>{island}</Scrollable> : island}
    </div>
  );
}
