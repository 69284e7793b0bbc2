import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { PackRow, PacksView } from "#shared/contract/packs.ts";
import type { IsoDay } from "#shared/units.ts";
import { awaitedPacks } from "./awaited-packs.ts";
import { MadePack, MadePackActs } from "./MadePack.tsx";
import { PackForm } from "./PackForm.tsx";
import styles from "./Packs.module.css";
import { type Choice, firstChoice, requestFor } from "./pack-choice.ts";
import { isUnderWay } from "./pack-kinds.ts";
import { POLL_PACKS } from "./poll-packs.ts";
import { useMakePack } from "./use-pack-acts.ts";

export interface PackDialogProps {
  /** The day that the page is read as at; undefined when live. */
  readonly asAt: IsoDay | undefined;
  /** The closed period to begin with, by id. */
  readonly period: string | undefined;
  readonly onClose: () => void;
}

/** Has a pack made with what most people want already chosen, and follows it until it can be taken along. */
export function PackDialog(props: PackDialogProps) {
  const words = useWords();
  const { t } = words;
  const { data: view, error } = useQuery(useTRPC().packs.list.queryOptions(undefined, POLL_PACKS));
  if (view) return <Making {...props} view={view} />;
  return (
    <Dialog title={t("packs.form.title")} isOpen onClose={props.onClose}>
      {error ? (
        <Notice tone="problem" role="alert">
          {refusalSentence(words, error)}
        </Notice>
      ) : (
        <Skeleton lines={8} />
      )}
    </Dialog>
  );
}

function Making({ asAt, period, view, onClose }: PackDialogProps & { readonly view: PacksView }) {
  const { t, language } = useWords();
  const make = useMakePack();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(view, language, period));
  const [asked, setAsked] = useState<PackRow | null>(null);
  const made = view.packs.find(({ id }) => id === asked?.id) ?? asked;
  useTellLater(made);
  const send = () => make.mutate(requestFor(choice, asAt), { onSuccess: setAsked });
  const footer = made ? (
    <MadePackActs pack={made} onRetry={send} isRetrying={make.isPending} onClose={onClose} />
  ) : (
    <>
      <Button variant="primary" isPending={make.isPending} onPress={send}>
        {t("packs.form.make")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("packs.form.title")} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <RefusalNotice error={make.error} />
        {made ? (
          <MadePack pack={made} />
        ) : (
          <PackForm view={view} asAt={asAt} choice={choice} onChange={setChoice} />
        )}
      </div>
    </Dialog>
  );
}

/** A pack that is still on its way when the dialog goes is told of when it is done. */
function useTellLater(pack: PackRow | null): void {
  const last = useRef<PackRow | null>(null);
  useEffect(() => {
    last.current = pack;
  });
  useEffect(
    () => () => {
      if (last.current && isUnderWay(last.current)) awaitedPacks.await(last.current);
    },
    [],
  );
}
