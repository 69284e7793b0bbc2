import { EditDialog } from "#client/editing/EditDialog.tsx";
import { problemAt } from "#client/editing/edit-problems.ts";
import { ImpactPanel } from "#client/editing/ImpactPanel.tsx";
import { NoteField } from "#client/editing/NoteField.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
import styles from "./LinkDialog.module.css";
import type { LinkDialogProps } from "./LinkDialog.tsx";
import { LinkEnd } from "./LinkEnd.tsx";
import { LinkLagField } from "./LinkLagField.tsx";
import { LinkTypeField } from "./LinkTypeField.tsx";
import { linkSentence } from "./link-sentence.ts";
import type { ItemIndex } from "./plan-index.ts";
import { useLinkEditor } from "./use-link-editor.ts";

export interface LinkEditorProps extends Omit<LinkDialogProps, "asAt"> {
  /** Null while it is a new one. */
  readonly link: LinkView | null;
  readonly index: ItemIndex;
}

const FIELD_PATHS = ["predecessorId", "successorId", "lagDays"] as const;

/** The dialog of those who may make, change and remove the link. */
export function LinkEditor(props: LinkEditorProps) {
  const { link, index, onClose } = props;
  const { t } = useWords();
  const editor = useLinkEditor(props);
  const { form, problems, conflict, isPending } = editor;
  const acts = link ? (
    <Button variant="danger" onPress={editor.remove} isDisabled={isPending || conflict !== null}>
      {t("link.remove")}
    </Button>
  ) : null;
  return (
    <EditDialog
      title={t(link ? "link.title" : "link.newTitle")}
      editing={editor}
      fields={FIELD_PATHS}
      acts={acts}
      onClose={onClose}
    >
      <Ends index={index} isNew={link === null} editor={editor} />
      <LinkTypeField value={form.type} onChange={(type) => editor.change({ type })} />
      <LinkLagField form={form} problems={problems} onChange={editor.change} />
      <Held index={index} form={form} />
      <ImpactPanel
        state={editor.impact}
        movesDependants={form.movesDependants}
        onMovesDependants={(movesDependants) => editor.change({ movesDependants })}
      />
      <NoteField value={form.note} onChange={(note) => editor.change({ note })} />
    </EditDialog>
  );
}

interface EndsProps {
  readonly index: ItemIndex;
  /** The ends of a link that is there never change. */
  readonly isNew: boolean;
  readonly editor: ReturnType<typeof useLinkEditor>;
}

function Ends({ index, isNew, editor: { form, problems, change } }: EndsProps) {
  const words = useWords();
  const { t } = words;
  const { predecessorId, successorId } = form;
  const turn = () => change({ predecessorId: successorId, successorId: predecessorId });
  return (
    <>
      <div className={styles["ends"]}>
        <LinkEnd
          label={t("link.predecessor")}
          index={index}
          itemId={predecessorId}
          otherId={successorId}
          error={problemAt(words, problems, "predecessorId")}
          onChange={isNew ? (id) => change({ predecessorId: id }) : undefined}
        />
        <LinkEnd
          label={t("link.successor")}
          index={index}
          itemId={successorId}
          otherId={predecessorId}
          error={problemAt(words, problems, "successorId")}
          onChange={isNew ? (id) => change({ successorId: id }) : undefined}
        />
      </div>
      {isNew && predecessorId !== null && successorId !== null ? (
        <div>
          <Button size="small" onPress={turn}>
            {t("link.turn")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** What the choices come to, in one sentence. */
function Held({ index, form }: { readonly index: ItemIndex; readonly form: LinkEditorForm }) {
  const words = useWords();
  const { predecessorId, successorId, type, lagDays, lagUnit } = form;
  const [predecessor, successor] = [index.get(predecessorId ?? ""), index.get(successorId ?? "")];
  if (!predecessor || !successor) return null;
  return (
    <p className={styles["sentence"]} aria-live="polite">
      {linkSentence(words, { type, lagUnit, lagDays: lagDays ?? 0 }, { predecessor, successor })}
    </p>
  );
}

type LinkEditorForm = ReturnType<typeof useLinkEditor>["form"];
