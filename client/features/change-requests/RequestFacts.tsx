import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName, dayInBoth, isolate } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./ChangeRequests.module.css";
import { RequestStateMark } from "./RequestStateMark.tsx";

/** Where it stands, who asked and why, who decided and what they said. */
export function RequestFacts({ request }: { readonly request: ChangeRequestView }) {
  const { t } = useWords();
  const { state, reasonCode, note, askedBy, askedDay, decidedBy, decidedDay, decisionNote } = request;
  return (
    <section className={styles["part"]} aria-label={t("changeRequests.reason")}>
      <p>
        <RequestStateMark state={state} />
      </p>
      <dl className={styles["said"]}>
        <div>
          <dt>{t("changeRequests.askedBy")}</dt>
          <dd>
            <By person={askedBy} day={askedDay} />
          </dd>
        </div>
        <div>
          <dt>{t("changeRequests.reason")}</dt>
          <dd>{t(`reasons.${reasonCode}`)}</dd>
        </div>
        {decidedBy && decidedDay ? (
          <div>
            <dt>{t("changeRequests.decidedBy")}</dt>
            <dd>
              <By person={decidedBy} day={decidedDay} />
            </dd>
          </div>
        ) : null}
        <Said title={t("changeRequests.note")} text={note} />
        <Said title={t("changeRequests.decisionNote")} text={decisionNote} />
      </dl>
    </section>
  );
}

function By({ person, day }: { readonly person: PersonRef | null; readonly day: IsoDay }) {
  const words = useWords();
  if (person === null) return dayInBoth(words, day);
  const name = isolate(chooseName(words.language, person).text);
  return words.t("changeRequests.byDay", { person: name, day: dayInBoth(words, day) });
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === "") return null;
  return (
    <div data-wide>
      <dt>{title}</dt>
      <dd>
        <bdi dir="auto">{text}</bdi>
      </dd>
    </div>
  );
}
