import { useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { fieldSentences, refusalSentence } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import styles from "./Roadmap.module.css";
import type { RoadmapSearch } from "./roadmap-search.ts";
import { keptAddress, openedAddress } from "./saved-address.ts";
import { useSavedViewActs } from "./use-saved-view-acts.ts";

interface SavedViewsProps {
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** The person's own views of the roadmap: opened, removed, and the present one kept under a name. */
export function SavedViews({ search, onSearch }: SavedViewsProps) {
  const words = useWords();
  const { t } = words;
  const { data: views, isError, error } = useQuery(useTRPC().savedViews.list.queryOptions());
  const { remove } = useSavedViewActs();
  return (
    <div className={styles["form"]}>
      <ul className={styles["views"]} aria-label={t("finding.savedViews")}>
        {views?.map((view) => (
          <li key={view.id} className={styles["view"]}>
            <Button variant="quiet" onPress={() => onSearch(openedAddress(view.search))}>
              {view.name}
            </Button>
            <IconButton
              icon="close"
              size="small"
              label={t("finding.removeView", { name: view.name })}
              onPress={() => remove.mutate({ id: view.id })}
            />
          </li>
        ))}
      </ul>
      {views?.length === 0 ? <p className={styles["shown"]}>{t("finding.noViews")}</p> : null}
      {isError ? <p role="alert">{refusalSentence(words, error)}</p> : null}
      <KeepView search={search} />
    </div>
  );
}

function KeepView({ search }: { readonly search: RoadmapSearch }) {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState("");
  const { create } = useSavedViewActs();
  const keep = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() === "") return;
    create.mutate({ name, search: keptAddress(search) }, { onSuccess: () => setName("") });
  };
  const refused = create.isError
    ? (fieldSentences(words, create.error)["name"] ?? refusalSentence(words, create.error))
    : undefined;
  return (
    <form className={styles["keep"]} onSubmit={keep}>
      <TextField
        label={t("finding.viewName")}
        value={name}
        onChange={setName}
        maxLength={80}
        error={refused}
      />
      <Button type="submit" variant="primary" isDisabled={name.trim() === ""} isPending={create.isPending}>
        {t("finding.saveView")}
      </Button>
    </form>
  );
}
