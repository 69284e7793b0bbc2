import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import { makeZip, type ZipPart } from "./zip.ts";

/** A real .xlsx file with the given sheets. */
export function makeXlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows as SheetData }));
  return writeXlsxFile(data).toBuffer();
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a smallest .xlsx file around one worksheet's XML, for sheets that no library would write. */
export function xlsxParts(sheetXml: string): ZipPart[] {
  return [
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Programs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: sheetXml },
  ];
}

export function worksheet(rows: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

export function makeRawXlsx(rows: string): Buffer {
  return makeZip(xlsxParts(worksheet(rows)));
}
