import { useState } from "react";
import { EntryDialog } from "#client/registers/EntryDialog.tsx";
import { EntryHistory } from "#client/registers/EntryHistory.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { KpiValueView, KpiView } from "#shared/contract/kpis.ts";
import { KpiFacts } from "./KpiFacts.tsx";
import { KpiValues } from "./KpiValues.tsx";
import type { KpiForm, OpenedKpi } from "./kpi-search.ts";
import { kpiHistoryWords } from "./kpi-words.ts";
import { RecordDialog } from "./RecordDialog.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { TargetsDialog } from "./TargetsDialog.tsx";
import { UpdateDialog } from "./UpdateDialog.tsx";

export interface KpiDialogProps {
  readonly view: KpiView;
  readonly act: KpiForm | undefined;
  readonly onOpen: (opened: OpenedKpi | null) => void;
}

/** One indicator: what it is, what was recorded of it and what became of it, or one form on it, for those who may. */
export function KpiDialog({ view, act, onOpen }: KpiDialogProps) {
  const { abilities } = view.kpi;
  // A form stays open when another acts first: what was typed in it is not lost, and saving it is refused in words.
  const [form] = useState(act !== undefined && abilities.includes(`kpi.${act}`) ? act : null);
  const onClose = () => onOpen(null);
  switch (form) {
    case "update":
      return <UpdateDialog view={view} onClose={onClose} />;
    case "setTargets":
      return <TargetsDialog view={view} onClose={onClose} />;
    case "record":
      return <RecordDialog view={view} onClose={onClose} />;
    case null:
      return <Reading view={view} onOpen={onOpen} />;
  }
}

/** What is done most often comes first. */
const IN_ORDER = ["record", "setTargets", "update"] as const satisfies readonly KpiForm[];

function Reading({ view, onOpen }: Pick<KpiDialogProps, "view" | "onOpen">) {
  const words = useWords();
  const { t } = words;
  const { kpi, history } = view;
  const { id, code, abilities } = kpi;
  const [removed, setRemoved] = useState<KpiValueView | null>(null);
  if (removed) return <RemoveDialog kpi={kpi} value={removed} onClose={() => setRemoved(null)} />;
  const acts = IN_ORDER.filter((act) => abilities.includes(`kpi.${act}`));
  return (
    <EntryDialog
      kind={t("kpis.one", { code })}
      name={kpi}
      acts={acts.map((act) => ({ act, name: t(`kpis.act.${act}`), variant: variantOf(act) }))}
      onAct={(act) => onOpen({ id, act })}
      subjectType="kpi"
      subjectId={id}
      history={<EntryHistory history={history} words={kpiHistoryWords(words)} />}
      onClose={() => onOpen(null)}
    >
      <KpiFacts kpi={kpi} />
      <KpiValues kpi={kpi} onRemove={setRemoved} />
    </EntryDialog>
  );
}

function variantOf(act: KpiForm) {
  return act === "record" ? "primary" : "secondary";
}
