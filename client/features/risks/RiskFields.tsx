import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { peopleChoices } from "#client/registers/forms.ts";
import { Exposure } from "#client/standing/Exposure.tsx";
import { scoreWord } from "#client/standing/score-words.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { RadioCards } from "#client/ui/RadioCards/RadioCards.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { RiskOffers } from "#shared/contract/risks.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { RISK_RESPONSES, SCORES } from "#shared/registers/risk-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { problemAt, type RiskForm } from "./risk-forms.ts";

export interface WholeRiskForm extends RiskForm {
  /** The milestone it threatens; none is a choice. */
  readonly itemId: string | null;
}

interface RiskFieldsProps {
  readonly values: WholeRiskForm;
  readonly problems: readonly FieldProblem[];
  readonly offers: RiskOffers;
  /** Who answers for it as it stands; null of a new one. */
  readonly standing: PersonRef | null;
  readonly raisedDay: IsoDay;
  readonly onChange: (change: Partial<WholeRiskForm>) => void;
}

/** What may happen, how probable and how grave that is, and what is done about it, by whom and by when. */
export function RiskFields({ values, problems, offers, standing, raisedDay, onChange }: RiskFieldsProps) {
  const words = useWords();
  const { t } = words;
  const errorAt = (path: keyof WholeRiskForm) => problemAt(words, problems, path);
  return (
    <div className={form["fields"]}>
      <NameFields
        labels={{ nameAr: t("risks.fields.nameAr"), nameEn: t("risks.fields.nameEn") }}
        values={values}
        error={errorAt("nameAr")}
        onChange={onChange}
      />
      <ScoreFields values={values} errorAt={errorAt} onChange={onChange} />
      <MilestoneField values={values} offers={offers} error={errorAt("itemId")} onChange={onChange} />
      <RadioCards
        label={t("standing.response")}
        layout="row"
        cards={RISK_RESPONSES.map((id) => ({ id, label: t(`standing.responses.${id}`) }))}
        value={values.response}
        onChange={(response) => onChange({ response })}
        error={errorAt("response")}
      />
      <TextArea
        label={t("risks.fields.responseText")}
        value={values.responseText}
        onChange={(responseText) => onChange({ responseText })}
        rows={2}
        maxLength={2_000}
        error={errorAt("responseText")}
      />
      <div className={form["pair"]}>
        <Select
          label={t("standing.responsible")}
          placeholder={t("registers.choose")}
          choices={peopleChoices(words, offers.owners, standing)}
          value={values.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
          error={errorAt("ownerId")}
        />
        <DayField
          label={t("standing.due")}
          value={values.dueDay}
          onChange={(dueDay) => onChange({ dueDay })}
          minDay={raisedDay}
          nearDay={raisedDay}
          error={errorAt("dueDay")}
        />
      </div>
    </div>
  );
}

interface ScoreFieldsProps extends Pick<RiskFieldsProps, "values" | "onChange"> {
  readonly errorAt: (path: "probability" | "impact") => string | undefined;
}

/** Both scores, and at once what they make. */
function ScoreFields({ values, errorAt, onChange }: ScoreFieldsProps) {
  const words = useWords();
  const { t, format } = words;
  const { probability, impact } = values;
  const choicesOf = (scale: "probabilities" | "impacts") =>
    SCORES.map((score) => ({
      id: String(score),
      label: `${format.number(score)} · ${scoreWord(words, scale, score)}`,
    }));
  return (
    <>
      <div className={form["pair"]}>
        <Select
          label={t("standing.probability")}
          placeholder={t("registers.choose")}
          choices={choicesOf("probabilities")}
          value={probability === null ? null : String(probability)}
          onChange={(score) => onChange({ probability: Number(score) })}
          error={errorAt("probability")}
        />
        <Select
          label={t("standing.impact")}
          placeholder={t("registers.choose")}
          choices={choicesOf("impacts")}
          value={impact === null ? null : String(impact)}
          onChange={(score) => onChange({ impact: Number(score) })}
          error={errorAt("impact")}
        />
      </div>
      <p className={form["slip"]} aria-live="polite">
        {t("standing.exposure")}:{" "}
        {probability === null || impact === null ? (
          t("common.unknown")
        ) : (
          <Exposure risk={{ probability, impact }} />
        )}
      </p>
    </>
  );
}

/** Stands for no milestone among the choices. */
const NONE = "-";

interface MilestoneFieldProps extends Pick<RiskFieldsProps, "values" | "offers" | "onChange"> {
  readonly error: string | undefined;
}

/** The milestone that it threatens; a risk of the whole plan threatens none alone. */
function MilestoneField({ values, offers, error, onChange }: MilestoneFieldProps) {
  const { t, language } = useWords();
  if (offers.milestones.length === 0) return null;
  const milestones = offers.milestones.map(({ id, code, ...name }) => ({
    id,
    label: `${code} ${chooseName(language, name).text}`,
  }));
  return (
    <Select
      label={t("risks.fields.itemId")}
      choices={[{ id: NONE, label: t("risks.noMilestone") }, ...milestones]}
      value={values.itemId ?? NONE}
      onChange={(id) => onChange({ itemId: id === NONE ? null : id })}
      error={error}
    />
  );
}
