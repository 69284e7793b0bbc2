import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Palette.module.css";

/** Each act with the keys that ask for it; an inner list is held together. */
const KEYS = {
  everywhere: {
    palette: [
      ["Ctrl", "K"],
      ["⌘", "K"],
    ],
    keys: [["?"]],
    undo: [
      ["Ctrl", "Z"],
      ["⌘", "Z"],
    ],
    redo: [
      ["Ctrl", "Shift", "Z"],
      ["⌘", "Shift", "Z"],
      ["Ctrl", "Y"],
    ],
    close: [["Esc"]],
  },
  roadmap: {
    search: [["/"]],
    firstMatch: [["Enter"]],
    matches: [["N"], ["Shift", "N"]],
    today: [["T"]],
    zoom: [["+"], ["−"]],
  },
  rows: {
    walk: [["↑"], ["↓"]],
    fold: [["←"], ["→"]],
    ends: [["Home"], ["End"]],
    allEnds: [
      ["Ctrl", "Home"],
      ["Ctrl", "End"],
    ],
    pages: [["PageUp"], ["PageDown"]],
    open: [["Enter"]],
    edit: [["F2"], ["Enter"]],
    select: [["Space"]],
    move: [
      ["Shift", "←"],
      ["Shift", "→"],
    ],
    moveStart: [
      ["Alt", "Shift", "←"],
      ["Alt", "Shift", "→"],
    ],
    link: [["L"]],
    giveUp: [["Esc"]],
    widen: [
      ["Ctrl", "Shift", "←"],
      ["Ctrl", "Shift", "→"],
    ],
  },
  review: {
    queue: [["J"], ["K"]],
    approve: [["A"]],
    return: [["R"]],
  },
} as const;

type Place = keyof typeof KEYS;
type Sentence = { [P in Place]: `finding.keys.${P}.${keyof (typeof KEYS)[P] & string}` }[Place];

/** Every key and what it does. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const places = Object.keys(KEYS) as Place[];
  return (
    <Dialog title={t("finding.keysTitle")} isOpen onClose={onClose} isDismissable>
      {places.map((place) => (
        <table key={place} className={styles["keys"]}>
          <caption>{t(`finding.keyPlaces.${place}`)}</caption>
          <tbody>
            {Object.entries<readonly (readonly string[])[]>(KEYS[place]).map(([act, choices]) => (
              <tr key={act}>
                <th scope="row">
                  <Choices choices={choices} />
                </th>
                <td>{t(`finding.keys.${place}.${act}` as Sentence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}

/** Keys stand in the order in which they are pressed, which is from left to right in both languages. */
function Choices({ choices }: { readonly choices: readonly (readonly string[])[] }) {
  return (
    <bdi dir="ltr">
      {choices.map((held) => (
        <span key={held.join(" ")}>
          {held.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{" "}
        </span>
      ))}
    </bdi>
  );
}
