import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import type { SavedViewView } from "#shared/contract/saved-views.ts";
import styles from "./Roadmap.module.css";
import { useSavedViewActs } from "./use-saved-view-acts.ts";
import { ViewNameForm } from "./ViewNameForm.tsx";

interface SavedViewProps {
  readonly view: SavedViewView;
  /** The address as it would be kept now. */
  readonly present: string;
  readonly isOpen: boolean;
  /** Whether the present address is another than the view's. */
  readonly isChanged: boolean;
  readonly onOpen: () => void;
}

/** One view: whether it is the open one and still as it was kept, and what can be done with it. */
export function SavedView(props: SavedViewProps) {
  const { t } = useWords();
  const [isRenaming, setIsRenaming] = useState(false);
  const { update } = useSavedViewActs();
  const { id, name } = props.view;
  if (!isRenaming) return <KeptView {...props} onRename={() => setIsRenaming(true)} />;
  return (
    <li>
      <ViewNameForm
        label={t("finding.newViewName")}
        submit={t("common.save")}
        firstName={name}
        error={update.error}
        isPending={update.isPending}
        onSubmit={(newName) =>
          update.mutate({ id, name: newName }, { onSuccess: () => setIsRenaming(false) })
        }
      >
        <Button variant="quiet" onPress={() => setIsRenaming(false)}>
          {t("common.cancel")}
        </Button>
      </ViewNameForm>
    </li>
  );
}

function KeptView(props: SavedViewProps & { readonly onRename: () => void }) {
  const { view, present, isOpen, isChanged, onOpen, onRename } = props;
  const { t } = useWords();
  const { overwrite, remove } = useSavedViewActs();
  const { id, name } = view;
  const label = t("finding.viewActs", { name });
  const rename = { id: "rename", label: t("finding.renameView"), onAction: onRename };
  const keep = {
    id: "overwrite",
    label: t("finding.overwriteView"),
    onAction: () => overwrite.mutate({ id, search: present }),
  };
  const away = { id: "remove", label: t("finding.removeView"), onAction: () => remove.mutate({ id }) };
  return (
    <li className={styles["view"]}>
      <span className={styles["viewName"]}>
        <Button variant="quiet" onPress={onOpen} aria-current={isOpen}>
          {name}
        </Button>
        {isOpen ? (
          <span className={styles["shown"]}>{t(isChanged ? "finding.viewChanged" : "finding.viewOpen")}</span>
        ) : null}
      </span>
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="small" label={label} />}
        actions={isChanged ? [rename, keep, away] : [rename, away]}
      />
    </li>
  );
}
