import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { QualityItem, QualityLink, QualityProgram } from "#shared/contract/quality.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import type { QualityPoint } from "#shared/schedule/quality/point.ts";
import styles from "./Offenders.module.css";
import type { OffenderNames } from "./offender-names.ts";

/** As many as fit on a screen; the rest comes when it is asked for. */
const FIRST_OFFENDERS = 20;

interface OffendersProps {
  readonly id: string;
  readonly point: QualityPoint;
  readonly name: string;
  readonly names: OffenderNames;
}

/** What counts against a point, each leading to where it is put right. */
export function Offenders({ id, point, name, names }: OffendersProps) {
  const { t, format } = useWords();
  const [isWhole, setWhole] = useState(false);
  const offenders = offendersOf(point, names);
  const shown = isWhole ? offenders : offenders.slice(0, FIRST_OFFENDERS);
  return (
    <div id={id} className={styles["offenders"]}>
      <ul className={styles["list"]} aria-label={t("quality.offendersOf", { point: name })}>
        {shown.map(({ key, content }) => (
          <li key={key} className={styles["offender"]}>
            {content}
          </li>
        ))}
      </ul>
      {shown.length < offenders.length ? (
        <span data-print="none">
          <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
            {t("quality.showAll", { number: format.number(offenders.length) })}
          </Button>
        </span>
      ) : null}
    </div>
  );
}

interface Offender {
  readonly key: string;
  readonly content: ReactNode;
}

function offendersOf({ itemIds, linkIds, programIds }: QualityPoint, names: OffenderNames): Offender[] {
  const items = itemIds.map((key) => ({ key, content: <ItemLink item={names.itemById.get(key)} /> }));
  const links = linkIds.flatMap((key) => {
    const link = names.linkById.get(key);
    return link ? [{ key, content: <LinkEnds link={link} names={names} /> }] : [];
  });
  if (items.length + links.length > 0) return [...items, ...links];
  return programIds.flatMap((key) => {
    const program = names.programById.get(key);
    return program ? [{ key, content: <ProgramLink program={program} /> }] : [];
  });
}

function ItemLink({ item }: { readonly item: QualityItem | undefined }) {
  const { t } = useWords();
  if (!item) return <span className={styles["note"]}>{t("common.anotherProgram")}</span>;
  const { programCode, kind, id } = item;
  return (
    <Link
      to="/programs/$code"
      params={{ code: programCode }}
      search={kind === "milestone" ? { milestone: id } : {}}
    >
      <bdi className={styles["code"]}>{`${programCode}/${item.code}`}</bdi> <Name name={item} />
    </Link>
  );
}

function ProgramLink({ program }: { readonly program: QualityProgram }) {
  return (
    <Link to="/programs/$code" params={{ code: program.code }}>
      <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
    </Link>
  );
}

function LinkEnds({ link, names }: { readonly link: QualityLink; readonly names: OffenderNames }) {
  const words = useWords();
  return (
    <>
      <ItemLink item={names.itemById.get(link.predecessorId)} />{" "}
      <span className={styles["then"]} role="img" aria-label={words.t("quality.linkTo")}>
        <Icon name="chevronEnd" />
      </span>{" "}
      <ItemLink item={names.itemById.get(link.successorId)} />{" "}
      <span className={styles["note"]}>{linkText(words, link)}</span>
    </>
  );
}

function linkText(words: Words, { type, lagDays, lagUnit }: QualityLink): string {
  const days = countOf(words, lagUnit === "work" ? "workDays" : "days", lagDays);
  const lag =
    lagDays === 0
      ? words.t("quality.noLag")
      : words.t(lagDays < 0 ? "quality.lead" : "quality.lag", { days });
  return words.t("quality.link", { type, lag });
}
