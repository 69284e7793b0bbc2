import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { useOfferedActs } from "#client/ui/page-acts/page-acts.ts";
import type { IsoDay } from "#shared/units.ts";
import { OpenPack } from "./OpenPack.tsx";

interface PackButtonProps {
  /** The day that the page is read as at; undefined when live. */
  readonly asAt: IsoDay | undefined;
}

/** Has the page made into a pack, as it shows the plan. */
export function PackButton({ asAt }: PackButtonProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  useOfferedActs([{ id: "pack", label: t("packs.create"), run: open }]);
  return (
    <>
      <Button variant="secondary" icon="download" onPress={open}>
        {t("packs.create")}
      </Button>
      {isOpen ? <OpenPack asAt={asAt} period={undefined} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
