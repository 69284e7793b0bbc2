import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { EvidenceField } from "#client/evidence/EvidenceField.tsx";
import { EvidenceList } from "#client/evidence/EvidenceList.tsx";
import type { KpiValueView } from "#shared/contract/kpis.ts";

/** The file that shows a value: to open for whoever reads it, to bring and to take away for who may. */
export function ValueEvidence({ value: { id, evidence, abilities } }: { readonly value: KpiValueView }) {
  const queryClient = useQueryClient();
  const queryKey = useTRPC().kpis.pathKey();
  const files = evidence ? [evidence] : [];
  if (!abilities.some((action) => action === "kpi.addEvidence" || action === "kpi.removeEvidence")) {
    return <EvidenceList files={files} />;
  }
  const readAnew = () => void queryClient.invalidateQueries({ queryKey });
  return (
    <EvidenceField
      place={{ kpiValueId: id }}
      files={files}
      isSingle
      onAdded={readAnew}
      onRemoved={readAnew}
    />
  );
}
