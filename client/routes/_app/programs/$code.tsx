import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo } from "react";
import type { Proposal } from "#client/gantt/moves.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { ProgramView } from "#shared/contract/programs.ts";
import { useScenarioId, useTRPC } from "../../../app/trpc.ts";
import { calendarOf } from "../../../editing/calendar.ts";
import { NO_LINK } from "../../../editing/link-address.ts";
import type { TypedChange } from "../../../editing/typed-change.ts";
import { OpenActivity } from "../../../features/activities/OpenActivity.tsx";
import { OpenProgramBudget } from "../../../features/budget/OpenProgramBudget.tsx";
import { OpenAskChange } from "../../../features/change-requests/OpenAskChange.tsx";
import { OpenProgramRequests } from "../../../features/change-requests/OpenRequests.tsx";
import { OpenComments, OpenFoldedComments } from "../../../features/comments/OpenComments.tsx";
import { OpenProgramDecisions } from "../../../features/decisions/OpenProgramDecisions.tsx";
import { OpenAddItem, OpenRemoveItem } from "../../../features/items/OpenItems.tsx";
import { OpenProgramKpis } from "../../../features/kpis/OpenProgramKpis.tsx";
import { OpenItemLinks } from "../../../features/links/OpenLink.tsx";
import { OpenMilestone } from "../../../features/milestones/OpenMilestone.tsx";
import { ProgramPage } from "../../../features/programs/ProgramPage.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { NO_FORM, type ProgramSearch, programSearch } from "../../../features/programs/program-search.ts";
import { OpenProgramRisks } from "../../../features/risks/OpenProgramRisks.tsx";
import { OpenProgramRollOut } from "../../../features/roll-out/OpenProgramRollOut.tsx";
import { OpenProgramServices } from "../../../features/services/OpenProgramServices.tsx";
import { type AsAtSearch, asAtOf } from "../../../ui/address/as-at.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";
import { useWords } from "../../../ui/locale/locale-context.ts";
import { Skeleton } from "../../../ui/Skeleton/Skeleton.tsx";
import { usePlanEditing } from "../../-use-plan-editing.tsx";

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
  loaderDeps: ({ search: { baseline, asAt, scenario, tab } }) => ({
    ...{ baseline, asAt, scenario },
    isMeasured: tab === "measures",
  }),
  loader: ({ context: { scopeOf, queryClient }, params, deps }) => {
    const { api } = scopeOf(deps.scenario);
    const input = inputOf(params.code, deps);
    const query = api.programs.get.queryOptions(input);
    const words = Promise.all([loadLaterWords("program"), loadLaterWords("standing")]);
    const program = Promise.all([queryClient.ensureQueryData(query), words]);
    if (!deps.isMeasured) return program;
    const measures = queryClient.ensureQueryData(api.measures.program.queryOptions(input));
    return Promise.all([program, measures, loadLaterWords("measures")]);
  },
  component: ProgramRoute,
  staticData: { isReadAsAt: true, scenario: "shown" },
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
  const propose = useCallback((proposal: Proposal) => change({ ...NO_FORM, ...formOf(proposal) }), [change]);
  const programs = useMemo(() => [{ program: view.program, rows: view.items }], [view]);
  const isPlan = useScenarioId() === null;
  const { moves, editing, forms } = usePlanEditing({
    ...{ view, programs },
    address: search,
    onAddress: change,
    onPropose: propose,
  });
  return (
    <>
      <ProgramPage
        view={view}
        search={search}
        onSearch={change}
        moves={moves}
        editing={editing}
        back={<Link to="/">{t("program.back")}</Link>}
        addition={<OpenAddItem program={view.program} plan={view.plan} />}
        risks={isPlan ? <OpenProgramRisks code={code} asAt={search.asAt} /> : null}
        decisions={isPlan ? <OpenProgramDecisions code={code} asAt={search.asAt} /> : null}
        services={
          isPlan ? (
            <>
              <OpenProgramServices code={code} asAt={search.asAt} />
              <OpenProgramRollOut code={code} asAt={search.asAt} />
            </>
          ) : null
        }
        comments={
          isPlan ? <OpenComments subjectType="program" subjectId={view.program.id} person={person} /> : null
        }
        requests={
          isPlan && session.abilities.includes("changeRequest.read") && search.asAt === undefined ? (
            <OpenProgramRequests programId={view.program.id} />
          ) : null
        }
        measures={
          <>
            <Suspense fallback={<Skeleton lines={8} />}>
              <MeasuresTab code={code} search={search} />
            </Suspense>
            {isPlan ? <OpenProgramKpis code={code} asAt={search.asAt} /> : null}
            {view.program.abilities.includes("budget.read") ? (
              <OpenProgramBudget programId={view.program.id} asAt={search.asAt} />
            ) : null}
          </>
        }
      />
      <ItemForm view={view} search={search} onSearch={change} />
      {forms}
    </>
  );
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
  const isPlan = useScenarioId() === null;
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
    removal: (
      <OpenRemoveItem program={program} item={item} kind={item.kind} onRemoved={() => onSearch(NO_FORM)} />
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
        isPlan ? (
          <OpenFoldedComments
            subjectType="scheduleItem"
            subjectId={item.id}
            person={person}
            isOpen={search.tab === "comments"}
          />
        ) : null
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
