import { useRef } from "react";
import type { SessionView } from "#shared/contract/session.ts";
import type { DisplaySettings } from "../../ui/locale/display-settings.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";
import { SampleCards } from "./SampleCards.tsx";
import styles from "./SignIn.module.css";
import { SignInForm } from "./SignInForm.tsx";
import { SignInPanel } from "./SignInPanel.tsx";
import { useEnter } from "./use-enter.ts";

interface SignInProps {
  readonly samplePeople: SessionView["samplePeople"];
  /** Where the visitor was going, an address of ours; undefined when nowhere in particular. */
  readonly from: string | undefined;
}

/** The door: one click as one of the sample's people, or an account. */
export function SignIn({ samplePeople, from }: SignInProps) {
  const { words, changeSettings } = useLocaleSettings();
  const { t } = words;
  // What a visitor chooses here outweighs what the server remembers of the person they sign in as.
  const chosen = useRef<Partial<DisplaySettings>>({});
  const enter = useEnter(() => chosen.current, from);
  const change = (next: Partial<DisplaySettings>) => {
    chosen.current = { ...chosen.current, ...next };
    void changeSettings(next);
  };
  const hasSample = samplePeople.length > 0;
  return (
    <main className={styles["door"]}>
      <SignInPanel onChange={change} />
      <div className={styles["ways"]}>
        {hasSample ? <SampleCards people={samplePeople} enter={enter} /> : null}
        <section className={styles["account"]} aria-labelledby="account-title">
          <h2 id="account-title" className={styles["title"]}>
            {t(hasSample ? "signIn.withAccount" : "signIn.title")}
          </h2>
          <SignInForm enter={enter} />
        </section>
      </div>
    </main>
  );
}
