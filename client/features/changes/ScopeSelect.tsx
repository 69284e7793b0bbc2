import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { BilingualName } from "#shared/contract/names.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./ChangeDays.module.css";
import type { ChangesProps } from "./Changes.tsx";
import { changedPrograms } from "./change-scope.ts";

const EVERYTHING = "everything";

/** All that changed, or what did in one workstream or one program. */
export function ScopeSelect({ view, search, onSearch }: Pick<ChangesProps, "view" | "search" | "onSearch">) {
  const { t, language } = useWords();
  const choicesOf = (
    kind: "workstream" | "program",
    all: readonly (BilingualName & { readonly code: string })[],
  ) =>
    all.map((each) => ({
      id: `${kind} ${each.code}`,
      label: t("changes.named", { code: each.code, name: chooseName(language, each).text }),
      scope: { workstream: undefined, program: undefined, [kind]: each.code },
    }));
  const choices = [
    {
      id: EVERYTHING,
      label: t("changes.everything"),
      scope: { workstream: undefined, program: undefined },
    },
    ...choicesOf("workstream", view.workstreams),
    ...choicesOf("program", changedPrograms(view)),
  ];
  const { program, workstream } = search;
  const chosen = program ? `program ${program}` : workstream ? `workstream ${workstream}` : EVERYTHING;
  return (
    <div className={styles["scope"]}>
      <Select
        label={t("changes.scope")}
        choices={choices}
        value={choices.some(({ id }) => id === chosen) ? chosen : EVERYTHING}
        onChange={(id) => onSearch(choices.find((choice) => choice.id === id)?.scope ?? {})}
      />
    </div>
  );
}
