import { Link } from "@tanstack/react-router";
import { type ReactNode, useContext } from "react";
import { OverlayTriggerStateContext } from "react-aria-components/Dialog";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { type NotificationTarget, notificationTarget } from "#shared/contract/notification-kinds.ts";
import type { NotificationView } from "#shared/contract/notifications.ts";
import { notificationSentence, notificationTitle } from "#shared/i18n/notification-words.ts";
import styles from "./NotificationItem.module.css";

interface NotificationItemProps {
  readonly notification: NotificationView;
  /** Called with its id when somebody goes to what it is about. */
  readonly onOpen: (ids: readonly string[]) => void;
}

/** One thing that was told; leads to what it is about, and is read then. */
export function NotificationItem({ notification, onOpen }: NotificationItemProps) {
  const words = useWords();
  const { t, format } = words;
  const popover = useContext(OverlayTriggerStateContext);
  const open = () => {
    if (!notification.isRead) onOpen([notification.id]);
    popover?.close();
  };
  return (
    <li className={styles["item"]} data-unread={!notification.isRead || undefined}>
      <TargetLink target={notificationTarget(notification)} onClick={open}>
        <span className={styles["title"]}>{notificationTitle(words, notification)}</span>
        <span>{notificationSentence(words, notification)}</span>
        <span className={styles["at"]}>
          {notification.isRead ? null : (
            <strong className={styles["mark"]}>{t("notifications.unread")}</strong>
          )}
          {format.instant(notification.at)}
        </span>
      </TargetLink>
    </li>
  );
}

interface TargetLinkProps {
  readonly target: NotificationTarget;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Each page in a link of its own, whose address the router knows. */
function TargetLink({ target, ...link }: TargetLinkProps) {
  const className = styles["link"];
  if (target.to === "/decisions") return <Link {...target} {...link} className={className} />;
  if (target.to === "/risks") return <Link {...target} {...link} className={className} />;
  if (target.to === "/services") return <Link {...target} {...link} className={className} />;
  if (target.to === "/roll-out") return <Link {...target} {...link} className={className} />;
  if (target.to === "/budget") return <Link {...target} {...link} className={className} />;
  if (target.to === "/kpis") return <Link {...target} {...link} className={className} />;
  if (target.to === "/report/$reportId") return <Link {...target} {...link} className={className} />;
  return <Link {...target} {...link} className={className} />;
}
