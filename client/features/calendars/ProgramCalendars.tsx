import { useId, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { SectionHead } from "#client/ui/SectionHead/SectionHead.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { CalendarProgram, CalendarsView, CalendarView } from "#shared/contract/calendars.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Calendars.module.css";
import { ChangeDialog } from "./ChangeDialog.tsx";
import { useCalendarLabel } from "./calendar-label.ts";
import { NewCalendarDialog } from "./NewCalendarDialog.tsx";

interface ProgramCalendarsProps {
  readonly view: CalendarsView;
  /** The one on the screen: a new one begins as its copy. */
  readonly calendar: CalendarView;
  readonly canUpdate: boolean;
  readonly onCreated: (calendarId: string) => void;
}

interface Asked {
  readonly program: CalendarProgram;
  readonly calendar: CalendarView;
}

/** Which program goes by which calendar; there is something to choose once there is more than the plan's. */
export function ProgramCalendars({ view, calendar, canUpdate, onCreated }: ProgramCalendarsProps) {
  const { t } = useWords();
  const titleId = useId();
  const [isCreating, setCreating] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <section className={styles["section"]}>
      <SectionHead
        title={t("calendars.programs")}
        titleId={titleId}
        intro={t("calendars.programsIntro")}
        acts={
          canUpdate ? (
            <Button icon="add" onPress={() => setCreating(true)}>
              {t("calendars.create")}
            </Button>
          ) : null
        }
      />
      {view.calendars.length > 1 ? (
        <ProgramTable view={view} titleId={titleId} canUpdate={canUpdate} onAsk={setAsked} />
      ) : null}
      {isCreating ? (
        <NewCalendarDialog source={calendar} onCreated={onCreated} onClose={() => setCreating(false)} />
      ) : null}
      {asked ? <AssignDialog asked={asked} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

interface ProgramTableProps {
  readonly view: CalendarsView;
  readonly titleId: string;
  readonly canUpdate: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function ProgramTable({ view: { calendars, programs }, titleId, canUpdate, onAsk }: ProgramTableProps) {
  const { t } = useWords();
  const labelOf = useCalendarLabel();
  const choices = calendars.map((calendar) => ({ id: calendar.id, label: labelOf(calendar) }));
  const planCalendarId = calendars.find(({ isOfPlan }) => isOfPlan)?.id ?? "";
  return (
    <Scrollable labelledBy={titleId} isFramed>
      <DataTable
        headings={[t("terms.code"), t("terms.program"), t("calendars.calendar")]}
        className={styles["table"]}
      >
        <tbody>
          {programs.map((program) => (
            <tr key={program.id}>
              <td>
                <bdi>{program.code}</bdi>
              </td>
              <th scope="row">
                <Name name={program} />
              </th>
              <td className={styles["assigned"]}>
                <Select
                  label={t("calendars.programCalendar", { code: program.code })}
                  isLabelHidden
                  isDisabled={!canUpdate}
                  choices={choices}
                  value={program.calendarId ?? planCalendarId}
                  onChange={(chosen) => {
                    const calendar = calendars.find(({ id }) => id === chosen);
                    if (calendar && chosen !== (program.calendarId ?? planCalendarId))
                      onAsk({ program, calendar });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

function AssignDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const { program, calendar } = asked;
  const { id: programId, code, version } = program;
  const calendarId = calendar.isOfPlan ? null : calendar.id;
  return (
    <ChangeDialog
      title={t("calendars.assign")}
      change={{ kind: "assign", programId, version, calendarId }}
      saveLabel={t("common.save")}
      doneSentence={t("calendars.assigned", { code })}
      onClose={onClose}
    >
      <p>{t("calendars.assignIntro", { code, calendar: chooseName(language, calendar).text })}</p>
    </ChangeDialog>
  );
}
