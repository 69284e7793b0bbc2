import { OfProgram } from "#client/registers/OfProgram.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import { monthName } from "#shared/i18n/launch-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { LaunchingMilestone } from "./LaunchingMilestone.tsx";
import styles from "./Services.module.css";
import type { OpenedService } from "./service-search.ts";
import { UseSpark } from "./UseSpark.tsx";

interface ServiceTableRowProps {
  readonly service: EServiceRow;
  readonly onOpen: (opened: OpenedService) => void;
}

/** A service: what, for whom, when, launched by which milestone, and how it is used. */
export function ServiceTableRow({ service, onOpen }: ServiceTableRowProps) {
  const { t, language } = useWords();
  const { id, audience, channel, plannedLaunchDay, program } = service;
  return (
    <tr>
      <th scope="row" className={styles["named"]}>
        <ServiceName service={service} />
        <span className={styles["beside"]}>
          <OfProgram program={program} />
        </span>
      </th>
      <td data-heading={t("eServices.audience")}>
        {t(`eServices.audiences.${audience}`)}
        <span className={styles["beside"]}>{t(`eServices.channels.${channel}`)}</span>
      </td>
      <td data-heading={t("eServices.fields.plannedLaunchDay")}>
        <Day day={plannedLaunchDay} style="medium" calendars="stack" />
      </td>
      <td data-heading={t("eServices.fields.actualLaunchDay")}>
        <Launched service={service} />
      </td>
      <td data-heading={t("eServices.fields.itemId")} data-wide>
        <LaunchingMilestone milestone={service.milestone} />
      </td>
      <td data-heading={t("eServices.transactions")}>
        <Use service={service} />
      </td>
      <td data-heading={t("eServices.satisfaction")}>
        <Satisfaction service={service} />
      </td>
      <td data-wide>
        <Button
          variant="quiet"
          size="small"
          aria-label={t("registers.openNamed", { name: chooseName(language, service).text })}
          onPress={() => onOpen({ id })}
        >
          {t("registers.open")}
        </Button>
      </td>
    </tr>
  );
}

function ServiceName({ service }: { readonly service: EServiceRow }) {
  const { t } = useWords();
  return (
    <span>
      <bdi className={styles["code"]}>{service.code}</bdi> <Name name={service} />{" "}
      {service.isIllustrative ? <Mark tone="plain">{t("eServices.illustrative")}</Mark> : null}
    </span>
  );
}

/** The day it was launched, or that it was not: a word, also where it is late. */
function Launched({ service: { actualLaunchDay, state } }: Pick<ServiceTableRowProps, "service">) {
  const { t } = useWords();
  if (actualLaunchDay) return <Day day={actualLaunchDay} style="medium" calendars="stack" />;
  return <Mark tone={state === "overdue" ? "danger" : "plain"}>{t(`eServices.states.${state}`)}</Mark>;
}

function Use({ service: { use } }: Pick<ServiceTableRowProps, "service">) {
  const words = useWords();
  const { t, format } = words;
  const last = use.at(-1);
  if (!last) return <span className={styles["muted"]}>{t("eServices.noUse")}</span>;
  return (
    <>
      <UseSpark use={use} />
      <span className={styles["figure"]}>
        {t("eServices.transactionsIn", {
          number: format.number(last.transactions),
          month: monthName(words, last.monthDay),
        })}
      </span>
    </>
  );
}

function Satisfaction({ service: { use } }: Pick<ServiceTableRowProps, "service">) {
  const { t, format } = useWords();
  const last = use.at(-1);
  if (!last) return null;
  const { satisfactionPercent } = last;
  if (satisfactionPercent === null) return <span className={styles["muted"]}>{t("eServices.notAsked")}</span>;
  return format.percent(satisfactionPercent / 100);
}
