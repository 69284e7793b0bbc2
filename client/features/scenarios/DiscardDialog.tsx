import { useState } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import { useDiscardScenario } from "./use-scenario-acts.ts";

interface DiscardDialogProps {
  readonly scenario: ScenarioRow;
  readonly onDone: () => unknown;
  readonly onClose: () => void;
}

/** Asks once more before a scenario goes for good. */
export function DiscardDialog({ scenario, onDone, onClose }: DiscardDialogProps) {
  const { t } = useWords();
  // What is confirmed is what was read: a newer one is refused, not agreed to.
  const [{ id, version }] = useState(scenario);
  const discard = useDiscardScenario(t("scenarios.discarded"), onDone);
  const footer = (
    <>
      <Button variant="danger" isPending={discard.isPending} onPress={() => discard.mutate({ id, version })}>
        {t("scenarios.discard")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog
      title={<DialogTitle kind={t("scenarios.discard")} name={scenario} />}
      isOpen
      onClose={onClose}
      footer={footer}
    >
      <RefusalNotice error={discard.error} />
      <p>{t("scenarios.discardIntro")}</p>
    </Dialog>
  );
}
