import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";

// Comes, with its words, when the bell is first pressed.
const Notifications = lazy(async () => {
  await loadLaterWords("notifications");
  return { default: (await import("./Notifications.tsx")).Notifications };
});

const ASK_AGAIN_MS = 60_000;
const MOST_SHOWN = 99;

/** How much one has not read yet; opens to what it is. */
export function Bell() {
  const { t, format } = useWords();
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.notifications.unread.queryOptions(undefined, { refetchInterval: ASK_AGAIN_MS }),
  );
  const unread = data?.unread ?? 0;
  const number = unread > MOST_SHOWN ? `${format.number(MOST_SHOWN)}+` : format.number(unread);
  const label = unread > 0 ? t("shell.notificationsUnread", { number }) : t("shell.notifications");
  const trigger = <IconButton icon="bell" label={label} badge={unread > 0 ? number : undefined} />;
  return (
    <Popover trigger={trigger} label={t("shell.notifications")} placement="bottom end">
      <Suspense fallback={<Skeleton lines={4} />}>
        <Notifications />
      </Suspense>
    </Popover>
  );
}
