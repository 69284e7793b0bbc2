import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonCreateInput } from "#shared/contract/people.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { ROLES, type Role } from "#shared/permissions/actions.ts";
import { useTRPC } from "../../app/trpc.ts";
import { fieldSentences } from "../../requests/failures.ts";
import { RefusalNotice } from "../../requests/RefusalNotice.tsx";
import { Button } from "../../ui/Button/Button.tsx";
import { Dialog } from "../../ui/Dialog/Dialog.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { PasswordField } from "../../ui/PasswordField/PasswordField.tsx";
import { Select } from "../../ui/Select/Select.tsx";
import { TextField } from "../../ui/TextField/TextField.tsx";
import { tellDone } from "../../ui/Toast/toasts.ts";
import styles from "./AddPersonDialog.module.css";

const EMPTY: PersonCreateInput = {
  email: "",
  nameAr: "",
  nameEn: "",
  titleAr: "",
  titleEn: "",
  role: "viewer",
  password: "",
};

interface AddPersonDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A new person with a first password. The server decides what is acceptable; its answer stands at the field. */
export function AddPersonDialog({ isOpen, onClose }: AddPersonDialogProps) {
  const words = useWords();
  const { t } = words;
  const [person, setPerson] = useState(EMPTY);
  const create = useCreatePerson(() => {
    setPerson(EMPTY);
    onClose();
  });
  const errors = fieldSentences(words, create.error);
  const field = (name: keyof PersonCreateInput) => ({
    value: person[name],
    onChange: (value: string) => setPerson({ ...person, [name]: value }),
    error: errors[name],
  });
  const footer = (
    <>
      <Button variant="primary" isPending={create.isPending} onPress={() => create.mutate(person)}>
        {t("administration.addPerson")}
      </Button>
      <Button onPress={onClose}>{t("common.cancel")}</Button>
    </>
  );
  return (
    <Dialog title={t("administration.addPerson")} isOpen={isOpen} onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <p className={styles["intro"]}>{t("administration.addPersonIntro")}</p>
        <RefusalNotice error={create.error} fields={Object.keys(EMPTY)} />
        <TextField label={t("terms.nameAr")} contentDirection="rtl" {...field("nameAr")} />
        <TextField label={t("terms.nameEn")} contentDirection="ltr" {...field("nameEn")} />
        <TextField
          label={t("administration.titleAr")}
          isOptionalMarked
          contentDirection="rtl"
          {...field("titleAr")}
        />
        <TextField
          label={t("administration.titleEn")}
          isOptionalMarked
          contentDirection="ltr"
          {...field("titleEn")}
        />
        <TextField
          label={t("administration.email")}
          type="email"
          autoComplete="off"
          contentDirection="ltr"
          {...field("email")}
        />
        <Select<Role>
          label={t("roles.label")}
          choices={ROLES.map((id) => ({ id, label: t(`roles.${id}`) }))}
          value={person.role}
          onChange={(role) => setPerson({ ...person, role })}
          error={errors["role"]}
        />
        <div className={styles["wide"]}>
          <PasswordField
            label={t("administration.password")}
            description={t("administration.passwordHint")}
            autoComplete="new-password"
            {...field("password")}
          />
        </div>
      </div>
    </Dialog>
  );
}

function useCreatePerson(onCreated: () => void) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.people.create.mutationOptions({
      onSuccess: async (person) => {
        await queryClient.invalidateQueries({ queryKey: trpc.people.list.queryKey() });
        const { text: name } = chooseName(words.language, person);
        tellDone(words.t("administration.personAdded", { name }));
        onCreated();
      },
    }),
  );
}
