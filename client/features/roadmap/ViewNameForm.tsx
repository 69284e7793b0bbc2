import { type ReactNode, type SubmitEvent, useState } from "react";
import { fieldSentences, refusalSentence } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import styles from "./Roadmap.module.css";

interface ViewNameFormProps {
  readonly label: string;
  /** What the button says. */
  readonly submit: string;
  readonly firstName?: string;
  /** Why the last name was refused; null while none was. */
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (name: string, onDone: () => void) => void;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** Asks for the name of a view, and keeps what was typed when it is refused. */
export function ViewNameForm(props: ViewNameFormProps) {
  const { label, submit, firstName = "", error, isPending, onSubmit, children } = props;
  const words = useWords();
  const [name, setName] = useState(firstName);
  const isBlank = name.trim() === "";
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBlank) onSubmit(name, () => setName(firstName));
  };
  const refused = error ? (fieldSentences(words, error)["name"] ?? refusalSentence(words, error)) : undefined;
  return (
    <form className={styles["keep"]} onSubmit={send}>
      <TextField label={label} value={name} onChange={setName} maxLength={80} error={refused} />
      <div className={styles["keepActs"]}>
        <Button type="submit" variant="primary" isDisabled={isBlank} isPending={isPending}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}
