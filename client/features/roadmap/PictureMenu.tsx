import { useRef } from "react";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import type { PictureKind } from "#client/ui/picture/picture-file.ts";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { PictureSource } from "./picture/sheet.ts";
import { loadPrintSheet, usePrintSheet } from "./use-print-sheet.ts";

/** The whole roadmap on paper or as a picture. What draws it comes when the reader first stirs. */
export function PictureMenu(source: PictureSource) {
  const words = useWords();
  const { t } = words;
  const PrintSheet = usePrintSheet();
  const isBusy = useRef(false);
  const act = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } catch {
      tellProblem(t("roadmap.pictureFailed"));
    }
    isBusy.current = false;
  };
  const print = async () => {
    await loadPrintSheet();
    window.print();
  };
  const save = async (kind: PictureKind) => {
    await loadPrintSheet();
    const { savePicture } = await import("./picture/save-picture.tsx");
    await savePicture(kind, source, words);
  };
  return (
    <>
      <Menu
        label={t("roadmap.picture")}
        trigger={<IconButton icon="print" size="small" label={t("roadmap.picture")} />}
        actions={[
          { id: "print", label: t("roadmap.print"), onAction: () => void act(print) },
          { id: "svg", label: t("roadmap.saveSvg"), onAction: () => void act(() => save("svg")) },
          { id: "png", label: t("roadmap.savePng"), onAction: () => void act(() => save("png")) },
        ]}
      />
      {PrintSheet ? <PrintSheet source={source} /> : null}
    </>
  );
}
