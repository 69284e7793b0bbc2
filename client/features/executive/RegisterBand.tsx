import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { type RegisterCell, registerCells } from "#shared/i18n/register-sentences.ts";
import styles from "./RegisterBand.module.css";

/** What the registers come to, a sentence each; figures open their register, what is behind opens just that. */
export function RegisterBand({ view }: { readonly view: Pick<ExecutiveReviewView, "registers"> }) {
  const words = useWords();
  const cells = registerCells(words, view.registers);
  if (cells.length === 0) return null;
  return (
    <section aria-label={words.t("headline.registers.title")}>
      <ul className={styles["band"]}>
        {cells.map((cell) => (
          <li key={cell.id} className={styles["cell"]} data-print="whole">
            <Cell cell={cell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cell({ cell: { id, title, figure, sentence, behind } }: { readonly cell: RegisterCell }) {
  return (
    <>
      <h2 className={styles["title"]}>
        <ToRegister id={id}>{title}</ToRegister>
      </h2>
      <p className={styles["said"]}>
        {figure === null ? null : <strong className={styles["figure"]}>{figure}</strong>} {sentence}
      </p>
      {behind === null ? null : (
        <p className={styles["behind"]}>
          <ToRegister id={id} isBehind>
            {behind}
          </ToRegister>
        </p>
      )}
    </>
  );
}

interface ToRegisterProps {
  readonly id: RegisterCell["id"];
  /** Only what is behind, where the register can be filtered by it. */
  readonly isBehind?: boolean;
  readonly children: ReactNode;
}

function ToRegister({ id, isBehind = false, children }: ToRegisterProps) {
  switch (id) {
    case "services":
      return (
        <Link to="/services" search={isBehind ? { state: "overdue" } : {}}>
          {children}
        </Link>
      );
    case "rollOut":
      return <Link to="/roll-out">{children}</Link>;
    case "budget":
      return <Link to="/budget">{children}</Link>;
    case "kpis":
      return (
        <Link to="/kpis" search={isBehind ? { status: "missed" } : {}}>
          {children}
        </Link>
      );
  }
}
