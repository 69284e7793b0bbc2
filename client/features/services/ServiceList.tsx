import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import type { IsoDay } from "#shared/units.ts";
import { OpenService } from "./OpenService.tsx";
import styles from "./Services.module.css";
import { ServiceTableRow } from "./ServiceTableRow.tsx";
import type { OpenedService } from "./service-search.ts";

interface ServiceListProps {
  readonly services: readonly EServiceRow[];
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly opened: OpenedService | null;
  readonly onOpen: (opened: OpenedService | null) => void;
}

/** Services as they are given, and the dialog of the one that is open. */
export function ServiceList({ services, asAt, opened, onOpen }: ServiceListProps) {
  const { t } = useWords();
  const headings = [
    t("eServices.service"),
    t("eServices.audience"),
    t("eServices.fields.plannedLaunchDay"),
    t("eServices.fields.actualLaunchDay"),
    t("eServices.fields.itemId"),
    t("eServices.transactions"),
    t("eServices.satisfaction"),
    t("eServices.acts"),
  ];
  const hasIllustrative = services.some(({ isIllustrative }) => isIllustrative);
  return (
    <>
      {services.length > 0 ? (
        <Scrollable label={t("eServices.title")} isFramed>
          <DataTable headings={headings} align="top" narrow="cards">
            <tbody>
              {services.map((service) => (
                <ServiceTableRow key={service.id} service={service} onOpen={onOpen} />
              ))}
            </tbody>
          </DataTable>
        </Scrollable>
      ) : null}
      {hasIllustrative ? <p className={styles["note"]}>{t("eServices.illustrativeNote")}</p> : null}
      {opened ? <OpenService opened={opened} asAt={asAt} onOpen={onOpen} /> : null}
    </>
  );
}
