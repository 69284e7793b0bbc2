import { type ReactNode, useRef } from "react";
import type { SessionView } from "#shared/contract/session.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import styles from "./AppFrame.module.css";
import { Brand } from "./Brand.tsx";
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import { DisplayMenu } from "./DisplayMenu.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { MainNavigation } from "./MainNavigation.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { SampleNotice } from "./SampleNotice.tsx";
import { useAdoptPreferences } from "./use-adopt-preferences.ts";
import { useArrival } from "./use-arrival.ts";
import { useSettingsChange } from "./use-settings-change.ts";

interface AppFrameProps {
  readonly person: NonNullable<SessionView["person"]>;
  readonly abilities: readonly Action[];
  /** The sample portfolio is loaded; every page says so. */
  readonly isSample: boolean;
  /** Stands before the display settings. */
  readonly tools?: ReactNode;
  /** Stays below the header while the page scrolls: says that this is not the plan. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page of a signed-in person. */
export function AppFrame({ person, abilities, isSample, tools, banner, children }: AppFrameProps) {
  const { t } = useWords();
  const change = useSettingsChange();
  const content = useRef<HTMLElement>(null);
  useAdoptPreferences(person);
  useArrival(content);
  return (
    <div className={styles["frame"]} data-banner={banner ? true : undefined}>
      <a className={styles["skip"]} href="#content">
        {t("shell.skipToContent")}
      </a>
      <div className={styles["top"]}>
        <header className={styles["header"]} data-print="none">
          <Brand />
          <MainNavigation role={person.role} abilities={abilities} />
          {isSample ? <SampleNotice /> : null}
          <div className={styles["tools"]}>
            {tools}
            <LanguageSwitch onChange={change} />
            <DisplayMenu onChange={change} />
            <PersonMenu person={person} />
          </div>
        </header>
        {banner}
      </div>
      <ConnectionNotice />
      <main ref={content} id="content" className={styles["content"]} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
