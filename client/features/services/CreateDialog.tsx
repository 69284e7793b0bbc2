import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { NewEntryDialog } from "#client/registers/NewEntryDialog.tsx";
import { firstChoice, ProgramField } from "#client/registers/ProgramField.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceCreating } from "#shared/contract/e-services.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { IsoDay } from "#shared/units.ts";
import { ServiceFields } from "./ServiceFields.tsx";
import { checkUpdate, NEW_SERVICE } from "./service-forms.ts";
import { problemAt } from "./service-words.ts";
import { useCreateService } from "./use-service-acts.ts";

export interface CreateDialogProps {
  readonly creating: EServiceCreating;
  /** The program to begin with, by code. */
  readonly program: string | undefined;
  readonly statusDay: IsoDay;
  readonly onClose: () => void;
}

const FIELDS = ["programId", "nameAr", "plannedLaunchDay", "itemId"];

/** Takes a service into the catalogue; its code is given to it. */
export function CreateDialog({ creating, program, statusDay, onClose }: CreateDialogProps) {
  const words = useWords();
  const { t } = words;
  const [programId, setProgramId] = useState(() => firstChoice(creating, program));
  const [form, setForm] = useState(NEW_SERVICE);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const create = useCreateService(t("eServices.did.enter"), onClose);
  const milestones = useMilestones(programId);
  const change = (next: Partial<typeof form>) => {
    setForm({ ...form, ...next });
    setRefused([]);
    create.reset();
  };
  const send = () => {
    const { filled, problems } = checkUpdate(form, { statusDay, plan: creating.plan });
    setRefused([...(programId === null ? [{ path: "programId", rule: "missing" }] : []), ...problems]);
    if (filled && programId !== null) create.mutate({ programId, ...filled, itemId: filled.itemId || null });
  };
  const wire = wireErrorOf(create.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return (
    <NewEntryDialog
      act={t("eServices.create")}
      fields={FIELDS}
      sending={create}
      onSend={send}
      onClose={onClose}
    >
      <ProgramField
        offered={creating}
        value={programId}
        onChange={(next) => {
          setProgramId(next);
          // A milestone of another program launches nothing of this one.
          change({ itemId: "" });
        }}
        error={problemAt(words, problems, "programId")}
      />
      <ServiceFields values={form} milestones={milestones} problems={problems} onChange={change} />
    </NewEntryDialog>
  );
}

/** Those of the program that is chosen. */
function useMilestones(programId: string | null) {
  const query = useTRPC().eServices.offers.queryOptions({ programId: programId ?? "" });
  return useQuery({ ...query, enabled: programId !== null }).data?.milestones ?? [];
}
