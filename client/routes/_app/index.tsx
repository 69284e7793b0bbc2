import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { type ReactNode, Suspense, useCallback, useMemo } from "react";
import type { LinkProposal } from "#client/gantt/link-rules.ts";
import type { Proposal } from "#client/gantt/moves.ts";
import type { ChartEditing } from "#client/gantt/types.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { useTRPC } from "../../app/trpc.ts";
import { calendarOf } from "../../editing/calendar.ts";
import { NO_LINK, newLink } from "../../editing/link-address.ts";
import { OpenLivePreview } from "../../editing/OpenLivePreview.tsx";
import { useConsidered } from "../../editing/use-considered.ts";
import { useItemMoves } from "../../editing/use-item-moves.ts";
import { OpenAskChange } from "../../features/change-requests/OpenAskChange.tsx";
import { OpenFoldedComments, OpenProgramCommentsLink } from "../../features/comments/OpenComments.tsx";
import { OpenItemLinks, OpenLink } from "../../features/links/OpenLink.tsx";
import { useLinkRules } from "../../features/links/use-link-rules.ts";
import { OpenMilestone } from "../../features/milestones/OpenMilestone.tsx";
import { OpenProgressCell } from "../../features/milestones/OpenProgressCell.tsx";
import { ProgramPanel } from "../../features/program-panel/later.ts";
import { type PanelPlace, Roadmap, type RoadmapProps } from "../../features/roadmap/Roadmap.tsx";
import { type RoadmapSearch, roadmapSearch } from "../../features/roadmap/roadmap-search.ts";
import { type AsAtSearch, asAtOf } from "../../ui/address/as-at.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { Skeleton } from "../../ui/Skeleton/Skeleton.tsx";

const inputOf = ({ baseline, ...address }: Pick<RoadmapSearch, "baseline"> & AsAtSearch) => ({
  ...(baseline === undefined ? {} : { baselineNumber: baseline }),
  ...asAtOf(address),
});

export const Route = createFileRoute("/_app/")({
  validateSearch: roadmapSearch,
  loaderDeps: ({ search: { baseline, asAt } }) => ({ baseline, asAt }),
  loader: ({ context: { api, queryClient }, deps }) =>
    queryClient.ensureQueryData(api.plan.roadmap.queryOptions(inputOf(deps))),
  component: RoadmapPage,
  staticData: { isReadAsAt: true },
});

function RoadmapPage() {
  const { t } = useWords();
  const { person, session } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().plan.roadmap.queryOptions(inputOf(search)));
  // The page stays where it is: the router would put the chart back to where it stood before a change of scale.
  const change = useCallback(
    (next: Partial<RoadmapSearch>) =>
      void navigate({
        to: "/",
        search: (held) => ({ ...held, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  /** Back closes what was opened; another program takes its place without a step of its own. */
  const openProgram = (code: string) =>
    void navigate({
      to: "/",
      search: (held) => ({ ...held, program: code }),
      replace: search.program !== undefined,
      resetScroll: false,
    });
  const { moves, editing, forms } = useEditing(view, search, change);
  return (
    <Page width="full">
      <Roadmap
        view={view}
        search={search}
        onSearch={change}
        onOpenProgram={openProgram}
        onOpenMilestone={(id) => change({ milestone: id, forecast: undefined })}
        panel={
          search.program === undefined
            ? null
            : (place) => <OpenPanel {...place} view={view} search={search} onSearch={change} />
        }
        moves={moves}
        editing={editing}
        progressCell={(place) => <OpenProgressCell {...place} view={view} />}
        isOwner={person.role === "owner"}
        emptyAction={
          session.abilities.includes("import.preview") ? (
            <Link to="/administration/imports">{t("roadmap.goToImport")}</Link>
          ) : null
        }
      />
      {forms}
    </Page>
  );
}

/** How the chart's reader moves milestones and draws links, and the forms that these open. */
function useEditing(
  view: RoadmapView,
  search: RoadmapSearch,
  change: (next: Partial<RoadmapSearch>) => void,
): Pick<RoadmapProps, "moves"> & { readonly editing: ChartEditing; readonly forms: ReactNode } {
  const { considered, preview, onConsider, onPreview } = useConsidered();
  const propose = useCallback(
    ({ rowId, day }: Proposal) => {
      // From here on the form tells what would move.
      onConsider(null);
      change({ milestone: rowId, forecast: toIsoDay(day) });
    },
    [change, onConsider],
  );
  const proposeLink = useCallback((link: LinkProposal) => change(newLink(link)), [change]);
  const moves = useItemMoves(view, view.programs, propose);
  const linkable = useMemo(
    () => view.programs.map((each) => ({ program: each, rows: each.milestones })),
    [view],
  );
  const linking = useLinkRules(linkable, view.links, proposeLink);
  const drawn = useMemo(() => drawnMilestones(view), [view]);
  const openLink = (link: string) => change({ ...NO_LINK, link });
  return {
    moves,
    editing: { onConsider, preview, linking, ...(linking ? { onLinkClick: openLink } : {}) },
    forms: (
      <>
        <MilestoneForm view={view} search={search} onSearch={change} />
        <OpenLink
          address={search}
          baselineNumber={view.baselineNumber}
          asAt={view.asAt}
          onClose={() => change(NO_LINK)}
        />
        <OpenLivePreview
          proposal={considered}
          baselineNumber={view.baselineNumber}
          drawnItems={drawn}
          onPreview={onPreview}
        />
      </>
    ),
  };
}

interface FormProps {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** The form of the milestone that the address names. */
function MilestoneForm({ view, search, onSearch }: FormProps) {
  const program = view.programs.find(({ milestones }) =>
    milestones.some(({ id }) => id === search.milestone),
  );
  const milestone = program?.milestones.find(({ id }) => id === search.milestone);
  const calendar = useMemo(() => calendarOf(program?.calendar ?? view), [program, view]);
  const { person } = Route.useRouteContext();
  if (!program || !milestone) return null;
  const close = () => onSearch({ milestone: undefined, forecast: undefined });
  return (
    <OpenMilestone
      key={`${milestone.id} ${search.forecast}`}
      proposedDay={search.forecast}
      milestone={milestone}
      program={program}
      plan={view.plan}
      calendar={calendar}
      statusDay={view.statusDay}
      baselineNumber={view.baselineNumber}
      links={
        <OpenItemLinks
          itemId={milestone.id}
          asAt={view.asAt}
          onOpen={(link) => onSearch({ ...NO_LINK, ...link })}
        />
      }
      comments={
        <OpenFoldedComments
          subjectType="scheduleItem"
          subjectId={milestone.id}
          person={person}
          isOpen={false}
        />
      }
      ask={(typed) => <OpenAskChange typed={typed} programCode={program.code} onAsked={close} />}
      onClose={close}
    />
  );
}

/** Every milestone as the chart draws it, with the code that it goes by across programs. */
function drawnMilestones({ programs }: RoadmapView) {
  return new Map(
    programs.flatMap((program) =>
      program.milestones.map(({ id, code, actualDay, forecastDay }) => {
        const day = actualDay ?? forecastDay;
        const drawn = { startDay: day, finishDay: day, hasStarted: false, name: `${program.code} ${code}` };
        return [id, drawn] as const;
      }),
    ),
  );
}

/** The side panel of the program that the address names. */
function OpenPanel({ view, search, onSearch, ...place }: FormProps & PanelPlace) {
  const { t } = useWords();
  const code = search.program ?? "";
  const program = view.programs.find((each) => each.code === code);
  return (
    <Suspense fallback={place.isDocked ? <Skeleton lines={8} /> : null}>
      <ProgramPanel
        {...place}
        view={view}
        code={code}
        onOpenMilestone={(id) => onSearch({ milestone: id, forecast: undefined })}
        page={
          <>
            <Link to="/programs/$code" params={{ code }}>
              {t("roadmap.openProgram")}
            </Link>
            {program ? <OpenProgramCommentsLink programId={program.id} code={code} /> : null}
          </>
        }
      />
    </Suspense>
  );
}
