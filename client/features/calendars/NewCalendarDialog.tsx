import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { fieldSentences } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import { tellDone } from "#client/ui/Toast/toasts.ts";
import type { CalendarView } from "#shared/contract/calendars.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Calendars.module.css";
import { theirSentence } from "./their-sentence.ts";

interface NewCalendarDialogProps {
  readonly source: CalendarView;
  readonly onCreated: (calendarId: string) => void;
  readonly onClose: () => void;
}

/** A calendar for programs of their own kind; it begins as a copy and moves nothing by itself. */
export function NewCalendarDialog({ source, onCreated, onClose }: NewCalendarDialogProps) {
  const words = useWords();
  const { t, language } = words;
  const [names, setNames] = useState({ nameAr: "", nameEn: "" });
  const create = useCreateCalendar(chooseName(language, names).text, (calendarId) => {
    onClose();
    onCreated(calendarId);
  });
  const errors = fieldSentences(words, create.error);
  const footer = (
    <>
      <Button
        variant="primary"
        isPending={create.isPending}
        onPress={() => create.mutate({ sourceCalendarId: source.id, ...names })}
      >
        {t("calendars.create")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("calendars.create")} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <p>{t("calendars.createIntro", { calendar: chooseName(language, source).text })}</p>
        <RefusalNotice error={create.error} fields={["nameAr"]} theirSentence={theirSentence} />
        <TextField
          label={t("terms.nameAr")}
          contentDirection="rtl"
          value={names.nameAr}
          onChange={(nameAr) => setNames({ ...names, nameAr })}
          error={errors["nameAr"]}
        />
        <TextField
          label={t("terms.nameEn")}
          contentDirection="ltr"
          value={names.nameEn}
          onChange={(nameEn) => setNames({ ...names, nameEn })}
        />
      </div>
    </Dialog>
  );
}

function useCreateCalendar(name: string, onCreated: (calendarId: string) => void) {
  const { t } = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const key = trpc.calendars.read.queryKey();
  return useMutation(
    trpc.calendars.create.mutationOptions({
      onSuccess: (view) => {
        const known = new Set(queryClient.getQueryData(key)?.calendars.map(({ id }) => id));
        queryClient.setQueryData(key, view);
        tellDone(t("calendars.created", { name }));
        const created = view.calendars.find(({ id }) => !known.has(id));
        if (created) onCreated(created.id);
      },
    }),
  );
}
