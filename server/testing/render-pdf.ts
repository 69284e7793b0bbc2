import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface DrawnPage {
  readonly png: Buffer;
  /** Share of the page that is not its ground. */
  readonly ink: number;
}

/** What Node's canvas offers, of which this side of the product knows no type. */
interface NodeCanvas {
  readonly canvas: {
    readonly width: number;
    readonly height: number;
    toBuffer(type: "image/png"): Buffer;
  };
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

interface CanvasFactory {
  create(width: number, height: number): NodeCanvas;
}

const SCALE = 0.8;

/** Draws every page of a PDF as a reader's screen does. */
export async function drawPages(bytes: Buffer): Promise<DrawnPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  try {
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await drawPage(pdf, number));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const factory = pdf.canvasFactory as CanvasFactory;
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { png: canvas.toBuffer("image/png"), ink: inkOf(data) };
}

const CHANNELS = 4;

/** Of pixels in four channels each: how many have another colour than the first, which lies in the page's margin. */
function inkOf(data: Uint8ClampedArray): number {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / CHANNELS);
  const ground = pixels[0];
  return pixels.filter((pixel) => pixel !== ground).length / pixels.length;
}
