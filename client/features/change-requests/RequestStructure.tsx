import { termsSentence } from "#client/editing/link-terms.ts";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ChangeRequestView, RequestedStructure } from "#shared/contract/change-requests.ts";
import type { ImpactItem } from "#shared/contract/impact.ts";
import styles from "./ChangeRequests.module.css";

interface RequestStructureProps {
  readonly request: ChangeRequestView;
}

/** Items and links that are asked to come, to go or to wait otherwise, each with what stands in its way by now. */
export function RequestStructure({ request }: RequestStructureProps) {
  const { t } = useWords();
  const isOpen = request.state === "submitted";
  return request.structure.map((entry) => (
    <li key={entry.id} className={styles["item"]}>
      <Entry entry={entry} />
      {isOpen && entry.standing !== "asSeen" ? (
        <p className={styles["warning"]}>{t(`changeRequests.structureStandings.${entry.standing}`)}</p>
      ) : null}
    </li>
  ));
}

function Entry({ entry }: { readonly entry: RequestedStructure }) {
  const words = useWords();
  const { t } = words;
  if (entry.kind === "link") return <LinkEntry entry={entry} />;
  const day = entry.kind === "addItem" ? entry.asked : entry.seen;
  return (
    <>
      <p className={styles["muted"]}>{t(`changeRequests.structure.${entry.kind}`)}</p>
      <h3 className={styles["name"]}>
        <Item item={entry.item} />
      </h3>
      <Day day={day.finishDay} style="medium" calendars="stack" />
    </>
  );
}

type AskedLink = Extract<RequestedStructure, { readonly kind: "link" }>;

function LinkEntry({ entry }: { readonly entry: AskedLink }) {
  const words = useWords();
  const { t } = words;
  const { seen, asked, predecessor, successor } = entry;
  const kind = seen === null ? "addLink" : asked === null ? "removeLink" : "changeLink";
  return (
    <>
      <p className={styles["muted"]}>{t(`changeRequests.structure.${kind}`)}</p>
      <h3 className={styles["name"]}>
        <Item item={successor} /> <span>{t("changeRequests.waitsFor")}</span> <Item item={predecessor} />
      </h3>
      {seen ? (
        <p>
          {t("changeRequests.seen")}: {termsSentence(words, seen)}
        </p>
      ) : null}
      {asked ? (
        <p>
          {t("changeRequests.asked")}: {termsSentence(words, asked)}
        </p>
      ) : null}
    </>
  );
}

function Item({ item }: { readonly item: ImpactItem | null }) {
  const { t } = useWords();
  if (item === null) return t("changeRequests.unknownItem");
  return (
    <>
      <bdi className={styles["code"]}>{item.code}</bdi> <Name name={item} />
    </>
  );
}
