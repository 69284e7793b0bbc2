import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { PackRow } from "#shared/contract/packs.ts";
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
export function PackDialog({ asAt, period, onClose }: PackDialogProps) {
  const { t, language } = useWords();
  const { data: view, error } = useQuery(useTRPC().packs.list.queryOptions(undefined, POLL_PACKS));
  const make = useMakePack();
  const [changed, setChanged] = useState<Choice | null>(null);
  const [asked, setAsked] = useState<PackRow | null>(null);
  const made = view?.packs.find(({ id }) => id === asked?.id) ?? asked;
  useTellLater(made);
  const choice = changed ?? firstChoice(view?.closedPeriods ?? [], language, period);
  const send = () => make.mutate(requestFor(choice, asAt), { onSuccess: setAsked });
  const acts = made ? (
    <MadePackActs pack={made} onRetry={send} isRetrying={make.isPending} onClose={onClose} />
  ) : (
    <>
      <Button variant="primary" isDisabled={!view} isPending={make.isPending} onPress={send}>
        {t("packs.form.make")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  const footer = (
    <>
      {acts}
      <Link to="/packs" className={styles["all"]} onClick={onClose}>
        {t("packs.all")}
      </Link>
    </>
  );
  return (
    <Dialog title={t("packs.form.title")} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <RefusalNotice error={make.error ?? error} />
        {made ? <MadePack pack={made} /> : null}
        {view && !made ? <PackForm view={view} asAt={asAt} choice={choice} onChange={setChanged} /> : null}
        {view || error ? null : <Skeleton lines={12} />}
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
