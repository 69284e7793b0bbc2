import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { failureSentence, wireErrorOf } from "../../requests/failures.ts";
import { ErrorState } from "../../ui/ErrorState/ErrorState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { Crash } from "./Crash.tsx";
import { NoPermission } from "./NoPermission.tsx";
import { NotFound } from "./NotFound.tsx";

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
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page>
      <ErrorState sentence={failureSentence(words, error)} onRetry={retry} />
    </Page>
  );
}
