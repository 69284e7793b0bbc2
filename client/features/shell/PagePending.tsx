import { Page } from "../../ui/Page/Page.tsx";
import { Skeleton } from "../../ui/Skeleton/Skeleton.tsx";

/** While a route's data is on its way. */
export function PagePending() {
  return (
    <Page>
      <Skeleton lines={9} lineSize="2rem" />
    </Page>
  );
}
