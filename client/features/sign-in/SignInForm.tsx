import { type FormEvent, useState } from "react";
import { failureSentence, wireErrorOf } from "../../requests/failures.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";
import { PasswordField } from "../../ui/PasswordField/PasswordField.tsx";
import { TextField } from "../../ui/TextField/TextField.tsx";
import { RetryCountdown } from "./RetryCountdown.tsx";
import styles from "./SignInForm.module.css";
import type { Enter } from "./use-enter.ts";

/** Enough to catch a slip of the finger; the server alone knows which addresses exist. */
const LOOKS_LIKE_EMAIL = /^\S+@\S+\.\S+$/;

export function SignInForm({ enter }: { readonly enter: Enter }) {
  const words = useWords();
  const { t } = words;
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isTried, setTried] = useState(false);
  const [hasWaited, setWaited] = useState(true);
  const emailError = isTried && !LOOKS_LIKE_EMAIL.test(email.trim()) ? t("signIn.emailInvalid") : undefined;
  const passwordError = isTried && password === "" ? t("signIn.passwordMissing") : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!LOOKS_LIKE_EMAIL.test(email.trim()) || password === "" || !hasWaited) return;
    const onError = (failure: unknown) => setWaited(wireErrorOf(failure)?.code !== "THROTTLED");
    enter.mutate({ kind: "account", email: email.trim(), password }, { onError });
  };

  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      {enter.isError ? <Refusal failure={enter.error} onWaited={() => setWaited(true)} /> : null}
      <div className={styles["fields"]}>
        <TextField
          label={t("signIn.email")}
          type="email"
          name="email"
          autoComplete="username"
          contentDirection="ltr"
          value={email}
          onChange={setEmail}
          error={emailError}
        />
        <PasswordField
          label={t("signIn.password")}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={passwordError}
        />
      </div>
      <div className={styles["acts"]}>
        <Button type="submit" variant="primary" isPending={enter.isPending} isDisabled={!hasWaited}>
          {enter.isPending ? t("signIn.submitting") : t("signIn.submit")}
        </Button>
        <p className={styles["forgotten"]}>{t("signIn.forgotten")}</p>
      </div>
    </form>
  );
}

function Refusal({ failure, onWaited }: { readonly failure: unknown; readonly onWaited: () => void }) {
  const words = useWords();
  const wire = wireErrorOf(failure);
  if (wire?.code !== "THROTTLED") {
    return (
      <Notice tone="problem" role="alert">
        {failureSentence(words, failure)}
      </Notice>
    );
  }
  return (
    <Notice tone="problem" role="alert">
      {words.t("signIn.throttled")}{" "}
      <RetryCountdown seconds={wire.data.retryAfterSeconds} onWaited={onWaited} />
    </Notice>
  );
}
