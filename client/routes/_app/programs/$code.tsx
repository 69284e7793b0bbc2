import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTRPC } from "../../../app/trpc.ts";
import { calendarOf } from "../../../features/milestones/calendar.ts";
import { OpenMilestone } from "../../../features/milestones/OpenMilestone.tsx";
import { ProgramPage, type ProgramSearch, programSearch } from "../../../features/programs/ProgramPage.tsx";
import { useWords } from "../../../ui/locale/locale-context.ts";

function inputOf(code: string, { baseline }: Pick<ProgramSearch, "baseline">) {
  return baseline === undefined ? { code } : { code, baselineNumber: baseline };
}

export const Route = createFileRoute("/_app/programs/$code")({
  validateSearch: programSearch,
  loaderDeps: ({ search }) => ({ baseline: search.baseline }),
  loader: ({ context: { api, queryClient }, params, deps }) =>
    queryClient.ensureQueryData(api.programs.get.queryOptions(inputOf(params.code, deps))),
  component: ProgramRoute,
});

function ProgramRoute() {
  const { t } = useWords();
  const { code } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().programs.get.queryOptions(inputOf(code, search)));
  const change = (next: Partial<ProgramSearch>) =>
    void navigate({
      to: "/programs/$code",
      params: { code },
      search: (held) => ({ ...held, ...next }),
      replace: true,
    });
  const milestone = view.program.milestones.find(({ id }) => id === search.milestone);
  const calendar = useMemo(() => calendarOf(view.program.calendar ?? view), [view]);
  return (
    <>
      <ProgramPage
        view={view}
        search={search}
        onSearch={change}
        back={<Link to="/">{t("program.back")}</Link>}
      />
      {milestone ? (
        <OpenMilestone
          key={milestone.id}
          milestone={milestone}
          program={view.program}
          plan={view.plan}
          calendar={calendar}
          statusDay={view.statusDay}
          onClose={() => change({ milestone: undefined })}
        />
      ) : null}
    </>
  );
}
