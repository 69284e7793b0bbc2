import { Fact, Facts } from "#client/editing/Fact.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import { monthName } from "#shared/i18n/launch-words.ts";
import { LaunchingMilestone } from "./LaunchingMilestone.tsx";
import styles from "./Services.module.css";

/** What is known of a service, in its dialog, and its use month by month. */
export function ServiceFacts({ service }: { readonly service: EServiceRow }) {
  const { t } = useWords();
  const { program, audience, channel, state, plannedLaunchDay, actualLaunchDay, milestone } = service;
  return (
    <>
      <Facts>
        <Fact term={t("terms.program")}>
          <Name name={program} />
        </Fact>
        <Fact term={t("eServices.audience")}>{t(`eServices.audiences.${audience}`)}</Fact>
        <Fact term={t("eServices.channel")}>{t(`eServices.channels.${channel}`)}</Fact>
        <Fact term={t("eServices.state")}>{t(`eServices.states.${state}`)}</Fact>
        <Fact term={t("eServices.fields.plannedLaunchDay")}>
          <Day day={plannedLaunchDay} style="medium" calendars="stack" />
        </Fact>
        {actualLaunchDay ? (
          <Fact term={t("eServices.fields.actualLaunchDay")}>
            <Day day={actualLaunchDay} style="medium" calendars="stack" />
          </Fact>
        ) : null}
        <Fact term={t("eServices.fields.itemId")}>
          <LaunchingMilestone milestone={milestone} />
        </Fact>
      </Facts>
      {service.use.length > 0 ? <Months service={service} /> : null}
    </>
  );
}

/** The newest first. */
function Months({ service: { use } }: { readonly service: EServiceRow }) {
  const words = useWords();
  const { t, format } = words;
  return (
    <Scrollable label={t("eServices.use")} height="short">
      <table className={styles["months"]}>
        <thead>
          <tr>
            <th scope="col">{t("eServices.month")}</th>
            <th scope="col">{t("eServices.transactions")}</th>
            <th scope="col">{t("eServices.satisfaction")}</th>
          </tr>
        </thead>
        <tbody>
          {use.toReversed().map(({ monthDay, transactions, satisfactionPercent }) => (
            <tr key={monthDay}>
              <th scope="row">{monthName(words, monthDay)}</th>
              <td>{format.number(transactions)}</td>
              <td>
                {satisfactionPercent === null
                  ? t("eServices.notAsked")
                  : format.percent(satisfactionPercent / 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
