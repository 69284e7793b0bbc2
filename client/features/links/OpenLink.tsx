import { lazy, Suspense } from "react";
import { loadEditingWords } from "#client/editing/editing-words.ts";
import { isLinkOpen } from "#client/editing/link-address.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { ItemLinksProps } from "./ItemLinks.tsx";
import type { LinkDialogProps } from "./LinkDialog.tsx";

// Reading a plan needs no form of a link: it comes, with its words, when the first one is opened.
const LoadedDialog = lazy(async () => {
  await Promise.all([loadEditingWords(), loadLaterWords("link"), loadLaterWords("program")]);
  return { default: (await import("./LinkDialog.tsx")).LinkDialog };
});

const LoadedLinks = lazy(async () => {
  await Promise.all([loadLaterWords("link"), loadLaterWords("program")]);
  return { default: (await import("./ItemLinks.tsx")).ItemLinks };
});

/** The dialog of the link that the address names, fetched on first use. */
export function OpenLink(props: LinkDialogProps) {
  const { link, linkFrom, linkTo } = props.address;
  if (!isLinkOpen(props.address)) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog key={`${link} ${linkFrom} ${linkTo}`} {...props} />
    </Suspense>
  );
}

/** The links of one item, for its own dialog. */
export function OpenItemLinks(props: ItemLinksProps) {
  return (
    <Suspense fallback={null}>
      <LoadedLinks {...props} />
    </Suspense>
  );
}
