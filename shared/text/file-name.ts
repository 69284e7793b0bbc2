const LONGEST = 120;

/**
 * The name of a sent file as it may be kept and shown: its last part, without marks that could show it as another
 * (control characters, and those that turn the direction of writing), at most 120 characters from its end, where the
 * kind of file stands. `file` when nothing is left.
 */
export function safeFileName(sent: string): string {
  const last = sent.replaceAll("\\", "/").split("/").at(-1) ?? "";
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(-LONGEST) || "file"
  );
}
