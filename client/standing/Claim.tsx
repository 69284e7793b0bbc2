import { Explain } from "#client/ui/Explain/Explain.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { claimDivergence } from "#shared/progress/claim.ts";
import styles from "./Claim.module.css";
import { confidenceSteps, confidenceText } from "./confidence-words.ts";

/** What the owner claims, with the five steps of it; marked where it tells of another program than the status does. */
export function Claim({ program }: { readonly program: Pick<ProgramRow, "confidence" | "status"> }) {
  const words = useWords();
  const { t } = words;
  const { confidence, status } = program;
  const claim = confidenceText(words, confidence);
  if (claim === null) return t("program.claimNone");
  const divergence = claimDivergence(status.status, confidence);
  return (
    <span className={styles["claim"]}>
      <Explain
        name={t("program.claim")}
        formula={t("standing.claimMeaning")}
        inputs={confidenceSteps(words)}
        source={t("standing.claimSource")}
      >
        {claim}
      </Explain>
      {divergence ? (
        <span className={styles["divergence"]}>
          <Icon name="warning" />
          {t(`standing.${divergence}`)}
        </span>
      ) : null}
    </span>
  );
}
