import { posix } from "node:path";
import { type Document, Window } from "happy-dom";
import { readParts } from "../packs/slides/archive.ts";

/** A file of Office as its parts. */
export interface OfficeFile {
  readonly paths: readonly string[];
  bytes(path: string): Buffer;
  text(path: string): string;
  /** Throws when it is no XML. */
  xml(path: string): Document;
}

const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

export async function readOffice(file: Buffer): Promise<OfficeFile> {
  const parts = await readParts(file);
  const parser = new new Window().DOMParser();
  const bytes = (path: string) => {
    const part = parts.get(path);
    if (!part) throw new Error(`no part ${path}`);
    return part;
  };
  const text = (path: string) => bytes(path).toString("utf8");
  const read = new Map<string, Document>();
  const xml = (path: string) => {
    const known = read.get(path);
    if (known) return known;
    const document = parser.parseFromString(text(path), "application/xml");
    if (document.getElementsByTagName("parsererror").length > 0 || STRAY_AMPERSAND.test(text(path))) {
      throw new Error(`${path} is no XML`);
    }
    read.set(path, document);
    return document;
  };
  return { paths: [...parts.keys()], bytes, text, xml };
}

/** The values of an attribute wherever that element stands. */
export function attributesIn(document: Document, element: string, attribute: string): (string | null)[] {
  return [...document.getElementsByTagName(element)].map((each) => each.getAttribute(attribute));
}

export function textsIn(document: Document, element: string): string[] {
  return [...document.getElementsByTagName(element)].map((each) => each.textContent);
}

/** What a program that opens the file would miss: parts that are named but not there, and parts of no known kind. */
export function packageFaults(file: OfficeFile): string[] {
  const types = file.xml("[Content_Types].xml");
  const known = attributesIn(types, "Override", "PartName").map((path) => path?.slice(1) ?? "");
  const extensions = new Set(attributesIn(types, "Default", "Extension"));
  const parts = file.paths.filter((path) => path !== "[Content_Types].xml");
  return [
    ...known
      .filter((path) => !file.paths.includes(path))
      .map((path) => `${path} has a type but is not there`),
    ...parts
      .filter((path) => !(known.includes(path) || extensions.has(path.split(".").at(-1) ?? "")))
      .map((path) => `${path} has no type`),
    ...parts.filter((path) => path.endsWith(".rels")).flatMap((path) => brokenLinks(file, path)),
  ];
}

function brokenLinks(file: OfficeFile, path: string): string[] {
  const folder = posix.join(posix.dirname(path), "..");
  const links = [...file.xml(path).getElementsByTagName("Relationship")];
  return links.flatMap((link) => {
    const target = link.getAttribute("Target") ?? "";
    if (link.getAttribute("TargetMode") === "External") return [`${path} leads out to ${target}`];
    const wanted = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    return file.paths.includes(wanted) ? [] : [`${path} leads to ${wanted}, which is not there`];
  });
}
