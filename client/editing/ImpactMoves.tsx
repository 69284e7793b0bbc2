import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ImpactMove } from "#shared/contract/impact.ts";
import styles from "./ImpactPanel.module.css";
import { namesOf } from "./impact-sentences.ts";

/** Each pushed item: from, to, by how much, and the item that pushes it. */
export function ImpactMoves({ moves }: { readonly moves: readonly ImpactMove[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles["scroll"]}>
      <table data-narrow="cards" data-dense className={styles["moves"]}>
        <thead>
          <tr>
            <th scope="col">{t("impact.item")}</th>
            <th scope="col">{t("impact.from")}</th>
            <th scope="col">{t("impact.to")}</th>
            <th scope="col">{t("impact.by")}</th>
            <th scope="col">{t("impact.path")}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ item, fromDay, toDay, byWorkDays, path }) => (
            <tr key={item.id}>
              <th scope="row">{namesOf(words, [item])}</th>
              <td data-heading={t("impact.from")}>
                <Day day={fromDay} style="medium" />
              </td>
              <td data-heading={t("impact.to")}>
                <Day day={toDay} style="medium" />
              </td>
              <td className={styles["code"]} data-heading={t("impact.by")}>
                <bdi>{words.format.signedNumber(byWorkDays)}</bdi>
              </td>
              <td className={styles["code"]} data-heading={t("impact.path")}>
                <bdi title={namesOf(words, path)}>{pusherOf(path)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The item before the last one of the path, by its codes; the whole path is in the cell's title. */
function pusherOf(path: ImpactMove["path"]): string {
  const pusher = path.at(-2);
  return pusher ? `${pusher.programCode} ${pusher.code}` : "";
}
