import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { failureSentence, wireErrorOf } from "../../requests/failures.ts";
import { ErrorState } from "../../ui/ErrorState/ErrorState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { Crash } from "./Crash.tsx";
import { NoPermission } from "./NoPermission.tsx";
import { NotFound } from "./NotFound.tsx";

/** The days that an address may name; without them it is read as of today. */
const NO_DAYS = { asAt: undefined, since: undefined, from: undefined, to: undefined };

/** A failed request or a failed drawing: only the former is worth asking again. */
function isRequestFailure(error: unknown): boolean {
  return error instanceof Error && error.name === "TRPCClientError";
}

/** In place of a page whose data could not be had. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const words = useWords();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const code = wireErrorOf(error)?.code;
  if (code === "NOT_FOUND") return <NotFound />;
  if (code === "FORBIDDEN") return <NoPermission />;
  if (!isRequestFailure(error)) return <Crash />;
  const sentence = failureSentence(words, error);
  if (code === "DAY_NOT_KNOWN") return <UnknownDay sentence={sentence} />;
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page>
      <ErrorState sentence={sentence} onRetry={retry} />
    </Page>
  );
}

/** No other answer comes of asking again: the way on is the page as it is today. */
function UnknownDay({ sentence }: { readonly sentence: string }) {
  return (
    <Page>
      <ErrorState sentence={sentence}>
        <Link to="." search={(held) => ({ ...held, ...NO_DAYS })}>
          {useWords().t("errors.showToday")}
        </Link>
      </ErrorState>
    </Page>
  );
}
