import { useState } from "react";
import { NewEntryDialog } from "#client/registers/NewEntryDialog.tsx";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import { ScenarioFields } from "./ScenarioFields.tsx";
import { checkName, NO_NAME, problemAt } from "./scenario-forms.ts";
import { sideChoices } from "./side-names.ts";
import { useCreateScenario } from "./use-scenario-acts.ts";

interface CreateDialogProps {
  readonly scenarios: readonly ScenarioRow[];
  /** What to copy to begin with. */
  readonly from: string;
  readonly onMade: (made: { readonly id: string }) => unknown;
  readonly onClose: () => void;
}

const FIELDS = ["nameAr", "from"];

/** Makes a scenario: a copy of the plan as it stands, or of another scenario. */
export function CreateDialog({ scenarios, from, onMade, onClose }: CreateDialogProps) {
  const words = useWords();
  const { t } = words;
  const [form, setForm] = useState(NO_NAME);
  const [source, setSource] = useState(from);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const create = useCreateScenario(t("scenarios.created"), onMade);
  const change = (act: () => void) => {
    act();
    setRefused([]);
    create.reset();
  };
  const send = () => {
    const problems = checkName(form);
    setRefused(problems);
    if (problems.length === 0) create.mutate({ ...form, from: source });
  };
  const wire = wireErrorOf(create.error);
  const problems = wire?.code === "INVALID_INPUT" ? wire.data.problems : refused;
  return (
    <NewEntryDialog
      act={t("scenarios.create")}
      fields={FIELDS}
      sending={create}
      onSend={send}
      onClose={onClose}
    >
      <p>{t("scenarios.createIntro")}</p>
      <ScenarioFields
        values={form}
        problems={problems}
        onChange={(typed) => change(() => setForm({ ...form, ...typed }))}
      />
      {scenarios.length === 0 ? null : (
        <Select
          label={t("scenarios.fields.from")}
          choices={sideChoices(words, [THE_PLAN, ...scenarios])}
          value={source}
          onChange={(id) => change(() => setSource(id))}
          error={problemAt(words, problems, "from")}
        />
      )}
    </NewEntryDialog>
  );
}
