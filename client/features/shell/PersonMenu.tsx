import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button } from "react-aria-components/Button";
import type { SessionView } from "#shared/contract/session.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { signOut } from "../../requests/auth.ts";
import { failureSentence } from "../../requests/failures.ts";
import { Icon } from "../../ui/Icon/Icon.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/Menu/Menu.tsx";
import { Name } from "../../ui/Name/Name.tsx";
import { tellProblem } from "../../ui/Toast/toasts.ts";
import styles from "./PersonMenu.module.css";

interface PersonMenuProps {
  readonly person: NonNullable<SessionView["person"]>;
}

/** Who is at work, in which role, and the way out. */
export function PersonMenu({ person }: PersonMenuProps) {
  const words = useWords();
  const { t, language } = words;
  const leave = useLeave();
  const label = t("shell.personMenu", { name: chooseName(language, person).text });
  const trigger = (
    <Button className={styles["person"] ?? ""}>
      <span className={styles["icon"]}>
        <Icon name="person" />
      </span>
      <span className={styles["words"]}>
        <span className={styles["name"]}>
          <Name name={person} />
        </span>
        <span className={styles["role"]}>{t(`roles.${person.role}`)}</span>
      </span>
      <span className={styles["chevron"]}>
        <Icon name="chevronDown" />
      </span>
    </Button>
  );
  return (
    <Menu
      trigger={trigger}
      label={label}
      actions={[
        { id: "signOut", label: t("shell.signOut"), icon: "signOut", onAction: () => leave.mutate() },
      ]}
    />
  );
}

/** Ends the session and forgets everything that was read in it. */
function useLeave() {
  const words = useWords();
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      queryClient.clear();
      await router.invalidate();
    },
    onError: (failure) => tellProblem(failureSentence(words, failure)),
  });
}
