import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { ExecutiveSearch } from "./executive-search.ts";
import { enterFullScreen } from "./presentation/full-screen.ts";
import styles from "./ReviewActs.module.css";

/** What can be done with the page: print it, or show it on a wall. */
export function ReviewActs({ search }: { readonly search: ExecutiveSearch }) {
  const { t } = useWords();
  const [which, setWhich] = useState<"attention" | "all">("attention");
  return (
    <>
      <Segmented
        label={t("executive.presentation.which")}
        segments={[
          { id: "attention", label: t("executive.presentation.attention") },
          { id: "all", label: t("executive.presentation.all") },
        ]}
        value={which}
        onChange={setWhich}
      />
      <Button variant="quiet" icon="print" onPress={() => window.print()}>
        {t("executive.print")}
      </Button>
      <Link
        to="/review/present"
        search={{ ...search, ...(which === "all" ? { programs: which } : {}) }}
        className={styles["present"]}
        onClick={enterFullScreen}
      >
        {t("executive.presentation.open")}
      </Link>
    </>
  );
}
