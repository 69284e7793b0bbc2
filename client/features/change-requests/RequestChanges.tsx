import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ChangeRequestView, RequestedChange } from "#shared/contract/change-requests.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import { AskedDays } from "./AskedDays.tsx";
import styles from "./ChangeRequests.module.css";
import { RequestStructure } from "./RequestStructure.tsx";
import type { ConfirmedDraft } from "./use-confirmed.ts";

interface RequestChangesProps {
  readonly request: ChangeRequestView;
  readonly confirmed: ConfirmedDraft;
}

/** Item by item: what the plan said, what is asked, and what the plan says now where it moved since. */
export function RequestChanges({ request, confirmed }: RequestChangesProps) {
  const { t } = useWords();
  const { changes, structure, movesDependants, isRebaseline } = request;
  return (
    <section className={styles["part"]} aria-labelledby="request-changes">
      <h2 id="request-changes" className={styles["heading"]}>
        {t("changeRequests.changes")}
      </h2>
      {changes.length === 0 && structure.length === 0 ? <p>{t("changeRequests.noChanges")}</p> : null}
      <ul className={styles["changes"]}>
        {changes.map((change) => (
          <li key={change.itemId} className={styles["item"]}>
            <Change change={change} request={request} confirmed={confirmed} />
          </li>
        ))}
        <RequestStructure request={request} />
      </ul>
      <p>
        {changes.length > 0
          ? t(movesDependants ? "changeRequests.movesDependants" : "changeRequests.keepsOthers")
          : null}{" "}
        {isRebaseline ? t("changeRequests.isRebaseline") : null}
      </p>
    </section>
  );
}

interface ChangeProps extends RequestChangesProps {
  readonly change: RequestedChange;
}

function Change({ change, request, confirmed }: ChangeProps) {
  const words = useWords();
  const { t } = words;
  const { item, seen, asked, now, standing, byWorkDays } = change;
  const isOpen = request.state === "submitted";
  const isMoved = isOpen && standing === "moved";
  return (
    <>
      <h3 className={styles["name"]}>
        {item ? (
          <>
            <bdi className={styles["code"]}>{item.code}</bdi> <Name name={item} />
          </>
        ) : (
          <Name name={request} />
        )}
      </h3>
      <AskedDays seen={seen} asked={asked} now={isMoved ? now : null} byWorkDays={byWorkDays} />
      {isOpen && standing !== "asSeen" ? (
        <p className={styles["warning"]}>{t(`changeRequests.standings.${standing}`)}</p>
      ) : null}
      {isMoved && now && request.abilities.includes("changeRequest.approve") ? (
        <Checkbox
          isSelected={confirmed.has(change)}
          onChange={(isConfirmed) => confirmed.set(change, isConfirmed)}
        >
          {t("changeRequests.confirmMoved", { day: dayInBoth(words, now.finishDay) })}
        </Checkbox>
      ) : null}
    </>
  );
}
