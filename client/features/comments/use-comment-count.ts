import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { CommentsProps } from "./Comments.tsx";

/** How many comments of a subject still stand; null before it is known. */
export function useCommentCount({
  subjectType,
  subjectId,
}: Pick<CommentsProps, "subjectType" | "subjectId">): number | null {
  const { data } = useQuery(useTRPC().comments.list.queryOptions({ subjectType, subjectId }));
  return data ? data.comments.filter(({ isRemoved }) => !isRemoved).length : null;
}

/** What the talk is called, with its count where there is any. */
export function titleOf({ t, format }: Words, count: number | null): string {
  return count ? t("comments.counted", { count: format.number(count) }) : t("comments.title");
}
