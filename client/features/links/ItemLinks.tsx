import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import type { LinkAddress } from "#client/editing/link-address.ts";
import { termsSentence } from "#client/editing/link-terms.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { IsoDay } from "#shared/units.ts";
import styles from "./ItemLinks.module.css";
import { codeOf, indexItems, linksOf } from "./plan-index.ts";

export interface ItemLinksProps {
  readonly itemId: string;
  /** The day that the page is read as at; null when live. */
  readonly asAt: IsoDay | null;
  /** Opens the form of a link, or of a new one to or from this item. */
  readonly onOpen: (link: LinkAddress) => void;
}

/** What an item waits for, and what waits for it: each link opens, and whoever may can add one without a pointer. */
export function ItemLinks({ itemId, asAt, onOpen }: ItemLinksProps) {
  const { t } = useWords();
  const { data } = useQuery(useTRPC().plan.items.queryOptions(asAtOf({ asAt })));
  if (!data) return null;
  const index = indexItems(data);
  const near = index.get(itemId);
  if (!near) return null;
  const mayAdd = near.program.abilities.includes("link.create");
  const { predecessors, successors } = linksOf(data.links, index, itemId);
  return (
    <section className={styles["links"]} aria-label={t("link.ofItem")}>
      <LinkList
        title={t("link.predecessors")}
        none={t("link.noPredecessors")}
        entries={predecessors}
        onOpen={(link) => onOpen({ link })}
        add={mayAdd ? { label: t("link.addPredecessor"), onPress: () => onOpen({ linkTo: itemId }) } : null}
      />
      <LinkList
        title={t("link.successors")}
        none={t("link.noSuccessors")}
        entries={successors}
        onOpen={(link) => onOpen({ link })}
        add={mayAdd ? { label: t("link.addSuccessor"), onPress: () => onOpen({ linkFrom: itemId }) } : null}
      />
    </section>
  );
}

interface LinkListProps {
  readonly title: string;
  readonly none: string;
  readonly entries: ReturnType<typeof linksOf>["predecessors"];
  readonly onOpen: (linkId: string) => void;
  readonly add: { readonly label: string; readonly onPress: () => void } | null;
}

function LinkList({ title, none, entries, onOpen, add }: LinkListProps) {
  const words = useWords();
  return (
    <div>
      <h3 className={styles["title"]}>{title}</h3>
      {entries.length === 0 ? <p className={styles["muted"]}>{none}</p> : null}
      <ul className={styles["list"]}>
        {entries.map(({ link, far }) => (
          <li key={link.id}>
            <button type="button" className={styles["open"]} onClick={() => onOpen(link.id)}>
              <bdi className={styles["code"]}>{codeOf(far)}</bdi> <Name name={far.item} />{" "}
              <span className={styles["muted"]}>{termsSentence(words, link)}</span>
            </button>
          </li>
        ))}
      </ul>
      {add ? (
        <Button size="small" icon="add" onPress={add.onPress}>
          {add.label}
        </Button>
      ) : null}
    </div>
  );
}
