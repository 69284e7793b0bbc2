import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import type { ReportForm } from "#shared/contract/report-form.ts";
import { Autosave } from "./autosave.ts";
import { keptChanges } from "./kept-changes.ts";

/** The report as it is being written, saved by itself as long as the screen is open. */
export function useReportDraft(form: ReportForm, personId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.reports.save.mutationOptions());
  const { id } = form;
  const edit = trpc.reports.edit.queryOptions({ id });
  const [autosave] = useState(
    () =>
      new Autosave(form, {
        kept: keptChanges(personId, id),
        save: mutateAsync,
        read: () => queryClient.fetchQuery({ ...edit, staleTime: 0 }),
        onSaved: (content, saved) => {
          queryClient.setQueryData(
            edit.queryKey,
            (held) =>
              held && {
                ...held,
                ...saved,
                problems: [...saved.problems],
                content: { ...content, entries: [...content.entries] },
                isPrefilled: false,
              },
          );
          void queryClient.invalidateQueries({ queryKey: trpc.reports.current.queryKey() });
          void queryClient.invalidateQueries({ queryKey: trpc.reports.read.queryKey({ id }) });
        },
        onRefused: () => void queryClient.invalidateQueries({ queryKey: edit.queryKey }),
      }),
  );
  useEffect(() => autosave.start(), [autosave]);
  useEffect(() => autosave.adopt(form), [autosave, form]);
  return { autosave, draft: useSyncExternalStore(autosave.subscribe, autosave.get) };
}
