import type { ReactNode } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { CalendarChangeInput } from "#shared/contract/calendars.ts";
import styles from "./Calendars.module.css";
import { ChangePreview } from "./ChangePreview.tsx";
import { theirSentence } from "./their-sentence.ts";
import { useChangeCalendars } from "./use-change-calendars.ts";

interface ChangeDialogProps {
  readonly title: string;
  /** What will be saved; null while the form does not make sense yet. */
  readonly change: CalendarChangeInput | null;
  readonly saveLabel: string;
  readonly isDanger?: boolean;
  /** Said in passing once it is saved. */
  readonly doneSentence: string;
  readonly fields?: readonly string[];
  /** Pressing save while `change` is null: shows why it does not make sense. */
  readonly onIncomplete?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Any change of the calendars: what it is, what it would move, and only then the button that saves it. */
export function ChangeDialog(props: ChangeDialogProps) {
  const {
    title,
    change,
    saveLabel,
    isDanger = false,
    doneSentence,
    fields = [],
    onIncomplete,
    onClose,
  } = props;
  const { t } = useWords();
  const save = useChangeCalendars({ sentence: doneSentence, onSaved: onClose });
  const footer = (
    <>
      <Button
        variant={isDanger ? "danger" : "primary"}
        isPending={save.isPending}
        onPress={() => (change ? save.mutate(change) : onIncomplete?.())}
      >
        {saveLabel}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <RefusalNotice error={save.error} fields={fields} theirSentence={theirSentence} />
        {props.children}
        {change ? (
          <div className={styles["wide"]}>
            <ChangePreview change={change} />
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
