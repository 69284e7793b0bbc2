import { Page } from "#client/ui/Page/Page.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";

/** The places of the sentence, the strip and what stands below, until they come. */
export function ReviewPending() {
  return (
    <Page width="full">
      <Skeleton lines={1} lineSize="17rem" />
      <Skeleton lines={24} lineSize="1.1rem" />
    </Page>
  );
}
