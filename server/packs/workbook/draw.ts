import writeXlsxFile from "write-excel-file/node";
import type { PackRenderer } from "../content.ts";
import { forOffice } from "../office-text.ts";
import { sheetsOf } from "./sheets.ts";

/** The pack as a workbook: everything that it shows, figures and days as such. */
export const drawWorkbook: PackRenderer = async (content, { onProgress, signal }) => {
  const sheets = sheetsOf(forOffice(content));
  onProgress(0.3);
  const bytes = await writeXlsxFile(sheets).toBuffer();
  signal.throwIfAborted();
  onProgress(0.95);
  return bytes;
};
