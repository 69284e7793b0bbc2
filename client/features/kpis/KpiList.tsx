import { Section } from "#client/charts/Section.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { KPI_KINDS } from "#shared/registers/kpi.ts";
import { qiyasTable } from "#shared/registers/qiyas.ts";
import type { IsoDay } from "#shared/units.ts";
import { KpiTableRow } from "./KpiTableRow.tsx";
import type { OpenedKpi } from "./kpi-search.ts";
import { OpenKpi } from "./OpenKpi.tsx";
import { QiyasScores } from "./QiyasScores.tsx";

interface KpiListProps {
  readonly kpis: readonly KpiRow[];
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly opened: OpenedKpi | null;
  readonly onOpen: (opened: OpenedKpi | null) => void;
}

/** Indicators, benefits and Qiyas, each kind under its own heading, and the dialog of the one that is open. */
export function KpiList({ kpis, asAt, opened, onOpen }: KpiListProps) {
  const { t } = useWords();
  return (
    <>
      {KPI_KINDS.map((kind) => {
        const ofKind = kpis.filter((kpi) => kpi.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Section key={kind} title={t(`kpis.groups.${kind}`)} intro={t(`kpis.groups.${kind}Intro`)}>
            {kind === "qiyas" ? <QiyasScores table={qiyasTable(ofKind)} /> : null}
            <KpiTable title={t(`kpis.groups.${kind}`)} kpis={ofKind} onOpen={onOpen} />
          </Section>
        );
      })}
      {opened ? <OpenKpi opened={opened} asAt={asAt} onOpen={onOpen} /> : null}
    </>
  );
}

interface KpiTableProps extends Pick<KpiListProps, "kpis" | "onOpen"> {
  readonly title: string;
}

function KpiTable({ title, kpis, onOpen }: KpiTableProps) {
  const { t } = useWords();
  const headings = [
    t("kpis.name"),
    t("kpis.course"),
    t("kpis.newest"),
    t("kpis.target"),
    t("kpis.status"),
    t("kpis.acts"),
  ];
  return (
    <Scrollable label={title}>
      <DataTable headings={headings} align="top" narrow="cards">
        <tbody>
          {kpis.map((kpi) => (
            <KpiTableRow key={kpi.id} kpi={kpi} onOpen={onOpen} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}
