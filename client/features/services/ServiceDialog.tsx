import { useState } from "react";
import { EntryDialog } from "#client/registers/EntryDialog.tsx";
import { EntryHistory } from "#client/registers/EntryHistory.tsx";
import { MoveDialog } from "#client/registers/MoveDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceView } from "#shared/contract/e-services.ts";
import { LaunchDialog } from "./LaunchDialog.tsx";
import { ServiceFacts } from "./ServiceFacts.tsx";
import type { OpenedService, ServiceAct } from "./service-search.ts";
import { entryEvents, serviceHistoryWords } from "./service-words.ts";
import { UpdateDialog } from "./UpdateDialog.tsx";
import { UseDialog } from "./UseDialog.tsx";
import { type ServiceMove, useMoveService } from "./use-service-acts.ts";

interface ServiceDialogProps {
  readonly view: EServiceView;
  readonly act: ServiceAct | undefined;
  readonly onOpen: (opened: OpenedService | null) => void;
}

/** One service: what became of it and what may be done with it, or the form of one act, for those who may. */
export function ServiceDialog({ view, act, onOpen }: ServiceDialogProps) {
  const { abilities } = view.service;
  // A form stays open when another acts first: what was typed in it is not lost, and saving it is refused in words.
  const [form] = useState(act !== undefined && abilities.includes(`eService.${act}`) ? act : null);
  const onClose = () => onOpen(null);
  if (form === null) return <Reading view={view} onOpen={onOpen} />;
  if (form === "update") return <UpdateDialog view={view} onClose={onClose} />;
  if (form === "launch") return <LaunchDialog view={view} onClose={onClose} />;
  if (form === "recordUse") return <UseDialog view={view} onClose={onClose} />;
  return <ServiceMoveDialog view={view} act={form} onClose={onClose} />;
}

/** What is done most comes first. */
const IN_ORDER = [
  "recordUse",
  "launch",
  "update",
  "unlaunch",
  "remove",
] as const satisfies readonly ServiceAct[];

function variantOf(act: ServiceAct, isLaunched: boolean) {
  if (act === "unlaunch" || act === "remove") return "danger";
  return act === (isLaunched ? "recordUse" : "launch") ? "primary" : "secondary";
}

function Reading({ view, onOpen }: Pick<ServiceDialogProps, "view" | "onOpen">) {
  const words = useWords();
  const { t } = words;
  const { service, history } = view;
  const { id, code, abilities, actualLaunchDay } = service;
  const isLaunched = actualLaunchDay !== null;
  const acts = IN_ORDER.filter((act) => abilities.includes(`eService.${act}`));
  const nameOf = (act: ServiceAct) =>
    t(isLaunched && act === "launch" ? "eServices.correctLaunch" : `eServices.act.${act}`);
  return (
    <EntryDialog
      kind={t("eServices.one", { code })}
      name={service}
      acts={acts.map((act) => ({ act, name: nameOf(act), variant: variantOf(act, isLaunched) }))}
      onAct={(act) => onOpen({ id, act })}
      subjectType="eService"
      subjectId={id}
      history={<EntryHistory history={entryEvents(words, history)} words={serviceHistoryWords(words)} />}
      onClose={() => onOpen(null)}
    >
      <ServiceFacts service={service} />
    </EntryDialog>
  );
}

interface ServiceMoveDialogProps {
  readonly view: EServiceView;
  readonly act: ServiceMove;
  readonly onClose: () => void;
}

function ServiceMoveDialog({ view: { service }, act, onClose }: ServiceMoveDialogProps) {
  const { t } = useWords();
  const move = useMoveService(act, t(`eServices.did.${act}`), onClose);
  return (
    <MoveDialog
      entry={service}
      kind={t("eServices.one", { code: service.code })}
      intro={t(`eServices.moveIntro.${act}`)}
      act={t(`eServices.act.${act}`)}
      isDanger
      move={move}
      onClose={onClose}
    />
  );
}
