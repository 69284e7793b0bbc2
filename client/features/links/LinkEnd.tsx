import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import styles from "./LinkDialog.module.css";
import { codeOf, findItems, type ItemIndex, type NamedItem } from "./plan-index.ts";

interface LinkEndProps {
  readonly label: string;
  readonly index: ItemIndex;
  /** Null until an item is chosen. */
  readonly itemId: string | null;
  /** The item at the other end, which cannot be this one too. */
  readonly otherId: string | null;
  readonly error: string | undefined;
  /** Absent where the end cannot be another item. */
  readonly onChange?: ((itemId: string | null) => void) | undefined;
}

/** One end of a link: the item with its program, or a search for it. */
export function LinkEnd({ label, index, itemId, otherId, error, onChange }: LinkEndProps) {
  const { t } = useWords();
  const named = itemId === null ? undefined : index.get(itemId);
  return (
    <section className={styles["end"]} aria-label={label}>
      <h3 className={styles["endLabel"]}>{label}</h3>
      {named ? <EndFacts named={named} /> : null}
      {named && onChange ? (
        <Button size="small" variant="quiet" onPress={() => onChange(null)}>
          {t("link.chooseAnother")}
        </Button>
      ) : null}
      {!named && onChange ? (
        <ItemSearch label={label} index={index} otherId={otherId} error={error} onChoose={onChange} />
      ) : null}
    </section>
  );
}

function EndFacts({ named }: { readonly named: NamedItem }) {
  const { t } = useWords();
  const { item, program } = named;
  return (
    <>
      <p className={styles["endName"]}>
        <Name name={item} />
      </p>
      <p className={styles["endPlace"]}>
        <bdi>{codeOf(named)}</bdi> · <Name name={program} />
      </p>
      <p className={styles["endPlace"]}>
        {t(`link.kinds.${item.kind}`)}
        {" · "}
        {item.kind === "activity" ? (
          <>
            <Day day={item.startDay} style="medium" /> – <Day day={item.finishDay} style="medium" />
          </>
        ) : (
          <Day day={item.finishDay} style="medium" />
        )}
      </p>
    </>
  );
}

/** More would not be read, and a word more finds them. */
const SHOWN_AT_MOST = 8;

interface ItemSearchProps {
  readonly label: string;
  readonly index: ItemIndex;
  readonly otherId: string | null;
  readonly error: string | undefined;
  readonly onChoose: (itemId: string) => void;
}

function ItemSearch({ label, index, otherId, error, onChoose }: ItemSearchProps) {
  const { t, format } = useWords();
  const [q, setQ] = useState("");
  const found = findItems(index, q, new Set(otherId === null ? [] : [otherId]));
  return (
    <div className={styles["search"]}>
      <TextField
        label={t("link.find", { end: label })}
        description={t("link.findHelp")}
        value={q}
        onChange={setQ}
        type="search"
        autoComplete="off"
        maxLength={100}
        error={error}
      />
      <p role="status" className={styles["count"]}>
        {q.trim() === "" ? "" : t("link.found", { count: found.length, number: format.number(found.length) })}
      </p>
      <ul className={styles["found"]}>
        {found.slice(0, SHOWN_AT_MOST).map((named) => (
          <li key={named.item.id}>
            <button type="button" className={styles["choice"]} onClick={() => onChoose(named.item.id)}>
              <Name name={named.item} />{" "}
              <span className={styles["endPlace"]}>
                <bdi>{codeOf(named)}</bdi> · <Name name={named.program} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
