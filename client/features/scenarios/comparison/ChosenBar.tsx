import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { ScenarioRequested } from "#shared/contract/scenarios.ts";
import styles from "./Comparison.module.css";
import { RequestDialog } from "./RequestDialog.tsx";
import type { Chosen } from "./use-chosen.ts";

interface ChosenBarProps {
  readonly scenarioId: string;
  readonly chosen: Chosen;
}

/** What is chosen, and what it is chosen for; afterwards the requests that were made of it. */
export function ChosenBar({ scenarioId, chosen }: ChosenBarProps) {
  const { t, format } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState<ScenarioRequested | null>(null);
  const count = chosen.keys.length;
  const asked = (requested: ScenarioRequested) => {
    setMade(requested);
    setAsking(false);
    chosen.clear();
  };
  return (
    <>
      {made ? <Made requests={made.requests} /> : null}
      <div className={styles["bar"]} data-empty={count === 0 || undefined} data-print="none">
        <p role="status">{t("comparison.chosen", { count, number: format.number(count) })}</p>
        {count > 0 ? (
          <>
            <Button variant="quiet" onPress={chosen.clear}>
              {t("comparison.clear")}
            </Button>
            <Button variant="primary" onPress={() => setAsking(true)}>
              {t("comparison.ask")}
            </Button>
          </>
        ) : null}
      </div>
      {isAsking ? (
        <RequestDialog
          scenarioId={scenarioId}
          chosen={chosen.keys}
          onAsked={asked}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

function Made({ requests }: ScenarioRequested) {
  const { t } = useWords();
  return (
    <Notice tone="calm" role="status">
      <p>{t("comparison.made")}</p>
      <ul className={styles["made"]}>
        {requests.map(({ id, code, program }) => (
          <li key={id}>
            <Link to="/desk/requests/$requestId" params={{ requestId: id }}>
              <bdi>{code}</bdi>
            </Link>{" "}
            <bdi>{program.code}</bdi> <Name name={program} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
