import { useState } from "react";
import form from "#client/editing/EditForm.module.css";
import { type Why, WhyFields } from "#client/editing/WhyFields.tsx";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ScenarioRequested } from "#shared/contract/scenarios.ts";
import { useRequestDifferences } from "../use-scenario-acts.ts";

interface RequestDialogProps {
  readonly scenarioId: string;
  /** Keys of the differences that are asked for. */
  readonly chosen: readonly string[];
  readonly onAsked: (requested: ScenarioRequested) => void;
  readonly onClose: () => void;
}

/** Why the chosen differences are asked for: the last look before they are sent to be decided. */
export function RequestDialog({ scenarioId, chosen, onAsked, onClose }: RequestDialogProps) {
  const { t, format } = useWords();
  const [why, setWhy] = useState<Why>({ reasonCode: null, note: "" });
  const [isRebaseline, setRebaseline] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const request = useRequestDifferences();
  const send = () => {
    const { reasonCode, note } = why;
    if (reasonCode === null) return setProblems([{ path: "reasonCode", rule: "reasonMissing" }]);
    const input = { id: scenarioId, chosen: [...chosen], reasonCode, note, isRebaseline };
    request.mutate(input, {
      onSuccess: (requested) => {
        tellDone(t("comparison.sent"));
        onAsked(requested);
      },
    });
  };
  const footer = (
    <>
      <Button variant="primary" isPending={request.isPending} onPress={send}>
        {t("comparison.send")}
      </Button>
      <Button onPress={onClose}>{t("common.cancel")}</Button>
    </>
  );
  return (
    <Dialog title={t("comparison.ask")} isOpen onClose={onClose} footer={footer}>
      <div className={form["fields"]}>
        <p>
          {t("comparison.chosen", { count: chosen.length, number: format.number(chosen.length) })}.{" "}
          {t("comparison.askIntro")}
        </p>
        <RefusalNotice error={request.error} fields={["reasonCode"]} />
        <WhyFields
          why={why}
          problems={problems}
          onChange={(change) => {
            setWhy((held) => ({ ...held, ...change }));
            setProblems([]);
          }}
        />
        <Checkbox isSelected={isRebaseline} onChange={setRebaseline}>
          {t("comparison.askRebaseline")}
        </Checkbox>
      </div>
    </Dialog>
  );
}
