import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";

/** Shows files in the form as they come and go, without reading the whole report again. */
export function useEvidenceShown(id: string) {
  const queryClient = useQueryClient();
  const { queryKey } = useTRPC().reports.edit.queryOptions({ id });
  const show = (change: (files: readonly EvidenceRef[]) => readonly EvidenceRef[]) =>
    queryClient.setQueryData(queryKey, (form) => form && { ...form, evidence: [...change(form.evidence)] });
  return {
    add: (file: EvidenceRef) => show((files) => [...files, file]),
    remove: (file: EvidenceRef) => show((files) => files.filter(({ id: each }) => each !== file.id)),
  };
}
