import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { EntryTalk } from "#client/registers/EntryTalk.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import { ApproveDialog } from "./ApproveDialog.tsx";
import styles from "./ChangeRequests.module.css";
import { RefuseDialog } from "./RefuseDialog.tsx";
import { RequestChanges } from "./RequestChanges.tsx";
import { RequestFacts } from "./RequestFacts.tsx";
import { RequestImpacts } from "./RequestImpacts.tsx";
import { type ConfirmedDraft, useConfirmed } from "./use-confirmed.ts";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

/** One request: what is asked and why, against the plan as it stands, what it would move, and what may be done with it. */
export function RequestPage({ request }: { readonly request: ChangeRequestView }) {
  const { t } = useWords();
  const confirmed = useConfirmed(request);
  const { code, program } = request;
  return (
    <Page
      title={
        <>
          <bdi className={styles["code"]}>{code}</bdi> <Name name={request} />
        </>
      }
      intro={
        <Link to="/programs/$code" params={{ code: program.code }}>
          <bdi>{program.code}</bdi> <Name name={program} />
        </Link>
      }
      trail={
        <>
          <Icon name="chevronStart" />
          <Link to="/desk/requests">{t("changeRequests.back")}</Link>
        </>
      }
    >
      <RequestFacts request={request} />
      <RequestChanges request={request} confirmed={confirmed} />
      <RequestImpacts request={request} />
      <Acts request={request} confirmed={confirmed} />
      <EntryTalk subjectType="changeRequest" subjectId={request.id} />
    </Page>
  );
}

interface ActsProps {
  readonly request: ChangeRequestView;
  readonly confirmed: ConfirmedDraft;
}

type Act = "approve" | "refuse" | "withdraw";

function Acts({ request, confirmed }: ActsProps) {
  const { t } = useWords();
  const [act, setAct] = useState<Act | null>(null);
  const onClose = () => setAct(null);
  const mayDecide = request.abilities.includes("changeRequest.approve");
  const mayWithdraw = request.abilities.includes("changeRequest.withdraw");
  if (request.state !== "submitted") return null;
  return (
    <>
      {mayDecide ? null : <p className={styles["muted"]}>{t("changeRequests.waitsForOther")}</p>}
      {mayDecide || mayWithdraw ? (
        <div className={styles["acts"]} data-print="none">
          {mayDecide ? (
            <>
              <Button
                variant="primary"
                icon="check"
                isDisabled={!confirmed.isWhole}
                onPress={() => setAct("approve")}
              >
                {t("changeRequests.approve")}
              </Button>
              <Button variant="danger" onPress={() => setAct("refuse")}>
                {t("changeRequests.refuse")}
              </Button>
            </>
          ) : null}
          {mayDecide && !confirmed.isWhole ? (
            <p className={styles["warning"]}>{t("changeRequests.confirmFirst")}</p>
          ) : null}
          {mayWithdraw ? (
            <Button onPress={() => setAct("withdraw")}>{t("changeRequests.withdraw")}</Button>
          ) : null}
        </div>
      ) : null}
      {act === null ? null : dialogs({ request, confirmed, onClose })[act]()}
    </>
  );
}

interface DialogProps extends ActsProps {
  readonly onClose: () => void;
}

function dialogs({ request, confirmed, onClose }: DialogProps): Readonly<Record<Act, () => ReactNode>> {
  return {
    approve: () => <ApproveDialog request={request} confirmed={confirmed.confirmed} onClose={onClose} />,
    refuse: () => <RefuseDialog request={request} onClose={onClose} />,
    withdraw: () => <WithdrawDialog request={request} onClose={onClose} />,
  };
}
