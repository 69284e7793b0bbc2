import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import type { LinkAddress } from "#client/editing/link-address.ts";
import { ReadDialog } from "#client/editing/ReadDialog.tsx";
import { ReadOnly } from "#client/editing/ReadOnly.tsx";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { LinkView } from "#shared/contract/roadmap.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./LinkDialog.module.css";
import { LinkEditor } from "./LinkEditor.tsx";
import { LinkEnd } from "./LinkEnd.tsx";
import { linkSentence } from "./link-sentence.ts";
import { type ItemIndex, indexItems } from "./plan-index.ts";

export interface LinkDialogProps {
  /** The link, or as much as is known of a new one. */
  readonly address: LinkAddress;
  /** What the screen compares with; null while there is no baseline. */
  readonly baselineNumber: number | null;
  /** The day that the page is read as at; null when live. */
  readonly asAt: IsoDay | null;
  readonly onClose: () => void;
}

/** A link with its ends, and, for those who may, the form that makes, changes or removes it. */
export function LinkDialog({ address, baselineNumber, asAt, onClose }: LinkDialogProps) {
  const { data } = useSuspenseQuery(useTRPC().plan.items.queryOptions(asAtOf({ asAt })));
  const index = indexItems(data);
  const link = data.links.find(({ id }) => id === address.link) ?? null;
  const ends = [link?.predecessorId ?? address.linkFrom, link?.successorId ?? address.linkTo];
  const isKnown = address.link === undefined || link !== null;
  const mayEdit = ends.every((id) => id === undefined || mayLink(index, id));
  if (isKnown && mayEdit)
    return (
      <LinkEditor
        link={link}
        address={address}
        index={index}
        baselineNumber={baselineNumber}
        onClose={onClose}
      />
    );
  return <LinkReader link={link} index={index} onClose={onClose} />;
}

/** What may be done to links hangs on the programs at both ends (shared/permissions). */
function mayLink(index: ItemIndex, itemId: string): boolean {
  return index.get(itemId)?.program.abilities.includes("link.update") ?? false;
}

interface LinkReaderProps {
  readonly link: LinkView | null;
  readonly index: ItemIndex;
  readonly onClose: () => void;
}

/** For those who may read a link only, and for links that are there no more. */
function LinkReader({ link, index, onClose }: LinkReaderProps) {
  const words = useWords();
  const { t } = words;
  const [predecessor, successor] = [index.get(link?.predecessorId ?? ""), index.get(link?.successorId ?? "")];
  return (
    <ReadDialog title={t("link.title")} onClose={onClose}>
      {link && predecessor && successor ? (
        <>
          <p className={styles["sentence"]}>{linkSentence(words, link, { predecessor, successor })}</p>
          <div className={styles["ends"]}>
            {([predecessor, successor] as const).map(({ item }, place) => (
              <LinkEnd
                key={item.id}
                label={t(place === 0 ? "link.predecessor" : "link.successor")}
                index={index}
                itemId={item.id}
                otherId={null}
                error={undefined}
              />
            ))}
          </div>
        </>
      ) : null}
      {link ? <ReadOnly>{t("link.readOnly")}</ReadOnly> : <Notice tone="calm">{t("link.gone")}</Notice>}
    </ReadDialog>
  );
}
