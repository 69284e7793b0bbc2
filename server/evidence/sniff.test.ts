import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { sniffEvidence } from "./sniff.ts";

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const JPEG = Buffer.from("ffd8ffe000104a46494600010101004800480000ffdb", "hex");
const PDF = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF", "latin1");

async function kindOf(bytes: Buffer | string) {
  const folder = mkdtempSync(join(tmpdir(), "masar-sniff-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "upload");
  writeFileSync(file, bytes);
  return (await sniffEvidence(file))?.extension ?? null;
}

describe("what an uploaded file is", () => {
  it.each([
    ["a PDF", PDF, "pdf"],
    ["a PNG picture", PNG, "png"],
    ["a photo", JPEG, "jpg"],
    ["Arabic text", "محضر الاجتماع\r\nاعتماد المرحلة الأولى\n", "txt"],
    ["a table as text", "code,day\nSG-1,2026-11-24\n", "txt"],
    // As text and as an attachment a page cannot run.
    ["a page, which is text", "<!doctype html><script>alert(1)</script>", "txt"],
  ])("tells %s from its bytes", async (_case, bytes, extension) => {
    expect(await kindOf(bytes)).toBe(extension);
  });

  it("tells an Excel workbook, which is a ZIP inside, from other archives", async () => {
    const sheet = await (await writeExcelFile([[{ value: "x" }]])).toBuffer();
    expect(await kindOf(sheet)).toBe("xlsx");
    expect(await kindOf(Buffer.from("504b0506000000000000000000000000000000000000", "hex"))).toBeNull();
  });

  it.each([
    ["a Windows program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)])],
    ["a Linux program", Buffer.from("7f454c4602010100000000000000000003003e0001000000", "hex")],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000", "latin1")],
    ["an SVG drawing", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ["bytes of no kind", Buffer.from([0, 1, 2, 3, 255, 254])],
    ["nothing", ""],
  ])("takes %s for no evidence", async (_case, bytes) => {
    expect(await kindOf(bytes)).toBeNull();
  });

  it("is not confused by a letter that the sample's end cuts", async () => {
    expect(await kindOf(`a${"ع".repeat(40_000)}`)).toBe("txt");
  });
});
