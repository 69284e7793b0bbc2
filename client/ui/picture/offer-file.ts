/** Offers a file to the browser. Nothing leaves the machine. */
export function offerFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; a link revoked at once is empty in some browsers.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What file systems refuse becomes a dash: "Roadmap-City-2030-2026-11-24". */
export function fileNameOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}
