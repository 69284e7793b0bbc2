import { useBlocker } from "@tanstack/react-router";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";

/** Asks before the page is left with unsaved cells; another filter of the same page is no leaving. */
export function LeaveGuard({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const { t } = useWords();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  if (status !== "blocked") return null;
  return (
    <Dialog
      title={t("grid.leaveTitle")}
      isOpen
      onClose={reset}
      footer={
        <>
          <Button variant="primary" onPress={reset}>
            {t("grid.stay")}
          </Button>
          <Button onPress={proceed}>{t("grid.leave")}</Button>
        </>
      }
    >
      <p>{t("grid.leaveBody")}</p>
    </Dialog>
  );
}
