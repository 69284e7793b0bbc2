import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from "react-aria-components/Toast";
import { Button } from "../Button/Button.tsx";
import { Icon } from "../Icon/Icon.tsx";
import { IconButton } from "../IconButton/IconButton.tsx";
import { useWords } from "../locale/locale-context.ts";
import styles from "./ToastRegion.module.css";
import { toasts } from "./toasts.ts";

/** Where messages in passing appear: lower edge, read out when they come. */
export function ToastRegion() {
  const { t } = useWords();
  return (
    <AriaToastRegion queue={toasts} className={styles["region"] ?? ""}>
      {({ toast }) => {
        const { tone, text, action } = toast.content;
        const close = () => toasts.close(toast.key);
        const act = () => {
          action?.onAction();
          close();
        };
        return (
          <Toast toast={toast} className={styles["toast"] ?? ""} data-tone={tone}>
            <Icon name={tone === "done" ? "check" : "warning"} />
            <ToastContent className={styles["text"] ?? ""}>
              {/* The slot makes the sentence the message's name, which a screen reader says first. */}
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action ? (
              <Button variant="quiet" size="small" onPress={act}>
                {action.label}
              </Button>
            ) : null}
            <IconButton icon="close" size="small" label={t("common.close")} onPress={close} />
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
