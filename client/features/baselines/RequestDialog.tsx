import { useState } from "react";
import { fieldSentences } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { BaselineRequestInput, BaselinesView } from "#shared/contract/baselines.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Baselines.module.css";
import { useRequestBaseline } from "./use-baseline-acts.ts";

interface RequestDialogProps {
  readonly view: BaselinesView;
  readonly onClose: () => void;
}

const EMPTY: BaselineRequestInput = { nameAr: "", nameEn: "", note: "", programIds: null };
const FIELDS = ["nameAr", "note", "programIds"];

/** Asks for the plan, or some programs of it, to be frozen. The server refuses nonsense; its answer stands at the field. */
export function RequestDialog({ view, onClose }: RequestDialogProps) {
  const words = useWords();
  const { t } = words;
  const [form, setForm] = useState(EMPTY);
  const request = useRequestBaseline(t("baselines.requested"), onClose);
  const errors = fieldSentences(words, request.error);
  const change = (next: Partial<BaselineRequestInput>) => setForm({ ...form, ...next });
  const isFirst = !view.baselines.some(({ isCurrent }) => isCurrent);
  return (
    <ActDialog
      title={t("baselines.request")}
      act={
        <Button variant="primary" isPending={request.isPending} onPress={() => request.mutate(form)}>
          {t("baselines.request")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p className={styles["intro"]}>{t("baselines.requestIntro")}</p>
        <RefusalNotice error={request.error} fields={FIELDS} />
        <TextField
          label={t("terms.nameAr")}
          contentDirection="rtl"
          value={form.nameAr}
          onChange={(nameAr) => change({ nameAr })}
          error={errors["nameAr"]}
        />
        <TextField
          label={t("terms.nameEn")}
          contentDirection="ltr"
          value={form.nameEn}
          onChange={(nameEn) => change({ nameEn })}
        />
        <TextArea
          label={t(isFirst ? "terms.note" : "baselines.reason")}
          isOptionalMarked={isFirst}
          value={form.note}
          onChange={(note) => change({ note })}
          maxLength={2_000}
          error={errors["note"]}
        />
        <Scope view={view} form={form} error={errors["programIds"]} onChange={change} />
      </div>
    </ActDialog>
  );
}

interface ScopeProps {
  readonly view: BaselinesView;
  readonly form: BaselineRequestInput;
  readonly error: string | undefined;
  readonly onChange: (change: Pick<BaselineRequestInput, "programIds">) => void;
}

function Scope({ view, form: { programIds }, error, onChange }: ScopeProps) {
  const { t, language } = useWords();
  const toggle = (id: string, isChosen: boolean) =>
    onChange({
      programIds: [...(programIds ?? []).filter((each) => each !== id), ...(isChosen ? [id] : [])],
    });
  return (
    <fieldset className={styles["scope"]}>
      <legend>{t("baselines.scope")}</legend>
      <Segmented
        label={t("baselines.scope")}
        segments={[
          { id: "all", label: t("baselines.scopeAll") },
          { id: "some", label: t("baselines.scopeSome") },
        ]}
        value={programIds === null ? "all" : "some"}
        onChange={(scope) => onChange({ programIds: scope === "all" ? null : [] })}
      />
      {programIds === null ? null : (
        <>
          <p className={styles["intro"]}>{t("baselines.scopeIntro")}</p>
          <div className={styles["programs"]}>
            {view.programs.map((program) => (
              <Checkbox
                key={program.id}
                isSelected={programIds.includes(program.id)}
                onChange={(isChosen) => toggle(program.id, isChosen)}
              >
                {`${program.code} ${chooseName(language, program).text}`}
              </Checkbox>
            ))}
          </div>
          {error ? (
            <p className={styles["error"]} role="alert">
              {error}
            </p>
          ) : null}
        </>
      )}
    </fieldset>
  );
}
