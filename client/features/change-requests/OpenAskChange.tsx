import { lazy, Suspense, useState } from "react";
import type { TypedChange } from "#client/editing/typed-change.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";

const LoadedDialog = lazy(async () => {
  await loadLaterWords("changeRequests");
  return { default: (await import("./AskDialog.tsx")).AskDialog };
});

export interface AskChangeProps {
  readonly typed: TypedChange;
  readonly programCode: string;
  /** After it was sent: what was typed is asked for, and needs no form any more. */
  readonly onAsked: () => void;
}

/** Asks for what was typed instead of saving it; the form keeps it until it is sent. */
export function OpenAskChange(props: AskChangeProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t("editing.askChange")}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <LoadedDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
