import { Name } from "#client/ui/Name/Name.tsx";
import type { BilingualName } from "#shared/contract/names.ts";
import styles from "./EditForm.module.css";

interface DialogTitleProps {
  /** The kind of thing with its code, in words. */
  readonly kind: string;
  readonly name: BilingualName;
}

/** What a form is about: its kind and code, and its name beneath. */
export function DialogTitle({ kind, name }: DialogTitleProps) {
  return (
    <span className={styles["title"]}>
      <span className={styles["code"]}>{kind}</span>
      <Name name={name} />
    </span>
  );
}
