import type { ReactNode } from "react";
import compared from "#client/comparing/Compared.module.css";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ImpactItem } from "#shared/contract/impact.ts";

interface ItemHeadingProps {
  readonly item: ImpactItem;
  readonly programLink: (code: string) => ReactNode;
}

/** An item with its program. */
export function ItemHeading({ item, programLink }: ItemHeadingProps) {
  return (
    <>
      {programLink(item.programCode)} <bdi className={compared["code"]}>{item.code}</bdi> <Name name={item} />
    </>
  );
}
