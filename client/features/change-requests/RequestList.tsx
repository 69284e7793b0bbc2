import { Link } from "@tanstack/react-router";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ChangeRequestRow } from "#shared/contract/change-requests.ts";
import { chooseName, isolate, signedWorkDays } from "#shared/i18n/words.ts";
import styles from "./ChangeRequests.module.css";
import { RequestStateMark } from "./RequestStateMark.tsx";

/** Requests, one a line: of what, by whom, how far, and where it stands. */
export function RequestList({ requests }: { readonly requests: readonly ChangeRequestRow[] }) {
  return (
    <ul className={styles["list"]}>
      {requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </ul>
  );
}

function Request({ request }: { readonly request: ChangeRequestRow }) {
  const words = useWords();
  const { t, format, language } = words;
  const { id, code, program, state, askedBy, askedDay, reasonCode, isRebaseline } = request;
  const [change] = request.changes;
  const asker = askedBy && isolate(chooseName(language, askedBy).text);
  return (
    <li className={styles["request"]}>
      <div className={styles["what"]}>
        <p className={styles["head"]}>
          <bdi className={styles["code"]}>{code}</bdi>
          <Link
            className={styles["link"]}
            to="/desk/requests/$requestId"
            params={{ requestId: id }}
            aria-label={`${t("changeRequests.open", { code })}: ${chooseName(language, request).text}`}
          >
            <Name name={request} />
          </Link>
          <RequestStateMark state={state} />
        </p>
        <ul className={styles["facts"]}>
          <li>
            <bdi>{program.code}</bdi> <Name name={program} />
          </li>
          {change ? (
            <li className={styles["move"]}>
              {format.day(change.seen.finishDay)}
              <Icon name="chevronEnd" />
              {format.day(change.asked.finishDay)}
              {change.byWorkDays === 0 ? null : <span>({signedWorkDays(words, change.byWorkDays)})</span>}
            </li>
          ) : null}
          <li>{t(`reasons.${reasonCode}`)}</li>
          {isRebaseline ? <li>{t("changeRequests.withBaseline")}</li> : null}
          {asker ? <li>{t("changeRequests.byDay", { person: asker, day: format.day(askedDay) })}</li> : null}
        </ul>
      </div>
    </li>
  );
}
