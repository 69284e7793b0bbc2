import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import { DiscardDialog } from "./DiscardDialog.tsx";
import styles from "./ScenarioLine.module.css";

interface ScenarioLineProps {
  readonly scenario: ScenarioRow;
  /** Whether the page shows the scenario; it is of the plan otherwise. */
  readonly isShown: boolean;
}

/** Says loudly, on paper too, that this is a scenario and not the plan, and leads out of it. */
export function ScenarioLine({ scenario, isShown }: ScenarioLineProps) {
  const { t } = useWords();
  return (
    <section className={styles["line"]} aria-label={t("scenarios.line.label")}>
      <p className={styles["said"]}>
        <Icon name="scenario" />
        <span className={styles["name"]}>
          {t("scenarios.line.kind")}{" "}
          <strong>
            <Name name={scenario} />
          </strong>
        </span>
        <strong className={styles["not"]}>
          {t(isShown ? "scenarios.line.notThePlan" : "scenarios.line.elsewhere")}
        </strong>
      </p>
      <Ways scenario={scenario} isShown={isShown} />
    </section>
  );
}

function Ways({ scenario, isShown }: ScenarioLineProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [isDiscarding, setDiscarding] = useState(false);
  const label = t("scenarios.line.more");
  const list = { id: "all", label: t("scenarios.all"), onAction: () => void navigate({ to: "/scenarios" }) };
  const discard = {
    id: "discard",
    label: t("scenarios.discard"),
    onAction: () => setDiscarding(true),
  };
  return (
    <div className={styles["ways"]} data-print="none">
      {isShown ? (
        <Link to="/scenarios/compare" search={{ left: "plan", right: scenario.id }}>
          {t("scenarios.line.compare")}
        </Link>
      ) : (
        <Link to="/">{t("scenarios.line.open")}</Link>
      )}
      <Button
        size="small"
        onPress={() =>
          void navigate({ to: ".", search: (held) => ({ ...held, scenario: undefined }), resetScroll: false })
        }
      >
        {t("scenarios.line.leave")}
      </Button>
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="small" label={label} />}
        actions={scenario.abilities.includes("scenario.discard") ? [list, discard] : [list]}
      />
      {isDiscarding ? (
        <DiscardDialog
          scenario={scenario}
          onDone={() => navigate({ to: "/scenarios", search: { scenario: undefined } })}
          onClose={() => setDiscarding(false)}
        />
      ) : null}
    </div>
  );
}
