import { Link } from "@tanstack/react-router";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { titleOf, useCommentCount } from "./use-comment-count.ts";

interface ProgramCommentsLinkProps {
  readonly programId: string;
  readonly code: string;
}

export function ProgramCommentsLink({ programId, code }: ProgramCommentsLinkProps) {
  const words = useWords();
  const count = useCommentCount({ subjectType: "program", subjectId: programId });
  return (
    <Link to="/programs/$code" params={{ code }} search={{ tab: "comments" }}>
      {titleOf(words, count)}
    </Link>
  );
}
