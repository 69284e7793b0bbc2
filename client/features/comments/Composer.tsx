import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { fieldStyles } from "#client/ui/Field/Field.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { COMMENT_LENGTH } from "#shared/contract/comment-limits.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { isolate } from "#shared/i18n/words.ts";
import { plainText } from "#shared/text/plain-text.ts";
import styles from "./Composer.module.css";
import { type Draft, NO_DRAFT } from "./drafts.ts";
import { MentionList, optionId } from "./MentionList.tsx";
import { ToTell } from "./ToTell.tsx";
import { useDraft } from "./use-draft.ts";
import { useMention } from "./use-mention.ts";

interface ComposerProps {
  readonly label: string;
  readonly sendLabel: string;
  /** Names what is being written on this device, so that it is still there after a reload. */
  readonly place: string;
  readonly initial?: Draft;
  /** Those who can be mentioned. */
  readonly readers: readonly PersonRef[];
  /** While an earlier one is on its way the next may be typed, not sent. */
  readonly isSending: boolean;
  readonly isShownEarly?: boolean;
  /** Opened to be written in. */
  readonly takesFocus?: boolean;
  readonly onSend: (draft: Draft) => Promise<unknown>;
  readonly onCancel?: () => void;
}

/** Where a comment is written: plain text, people called by "@", sent by a button or Ctrl+Enter. */
export function Composer(props: ComposerProps) {
  const { label, sendLabel, place, readers, isSending, onSend, onCancel } = props;
  const { initial = NO_DRAFT, isShownEarly = false, takesFocus = false } = props;
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const listId = useId();
  const helpId = useId();
  const { draft, failure, change, send, forget } = useDraft({ place, initial, isShownEarly, onSend });
  const mention = useMention({ field, draft, readers, onChange: change });
  const { offered, active } = mention;
  const { length } = plainText(draft.body);
  const maySend = length > 0 && length <= COMMENT_LENGTH && !isSending;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter inside an input method takes its word.
    if (event.nativeEvent.isComposing) return;
    const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (isSend && maySend) void send();
    if (!isSend && !mention.takeKey(event)) return;
    event.preventDefault();
    // Escape puts away the names alone, not the window around them.
    event.stopPropagation();
  };
  return (
    <div className={styles["composer"]}>
      <label className={styles["label"]}>
        {label}
        <textarea
          ref={field}
          className={`${fieldStyles.control} ${styles["field"]}`}
          rows={3}
          // An empty text has no direction of its own; it takes the page's.
          dir={draft.body.trim() === "" ? undefined : "auto"}
          value={draft.body}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={offered.length > 0 ? listId : undefined}
          aria-activedescendant={offered.length > 0 ? optionId(listId, active) : undefined}
          aria-describedby={helpId}
          aria-invalid={length > COMMENT_LENGTH}
          onChange={({ target }) => {
            change({ ...draft, body: target.value });
            mention.moveCaret(target.selectionStart);
          }}
          onSelect={({ currentTarget }) => mention.moveCaret(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onBlur={mention.leave}
        />
      </label>
      {offered.length > 0 ? (
        <MentionList id={listId} people={offered} active={active} onChoose={mention.choose} />
      ) : null}
      <Found count={offered.length} />
      <ToTell
        people={readers.filter(({ id }) => draft.mentionedIds.includes(id))}
        onForget={(id) =>
          change({ ...draft, mentionedIds: draft.mentionedIds.filter((each) => each !== id) })
        }
      />
      <RefusalNotice error={failure} />
      <div className={styles["foot"]}>
        <Help id={helpId} length={length} />
        <div className={styles["acts"]}>
          {onCancel ? (
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                forget();
                onCancel();
              }}
            >
              {t("common.cancel")}
            </Button>
          ) : null}
          <Button size="small" variant="primary" isDisabled={!maySend} onPress={() => void send()}>
            {sendLabel}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** From here on the length is told. */
const NEAR_THE_LIMIT = 0.9 * COMMENT_LENGTH;

function Help({ id, length }: { readonly id: string; readonly length: number }) {
  const { t, format } = useWords();
  const count = { number: format.number(length), limit: format.number(COMMENT_LENGTH) };
  if (length > COMMENT_LENGTH) {
    return (
      <p id={id} role="alert" className={styles["tooLong"]}>
        {t("comments.tooLong", count)}
      </p>
    );
  }
  return (
    <p id={id} className={styles["help"]}>
      {length >= NEAR_THE_LIMIT ? t("comments.length", count) : t("comments.help")}{" "}
      <span className={styles["keys"]}>{t("comments.keys", { keys: isolate("Ctrl+Enter") })}</span>
    </p>
  );
}

/** What a screen reader hears of the names that came and went. */
function Found({ count }: { readonly count: number }) {
  const { t, format } = useWords();
  return (
    <span role="status" className={styles["heard"]}>
      {count === 0 ? null : t("comments.found", { count: format.number(count) })}
    </span>
  );
}
