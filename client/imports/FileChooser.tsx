import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "#client/ui/Button/Button.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./FileChooser.module.css";

interface FileChooserProps {
  readonly isReading: boolean;
  readonly onChoose: (file: File) => void;
}

/** A place to drop one file, with a button for everybody who does not drag. */
export function FileChooser({ isReading, onChoose }: FileChooserProps) {
  const { t } = useWords();
  return (
    <DropZone
      className={styles["zone"] ?? ""}
      aria-label={t("imports.chooseTitle")}
      isDisabled={isReading}
      onDrop={async ({ items }) => {
        const [dropped] = items;
        if (dropped?.kind === "file") onChoose(await dropped.getFile());
      }}
    >
      <Icon name="upload" />
      <span aria-live="polite">{t(isReading ? "imports.reading" : "imports.drop")}</span>
      <FileTrigger
        acceptedFileTypes={[".xlsx", ".csv"]}
        onSelect={(files) => {
          const chosen = files?.item(0);
          if (chosen) onChoose(chosen);
        }}
      >
        <Button variant="primary" isPending={isReading}>
          {t("imports.choose")}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
