/** Characters of a comment. */
export const COMMENT_LENGTH = 4_000;

/** People that one comment calls. */
export const MENTIONS_AT_MOST = 20;
