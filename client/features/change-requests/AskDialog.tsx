import { useState } from "react";
import { type Why, WhyFields } from "#client/editing/WhyFields.tsx";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { isolate } from "#shared/i18n/words.ts";
import { AskedDays } from "./AskedDays.tsx";
import styles from "./ChangeRequests.module.css";
import type { AskChangeProps } from "./OpenAskChange.tsx";
import { useAskChange } from "./use-request-acts.ts";

interface AskDialogProps extends AskChangeProps {
  readonly onClose: () => void;
}

/** What is asked for, why, and how far it is to reach: the last look before it is sent. */
export function AskDialog({ typed, programCode, onAsked, onClose }: AskDialogProps) {
  const { t } = useWords();
  const { itemId, code, asked, seen } = typed;
  const [why, setWhy] = useState<Why>(typed);
  const [movesDependants, setMoves] = useState(typed.movesDependants);
  const [isRebaseline, setRebaseline] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const ask = useAskChange(t("changeRequests.sent"), onAsked);
  const submit = () => {
    const { reasonCode, note } = why;
    if (reasonCode === null) return setProblems([{ path: "reasonCode", rule: "reasonMissing" }]);
    const { startDay, finishDay } = asked;
    const change = { itemId, finishDay, ...(startDay === null ? {} : { startDay }) };
    ask.mutate({ changes: [change], reasonCode, note, movesDependants, isRebaseline });
  };
  const send = (
    <Button variant="primary" isPending={ask.isPending} onPress={submit}>
      {t("changeRequests.send")}
    </Button>
  );
  const title = t("changeRequests.askTitle", { code: isolate(`${programCode} ${code}`) });
  return (
    <ActDialog title={title} act={send} cancel={t("changeRequests.cancel")} onClose={onClose}>
      <div className={styles["form"]}>
        <p>{t("changeRequests.askIntro")}</p>
        <RefusalNotice error={ask.error} fields={["reasonCode"]} />
        <AskedDays seen={seen} asked={asked} />
        <WhyFields
          why={why}
          problems={problems}
          onChange={(change) => {
            setWhy((held) => ({ ...held, ...change }));
            setProblems([]);
          }}
        />
        <Checkbox isSelected={movesDependants} onChange={setMoves}>
          {t("changeRequests.askMoves")}
        </Checkbox>
        <Checkbox isSelected={isRebaseline} onChange={setRebaseline}>
          {t("changeRequests.askRebaseline")}
        </Checkbox>
      </div>
    </ActDialog>
  );
}
