import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback, useMemo } from "react";
import type { LinkProposal } from "#client/gantt/link-rules.ts";
import type { MoveRules, Proposal } from "#client/gantt/moves.ts";
import type { ChartEditing } from "#client/gantt/types.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { ProgramView } from "#shared/contract/programs.ts";
import { useTRPC } from "../../../app/trpc.ts";
import { calendarOf } from "../../../editing/calendar.ts";
import { NO_LINK, newLink } from "../../../editing/link-address.ts";
import { OpenLivePreview } from "../../../editing/OpenLivePreview.tsx";
import type { TypedChange } from "../../../editing/typed-change.ts";
import { useConsidered } from "../../../editing/use-considered.ts";
import { useItemMoves } from "../../../editing/use-item-moves.ts";
import { OpenActivity } from "../../../features/activities/OpenActivity.tsx";
import { OpenAskChange } from "../../../features/change-requests/OpenAskChange.tsx";
import { OpenProgramRequests } from "../../../features/change-requests/OpenRequests.tsx";
import { OpenComments, OpenFoldedComments } from "../../../features/comments/OpenComments.tsx";
import { OpenProgramDecisions } from "../../../features/decisions/OpenProgramDecisions.tsx";
import { OpenItemLinks, OpenLink } from "../../../features/links/OpenLink.tsx";
import { useLinkRules } from "../../../features/links/use-link-rules.ts";
import { OpenMilestone } from "../../../features/milestones/OpenMilestone.tsx";
import { ProgramPage } from "../../../features/programs/ProgramPage.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { NO_FORM, type ProgramSearch, programSearch } from "../../../features/programs/program-search.ts";
import { type AsAtSearch, asAtOf } from "../../../ui/address/as-at.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";
import { useWords } from "../../../ui/locale/locale-context.ts";
import { Skeleton } from "../../../ui/Skeleton/Skeleton.tsx";

/** Most people open a program for its plan: the drawings of its measures come when they are asked for. */
const ProgramMeasures = lazy(async () => {
  const { ProgramMeasures: component } = await import("../../../features/measures/ProgramMeasures.tsx");
  return { default: component };
});

function inputOf(code: string, { baseline, ...address }: Pick<ProgramSearch, "baseline"> & AsAtSearch) {
  return { code, ...(baseline === undefined ? {} : { baselineNumber: baseline }), ...asAtOf(address) };
}

export const Route = createFileRoute("/_app/programs/$code")({
  validateSearch: programSearch,
  loaderDeps: ({ search: { baseline, asAt, tab } }) => ({ baseline, asAt, isMeasured: tab === "measures" }),
  loader: ({ context: { api, queryClient }, params, deps }) => {
    const input = inputOf(params.code, deps);
    const query = api.programs.get.queryOptions(input);
    const words = Promise.all([loadLaterWords("program"), loadLaterWords("standing")]);
    const program = Promise.all([queryClient.ensureQueryData(query), words]);
    if (!deps.isMeasured) return program;
    const measures = queryClient.ensureQueryData(api.measures.program.queryOptions(input));
    return Promise.all([program, measures, loadLaterWords("measures")]);
  },
  component: ProgramRoute,
  staticData: { isReadAsAt: true },
});

function ProgramRoute() {
  const { t } = useWords();
  const { code } = Route.useParams();
  const { person, session } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().programs.get.queryOptions(inputOf(code, search)));
  const change = useCallback(
    (next: Partial<ProgramSearch>) =>
      void navigate({
        to: "/programs/$code",
        params: { code },
        search: (held) => ({ ...held, ...next }),
        replace: true,
        // The router would put the chart back to where it stood before a change of scale.
        resetScroll: false,
      }),
    [navigate, code],
  );
  const { moves, editing, forms } = useEditing(view, search, change);
  return (
    <>
      <ProgramPage
        view={view}
        search={search}
        onSearch={change}
        moves={moves}
        editing={editing}
        back={<Link to="/">{t("program.back")}</Link>}
        decisions={<OpenProgramDecisions code={code} asAt={search.asAt} />}
        comments={<OpenComments subjectType="program" subjectId={view.program.id} person={person} />}
        requests={
          session.abilities.includes("changeRequest.read") && search.asAt === undefined ? (
            <OpenProgramRequests programId={view.program.id} />
          ) : null
        }
        measures={
          <Suspense fallback={<Skeleton lines={8} />}>
            <MeasuresTab code={code} search={search} />
          </Suspense>
        }
      />
      {forms}
    </>
  );
}

/** How the chart's reader moves items and draws links, and the forms that these open. */
function useEditing(
  view: ProgramView,
  search: ProgramSearch,
  change: (next: Partial<ProgramSearch>) => void,
): { readonly moves: MoveRules | null; readonly editing: ChartEditing; readonly forms: ReactNode } {
  const { considered, preview, onConsider, onPreview } = useConsidered();
  const propose = useCallback(
    (proposal: Proposal) => {
      // From here on the form tells what would move.
      onConsider(null);
      change({ ...NO_FORM, ...formOf(proposal) });
    },
    [change, onConsider],
  );
  const proposeLink = useCallback((link: LinkProposal) => change(newLink(link)), [change]);
  const programs = useMemo(() => [view.program], [view]);
  const moves = useItemMoves(view, programs, propose);
  const linkable = useMemo(() => [{ program: view.program, rows: view.items }], [view]);
  const linking = useLinkRules(linkable, view.links, proposeLink);
  const drawn = useMemo(() => drawnItems(view), [view]);
  const openLink = (link: string) => change({ ...NO_LINK, link });
  return {
    moves,
    editing: { onConsider, preview, linking, ...(linking ? { onLinkClick: openLink } : {}) },
    forms: (
      <>
        <ItemForm view={view} search={search} onSearch={change} />
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

interface ItemFormProps {
  readonly view: ProgramView;
  readonly search: ProgramSearch;
  readonly onSearch: (change: Partial<ProgramSearch>) => void;
}

/** The form of the milestone or the activity that the address names. */
function ItemForm({ view, search, onSearch }: ItemFormProps) {
  const { program, plan, statusDay, baselineNumber, items } = view;
  const calendar = useMemo(() => calendarOf(program.calendar ?? view), [program, view]);
  const { milestone: milestoneId, activity: activityId, forecast, start, finish } = search;
  const { person } = Route.useRouteContext();
  const item = items.find(({ kind, id }) => id === (kind === "milestone" ? milestoneId : activityId));
  if (!item) return null;
  const form = {
    ...{ program, plan, statusDay, baselineNumber, calendar },
    links: (
      <OpenItemLinks itemId={item.id} asAt={view.asAt} onOpen={(link) => onSearch({ ...NO_LINK, ...link })} />
    ),
    ask: (typed: TypedChange) => (
      <OpenAskChange typed={typed} programCode={program.code} onAsked={() => onSearch(NO_FORM)} />
    ),
    onClose: () => onSearch(NO_FORM),
  };
  return item.kind === "milestone" ? (
    <OpenMilestone
      key={`${item.id} ${forecast}`}
      {...form}
      proposedDay={forecast}
      milestone={item}
      comments={
        <OpenFoldedComments
          subjectType="scheduleItem"
          subjectId={item.id}
          person={person}
          isOpen={search.tab === "comments"}
        />
      }
    />
  ) : (
    <OpenActivity
      key={`${item.id} ${start} ${finish}`}
      {...form}
      proposed={{ startDay: start, finishDay: finish }}
      activity={item}
    />
  );
}

/** The form that a proposal opens: a milestone's, or that of the activity whose edge was moved. */
function formOf({ rowId, day, edge }: Proposal): Partial<ProgramSearch> {
  const proposed = toIsoDay(day);
  if (edge === undefined) return { milestone: rowId, forecast: proposed };
  return { activity: rowId, [edge]: proposed };
}

/** Every item as the chart draws it, with the code that it goes by across programs. */
function drawnItems({ program, items }: ProgramView) {
  return new Map(
    items.map((item) => {
      const name = `${program.code} ${item.code}`;
      if (item.kind === "activity") {
        const startDay = item.actualStartDay ?? item.forecastStartDay;
        const finishDay = item.actualFinishDay ?? item.forecastFinishDay;
        return [item.id, { startDay, finishDay, hasStarted: item.actualStartDay !== null, name }] as const;
      }
      const day = item.actualDay ?? item.forecastDay;
      return [item.id, { startDay: day, finishDay: day, hasStarted: false, name }] as const;
    }),
  );
}

function MeasuresTab({
  code,
  search,
}: {
  readonly code: string;
  readonly search: ProgramSearch & AsAtSearch;
}) {
  const { data: view } = useSuspenseQuery(useTRPC().measures.program.queryOptions(inputOf(code, search)));
  return <ProgramMeasures view={view} />;
}
