import { useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { useWords } from "../../ui/locale/locale-context.ts";

/**
 * What a browser does by itself when a page is loaded, done for pages that change in place: the window is titled by
 * the page's heading, and whoever opened it from a row that is gone starts at the content, not at the very top.
 */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  const { t } = useWords();
  useEffect(() => {
    const nameWindow = () => {
      const heading = content.current?.querySelector("h1")?.textContent?.trim();
      const product = t("common.product");
      document.title = heading ? `${heading} · ${product}` : product;
    };
    nameWindow();
    return router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      nameWindow();
      const isFocusLost = document.activeElement === null || document.activeElement === document.body;
      if (fromLocation && pathChanged && isFocusLost) content.current?.focus({ preventScroll: true });
    });
  }, [router, content, t]);
}
