import { useRef } from "react";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { Scene } from "#shared/drawing/scene.ts";
import type { MeasureSheet } from "#shared/i18n/measure-sheets.ts";
import type { IsoDay } from "#shared/units.ts";

interface SaveMenuProps {
  readonly sheet: MeasureSheet;
  readonly caption: string;
  readonly draw: (width: number) => Scene;
  readonly statusDay: IsoDay;
}

const KINDS = ["csv", "xlsx", "svg", "png"] as const;

/** The table as a spreadsheet takes it and the drawing as a picture; what makes them comes when it is asked for. */
export function SaveMenu({ sheet, caption, draw, statusDay }: SaveMenuProps) {
  const words = useWords();
  const { t } = words;
  const isBusy = useRef(false);
  const save = async (kind: (typeof KINDS)[number]) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const { saveMeasure } = await import("./save-measure.ts");
      await saveMeasure(kind, { sheet, caption, draw, statusDay }, words);
    } catch {
      tellProblem(t("measures.export.failed"));
    }
    isBusy.current = false;
  };
  const label = t("measures.export.save", { name: sheet.title });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="download" size="small" label={label} />}
      actions={KINDS.map((kind) => ({
        id: kind,
        label: t(`measures.export.${kind}`),
        onAction: () => void save(kind),
      }))}
    />
  );
}
