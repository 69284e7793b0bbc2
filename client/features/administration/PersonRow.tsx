import type { PersonView } from "#shared/contract/people.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { ROLES, type Role } from "#shared/permissions/actions.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Name } from "../../ui/Name/Name.tsx";
import { Select } from "../../ui/Select/Select.tsx";
import { Switch } from "../../ui/Switch/Switch.tsx";
import styles from "./PersonRow.module.css";
import { useUpdatePerson } from "./use-update-person.ts";

interface PersonRowProps {
  readonly person: PersonView;
  readonly isSelf: boolean;
  readonly canUpdate: boolean;
}

/** One person; role and state are changed where they stand, and at once. */
export function PersonRow({ person, isSelf, canUpdate }: PersonRowProps) {
  const { t, language } = useWords();
  const { update, isPending } = useUpdatePerson(person);
  const name = chooseName(language, person).text;
  const title = { nameAr: person.titleAr, nameEn: person.titleEn };
  // Posts that are named like their holder would be read twice.
  const hasOwnTitle = chooseName(language, title).text !== "" && chooseName(language, title).text !== name;
  return (
    <tr>
      <th scope="row" className={styles["person"]}>
        <Name name={person} />
        {isSelf ? <span className={styles["mark"]}>{t("administration.you")}</span> : null}
        {person.isSample ? <span className={styles["mark"]}>{t("signIn.sampleMark")}</span> : null}
        {hasOwnTitle ? (
          <span className={styles["title"]}>
            <Name name={title} />
          </span>
        ) : null}
      </th>
      <td data-wide>
        <bdi dir="ltr">{person.email}</bdi>
      </td>
      <td className={styles["role"]}>
        {canUpdate ? (
          <Select<Role>
            label={t("administration.changeRole", { name })}
            isLabelHidden
            choices={ROLES.map((id) => ({ id, label: t(`roles.${id}`) }))}
            value={person.role}
            onChange={(role) => update({ role })}
            isDisabled={isPending}
          />
        ) : (
          t(`roles.${person.role}`)
        )}
      </td>
      <td>
        <Switch
          label={t(person.isActive ? "administration.active" : "administration.inactive")}
          description={t("administration.changeState", { name })}
          isSelected={person.isActive}
          isDisabled={!canUpdate || isPending}
          onChange={(isActive) => update({ isActive })}
        />
      </td>
    </tr>
  );
}
