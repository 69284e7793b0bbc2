import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellProblem, tellWaiting } from "#client/ui/Toast/toasts.ts";
import type { PackRow } from "#shared/contract/packs.ts";
import { awaitedPacks } from "./awaited-packs.ts";
import { isUnderWay, packAddress } from "./pack-kinds.ts";
import { packName } from "./pack-words.ts";
import { POLL_PACKS } from "./poll-packs.ts";
import { useMakeAgain } from "./use-pack-acts.ts";

/** Says of each awaited pack that it is done, with its download, or why it was not made, with another attempt. */
export function TellPacks({ awaited }: { readonly awaited: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const { data } = useQuery(useTRPC().packs.list.queryOptions(undefined, POLL_PACKS));
  const { makeAgain } = useMakeAgain();
  const tell = (pack: PackRow) => {
    const name = packName(words, pack);
    if (pack.state === "done") {
      tellWaiting(t("packs.ready", { pack: name }), {
        label: t("packs.download"),
        onAction: () => fetchFile(pack),
      });
    }
    if (pack.failure) {
      const sentence = t("packs.notMade", { pack: name, reason: t(`packs.failures.${pack.failure}`) });
      tellProblem(sentence, { label: t("common.retry"), onAction: () => makeAgain(pack) });
    }
  };
  useEffect(() => {
    for (const pack of data?.packs ?? []) {
      if (!awaited.includes(pack.id) || isUnderWay(pack)) continue;
      awaitedPacks.settle(pack);
      tell(pack);
    }
  });
  return null;
}

function fetchFile(pack: PackRow): void {
  const link = document.createElement("a");
  link.href = packAddress(pack);
  link.download = "";
  link.click();
}
