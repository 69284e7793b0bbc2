import type { ReactNode } from "react";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { DockedPanel } from "./DockedPanel.tsx";
import { PanelBody } from "./PanelBody.tsx";

interface ProgramPanelProps {
  readonly view: RoadmapView;
  /** As the address names it: there need not be such a program. */
  readonly code: string;
  /** Beside the chart, which stays in use; a sheet over the page otherwise. */
  readonly isDocked: boolean;
  readonly onClose: () => void;
  readonly onOpenMilestone: (id: string) => void;
  /** The way to the program's own page. */
  readonly page: ReactNode;
}

/** A program in brief, opened in place: where it stands and why, its milestones, what was last reported, what threatens it. */
export function ProgramPanel({ view, code, isDocked, onClose, page, onOpenMilestone }: ProgramPanelProps) {
  const { t, language } = useWords();
  const program = view.programs.find((each) => each.code === code);
  const title = program ? <Title program={program} /> : <bdi>{code}</bdi>;
  const label = t("standing.panel", { name: program ? chooseName(language, program).text : code });
  const body = program ? (
    <PanelBody view={view} program={program} page={page} onOpenMilestone={onOpenMilestone} />
  ) : (
    <EmptyState title={t("standing.unknownTitle")}>{t("standing.unknownBody", { code })}</EmptyState>
  );
  if (isDocked) {
    return (
      <DockedPanel key={code} title={title} label={label} onClose={onClose}>
        {body}
      </DockedPanel>
    );
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} size="sheet" isDismissable>
      {body}
    </Dialog>
  );
}

function Title({ program }: { readonly program: ProgramRow }) {
  return (
    <>
      <bdi>{program.code}</bdi> <Name name={program} />
    </>
  );
}
