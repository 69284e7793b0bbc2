import { failureSentence, wireErrorOf } from "#client/requests/failures.ts";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { reportingError } from "#shared/i18n/reporting-words.ts";
import { chooseName, isolate, type Words } from "#shared/i18n/words.ts";
import type { Draft } from "./draft.ts";
import styles from "./SaveState.module.css";

interface SaveStateProps {
  readonly draft: Draft;
  readonly personId: string;
}

/** Whether what was typed is safe, and where, in words; read out when it changes for worse or better. */
export function SaveState({ draft, personId }: SaveStateProps) {
  const words = useWords();
  const hasCollisions = Object.keys(draft.collisions).length > 0;
  const tone = hasCollisions || draft.failure !== null ? "problem" : draft.phase;
  return (
    <p className={styles["state"]} role="status" data-tone={tone}>
      <Icon name={tone === "problem" ? "warning" : tone === "saved" ? "check" : "upload"} />
      <span>{hasCollisions ? words.t("ownReport.save.collided") : sentence(words, draft, personId)}</span>
    </p>
  );
}

function sentence(words: Words, { phase, saved, failure }: Draft, personId: string): string {
  const { t, format, language } = words;
  const wire = wireErrorOf(failure);
  switch (phase) {
    case "waiting":
    case "saving":
      return t(`ownReport.save.${phase}`);
    case "unreached":
      if (wire === null) return t("ownReport.save.unreached");
      return `${t("ownReport.save.failed")} ${failureSentence(words, failure)}`;
    case "refused":
      return `${t("ownReport.save.refused")} ${wire ? reportingError(words, wire) : ""}`;
    case "saved": {
      if (saved === null) return t("ownReport.save.saved");
      const at = format.instant(saved.at);
      if (saved.by === null || saved.by.id === personId) return t("ownReport.save.savedAt", { at });
      return t("ownReport.save.savedBy", { person: isolate(chooseName(language, saved.by).text), at });
    }
  }
}
