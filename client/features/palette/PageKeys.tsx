import { lazy, Suspense, useState } from "react";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useShortcuts } from "#client/ui/keyboard/use-shortcuts.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PaletteParts } from "./use-palette-entries.ts";

// Both come, with their words, when they are first asked for.
const Palette = lazy(async () => {
  await loadLaterWords("finding");
  return { default: (await import("./Palette.tsx")).Palette };
});
const Keys = lazy(async () => {
  await loadLaterWords("finding");
  return { default: (await import("./Keys.tsx")).Keys };
});

/** The keys that hold on every page: Ctrl or Command with K for the palette, ? for the list of keys. */
export function PageKeys(parts: PaletteParts) {
  const { t } = useWords();
  const [opened, setOpened] = useState<"palette" | "keys" | null>(null);
  useShortcuts({ palette: () => setOpened("palette"), keys: () => setOpened("keys") });
  const close = () => setOpened(null);
  return (
    <>
      <IconButton
        icon="search"
        label={t("shell.palette")}
        aria-keyshortcuts="Control+K Meta+K"
        onPress={() => setOpened("palette")}
      />
      <Suspense fallback={null}>
        {opened === "palette" ? <Palette {...parts} onClose={close} /> : null}
        {opened === "keys" ? <Keys onClose={close} /> : null}
      </Suspense>
    </>
  );
}
