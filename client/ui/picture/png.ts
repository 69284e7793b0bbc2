/** Pixels for each of CSS; browsers draw no canvas higher or wider than `MOST_PIXELS`. */
const SCALE = 2;
const MOST_PIXELS = 16_000;

/**
 * The picture in pixels. Its shapes are drawn from the SVG; its texts are written with the page's own typeface, since a
 * browser may draw an SVG before the typeface inside it is ready, and then leaves the words out.
 */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { x, y, width, height } = boxOf(picture);
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("the browser gives no canvas to draw on");
  pen.drawImage(await shapesOf(picture), 0, 0, canvas.width, canvas.height);
  pen.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  writeTexts(pen, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("the canvas gave no picture"))),
      "image/png",
    );
  });
}

function boxOf(picture: SVGSVGElement) {
  const [x = 0, y = 0, width = 0, height = 0] = (picture.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  return { x, y, width, height };
}

async function shapesOf(picture: SVGSVGElement): Promise<HTMLImageElement> {
  const shapes = picture.cloneNode(true) as SVGSVGElement;
  for (const text of shapes.querySelectorAll("text")) text.remove();
  const image = new Image();
  // The content policy knows `data:` pictures and no others.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(shapes))}`;
  await image.decode();
  return image;
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { middle: "center", end: "end" };

/** Texts never stand in a moved or mirrored group, so their own places are all there is to know. */
export function writeTexts(pen: CanvasRenderingContext2D, picture: SVGSVGElement): void {
  const family = picture.getAttribute("font-family") ?? "sans-serif";
  pen.direction = picture.getAttribute("direction") === "rtl" ? "rtl" : "ltr";
  for (const text of picture.querySelectorAll("text")) {
    const read = (name: string) => text.getAttribute(name) ?? "";
    pen.font = `${read("font-weight")} ${read("font-size")}px ${family}`;
    pen.textAlign = ALIGN[read("text-anchor")] ?? "start";
    pen.fillStyle = read("fill");
    pen.fillText(text.textContent ?? "", Number(read("x")), Number(read("y")));
  }
}
