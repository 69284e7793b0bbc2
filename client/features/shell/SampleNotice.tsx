import { Button } from "react-aria-components/Button";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Popover } from "../../ui/Popover/Popover.tsx";
import styles from "./SampleNotice.module.css";

/** Says on every page that the portfolio is an illustration; opens to a sentence more. */
export function SampleNotice() {
  const { t } = useWords();
  const trigger = <Button className={styles["notice"] ?? ""}>{t("shell.sampleNotice")}</Button>;
  return (
    <Popover trigger={trigger} label={t("shell.sampleNotice")} placement="bottom end">
      <p>{t("shell.sampleNoticeDetail")}</p>
    </Popover>
  );
}
