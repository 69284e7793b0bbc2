import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { RadioCards } from "#client/ui/RadioCards/RadioCards.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { PacksView } from "#shared/contract/packs.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import { AS_SHOWN, type Choice } from "./pack-choice.ts";
import { PACK_KIND_IDS, PACK_KINDS } from "./pack-kinds.ts";

interface PackFormProps {
  readonly view: PacksView;
  readonly asAt: IsoDay | undefined;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Which file, in which language, of which moment. */
export function PackForm({ view, asAt, choice, onChange }: PackFormProps) {
  const words = useWords();
  const { t } = words;
  const { kind, language, moment } = choice;
  const shown =
    asAt === undefined ? t("packs.form.today") : t("packs.form.asAt", { day: dayInBoth(words, asAt) });
  const periods = view.closedPeriods.map((period) => ({
    id: period.id,
    label: t("packs.form.period", { period: periodName(words, period) }),
  }));
  return (
    <>
      <RadioCards
        label={t("packs.form.kind")}
        cards={PACK_KIND_IDS.map((id) => ({
          id,
          label: t(`packs.kinds.${id}`),
          detail: t(`packs.form.kindDetails.${id}`),
        }))}
        value={kind}
        onChange={(next) => onChange({ ...choice, kind: next })}
      />
      {PACK_KINDS[kind].format === "pdf" && !view.hasBrowser ? (
        <Notice tone="notice" role="status">
          {t("packs.form.noBrowser")}
        </Notice>
      ) : null}
      <RadioCards
        label={t("packs.form.language")}
        layout="row"
        cards={LANGUAGES.map((id) => ({ id, label: t(`packs.languages.${id}`) }))}
        value={language}
        onChange={(next) => onChange({ ...choice, language: next })}
      />
      <Select
        label={t("packs.form.moment")}
        choices={[{ id: AS_SHOWN, label: shown }, ...periods]}
        value={moment}
        onChange={(next) => onChange({ ...choice, moment: next })}
        {...(moment === AS_SHOWN ? {} : { description: t("packs.form.keptHint") })}
      />
    </>
  );
}
