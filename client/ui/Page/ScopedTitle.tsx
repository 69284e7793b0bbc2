import { createContext, type ReactNode, useContext } from "react";
import styles from "./Page.module.css";

const Scope = createContext<string | null>(null);

/** What is said before the title of every page inside, so that window and print say it too; null for nothing. */
export const TitleScope = Scope.Provider;

/** A page's title, after what all titles here begin with. */
export function ScopedTitle({ children }: { readonly children: ReactNode }) {
  const scope = useContext(Scope);
  return (
    <>
      {scope === null ? null : <span className={styles["scope"]}>{scope} </span>}
      {children}
    </>
  );
}
