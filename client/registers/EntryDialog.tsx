import type { ComponentProps, ReactNode } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import { EntryTalk, type TalkProps } from "./EntryTalk.tsx";
import styles from "./Register.module.css";

/** Something that may be done with an entry, by its name in the register's words. */
interface OfferedAct<Act extends string> {
  readonly act: Act;
  readonly name: string;
  readonly variant: NonNullable<ComponentProps<typeof Button>["variant"]>;
}

interface EntryDialogProps<Act extends string> extends TalkProps {
  /** What the register calls its entries, with the code of this one. */
  readonly kind: string;
  readonly name: BilingualName;
  /** What moves it on comes first. */
  readonly acts: readonly OfferedAct<Act>[];
  readonly onAct: (act: Act) => void;
  /** What is known of it. */
  readonly children: ReactNode;
  readonly history: ReactNode;
  readonly onClose: () => void;
}

/** One entry of a register as it is read: what is known and said of it, what became of it, and what may be done with it. */
export function EntryDialog<Act extends string>(props: EntryDialogProps<Act>) {
  const { kind, name, acts, onAct, children, history, onClose, ...subject } = props;
  const { t } = useWords();
  const footer = (
    <>
      {acts.map((each) => (
        <Button key={each.act} variant={each.variant} onPress={() => onAct(each.act)}>
          {each.name}
        </Button>
      ))}
      <Button onPress={onClose}>{t("common.close")}</Button>
    </>
  );
  return (
    <Dialog
      title={<DialogTitle kind={kind} name={name} />}
      isOpen
      isDismissable
      onClose={onClose}
      footer={footer}
      size="wide"
    >
      <div className={styles["section"]}>
        {children}
        <EntryTalk {...subject} />
        {history}
      </div>
    </Dialog>
  );
}
