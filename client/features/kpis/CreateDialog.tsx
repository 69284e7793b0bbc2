import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import form from "#client/editing/EditForm.module.css";
import { NewEntryDialog } from "#client/registers/NewEntryDialog.tsx";
import { chosenProgramId, firstChoice, ProgramField } from "#client/registers/ProgramField.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { KpiCreating } from "#shared/contract/kpis.ts";
import { KPI_KINDS, type KpiKind, QIYAS_AXES, type QiyasAxis } from "#shared/registers/kpi.ts";
import { checkKpi } from "#shared/registers/kpi-edit.ts";
import { DefinitionFields } from "./DefinitionFields.tsx";
import { type DefinitionForm, EMPTY, problemAt, type TargetForm, targetsOf } from "./kpi-forms.ts";
import { TargetFields } from "./TargetFields.tsx";
import { useCreateKpi } from "./use-kpi-acts.ts";

export interface CreateDialogProps {
  readonly creating: KpiCreating;
  /** The program to begin with, by code. */
  readonly program: string | undefined;
  readonly onClose: () => void;
}

interface NewKpi extends DefinitionForm {
  /** A program or the whole plan, as `ProgramField` names it. */
  readonly place: string | null;
  readonly kind: KpiKind;
  readonly axis: QiyasAxis | null;
  readonly targets: TargetForm;
}

const FIELDS = ["programId", "axis", "nameAr", "definitionAr", "unit", "baselineValue", "ownerId", "targets"];

/** Takes an indicator, a benefit or a result of Qiyas into the register, with its targets. */
export function CreateDialog({ creating, program, onClose }: CreateDialogProps) {
  const { t } = useWords();
  const { values, problems, change, create, send } = useCreating(creating, program, onClose);
  const owners = useOwners(values.place);
  return (
    <NewEntryDialog act={t("kpis.create")} fields={FIELDS} sending={create} onSend={send} onClose={onClose}>
      <p>{t("kpis.createIntro")}</p>
      <Place creating={creating} values={values} problems={problems} onChange={change} />
      <DefinitionFields
        values={values}
        problems={problems}
        owners={owners}
        standing={null}
        onChange={change}
      />
      <TargetFields
        values={values.targets}
        years={creating.years}
        problems={problems}
        onChange={(targets) => change({ targets })}
      />
    </NewEntryDialog>
  );
}

/** Whom it may name, by the program that is chosen. */
function useOwners(place: string | null) {
  const input = { programId: place === null ? null : chosenProgramId(place) };
  const query = useTRPC().kpis.owners.queryOptions(input);
  return useQuery({ ...query, enabled: place !== null }).data ?? [];
}

function useCreating(creating: KpiCreating, program: string | undefined, onClose: () => void) {
  const { t } = useWords();
  const [values, setValues] = useState<NewKpi>(() => ({
    ...EMPTY,
    ...{ place: firstChoice(creating, program), kind: "kpi", axis: null, targets: {} },
  }));
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const create = useCreateKpi(t("kpis.did.create"), onClose);
  const send = () => {
    const { place, targets: typed, ...definition } = values;
    const targets = targetsOf(typed);
    const missing = place === null ? [{ path: "programId", rule: "missing" }] : [];
    const problems = [...missing, ...checkKpi(definition, targets)];
    setRefused(problems);
    if (place === null || problems.length > 0) return;
    create.mutate({ ...definition, targets, programId: chosenProgramId(place) });
  };
  const change = (next: Partial<NewKpi>) => {
    setValues((current) => ({ ...current, ...next }));
    setRefused([]);
    create.reset();
  };
  const wire = wireErrorOf(create.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return { values, problems, change, create, send };
}

interface PlaceProps {
  readonly creating: KpiCreating;
  readonly values: NewKpi;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<NewKpi>) => void;
}

/** Of which program it is, and of which kind; the axis where it is of Qiyas. */
function Place({ creating, values, problems, onChange }: PlaceProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={form["pair"]}>
      <ProgramField
        offered={creating}
        value={values.place}
        // Who may own it depends on the program.
        onChange={(place) => onChange({ place, ownerId: null })}
        error={problemAt(words, problems, "programId")}
      />
      <Select
        label={t("kpis.kind")}
        choices={KPI_KINDS.map((id) => ({ id, label: t(`kpis.kinds.${id}`) }))}
        value={values.kind}
        onChange={(kind) => onChange({ kind, axis: null })}
      />
      {values.kind === "qiyas" ? (
        <Select
          label={t("kpis.axis")}
          placeholder={t("registers.choose")}
          choices={QIYAS_AXES.map((id) => ({ id, label: t(`kpis.axes.${id}`) }))}
          value={values.axis}
          onChange={(axis) => onChange({ axis })}
          error={problemAt(words, problems, "axis")}
        />
      ) : null}
    </div>
  );
}
