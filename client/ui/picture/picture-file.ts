import { pngOf } from "./png.ts";

export type PictureKind = "svg" | "png";

/** A picture as a file: in pixels, or with its typeface inside, so that it looks the same on any machine. */
export async function pictureFile(picture: SVGSVGElement, kind: PictureKind): Promise<Blob> {
  if (kind === "png") return pngOf(picture);
  const { embeddedFonts } = await import("./fonts.ts");
  return new Blob([svgFile(picture, await embeddedFonts())], { type: "image/svg+xml" });
}

export function svgFile(picture: SVGSVGElement, fontFaces: string): string {
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = fontFaces;
  picture.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
}
