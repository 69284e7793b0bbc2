import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import { NotificationItem } from "./NotificationItem.tsx";
import styles from "./Notifications.module.css";
import { useMarkRead } from "./use-mark-read.ts";

/** What one was told, the newest first. */
export function Notifications() {
  const words = useWords();
  const { t } = words;
  const trpc = useTRPC();
  const list = useQuery(trpc.notifications.list.queryOptions(undefined, { refetchOnMount: "always" }));
  const markRead = useMarkRead();
  if (list.isError) {
    return <ErrorState sentence={failureSentence(words, list.error)} onRetry={() => void list.refetch()} />;
  }
  if (!list.data) return <Skeleton lines={4} />;
  const { unread, notifications } = list.data;
  return (
    <div className={styles["notifications"]}>
      <header className={styles["header"]}>
        <h2 className={styles["title"]}>{t("shell.notifications")}</h2>
        {unread > 0 ? (
          <Button size="small" variant="quiet" icon="check" onPress={() => markRead()}>
            {t("notifications.markAllRead")}
          </Button>
        ) : null}
      </header>
      {notifications.length === 0 ? (
        <EmptyState icon="bell" title={t("notifications.emptyTitle")}>
          {t("notifications.emptyBody")}
        </EmptyState>
      ) : (
        <ul className={styles["list"]}>
          {notifications.map((notification) => (
            <NotificationItem key={notification.id} notification={notification} onOpen={markRead} />
          ))}
        </ul>
      )}
    </div>
  );
}
