import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input, TextField } from "react-aria-components/TextField";
import { FieldFrame, type FieldProps, fieldStyles } from "../Field/Field.tsx";
import { Icon } from "../Icon/Icon.tsx";
import { useWords } from "../locale/locale-context.ts";
import styles from "./PasswordField.module.css";

interface PasswordFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password that may be looked at: long phrases are typed wrong when nobody sees them. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, description, error, ...field } = props;
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...field}
      className={fieldStyles.field}
      type={isShown ? "text" : "password"}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldFrame label={label} description={description} error={error}>
        <Group className={fieldStyles.group} isInvalid={Boolean(error)}>
          <Input className={fieldStyles.input} dir="ltr" />
          <Button
            className={styles["look"] ?? ""}
            aria-label={t(isShown ? "signIn.hidePassword" : "signIn.showPassword")}
            onPress={() => setShown(!isShown)}
          >
            <Icon name={isShown ? "eyeOff" : "eye"} />
          </Button>
        </Group>
      </FieldFrame>
    </TextField>
  );
}
