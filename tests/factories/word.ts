import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type WordParts = {
  /** Inside `w:body`. */
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  /** More files of the archive, by name. */
  files?: Readonly<Record<string, string>>;
};

/** The files that Word writes into a document, by name. */
export const wordFiles = ({ body, files, ...sides }: WordParts): Record<string, string> => {
  const given = Object.entries(sides).filter((side): side is [string, string] => Boolean(side[1]));
  const root = (name: string, inside: string) =>
    `${HEAD}<w:${name} ${SPACES}>${inside}</w:${name}>`;
  const relations = (rows: readonly (readonly [string, string])[]) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
      .map(
        ([type, to], i) => `<Relationship Id="rId${i}" Type="${RELATION}/${type}" Target="${to}"/>`,
      )
      .join("")}</Relationships>`;
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": root("document", `<w:body>${body}<w:sectPr/></w:body>`),
    "word/_rels/document.xml.rels": relations(given.map(([name]) => [name, `${name}.xml`])),
    ...Object.fromEntries(given.map(([name, inside]) => [`word/${name}.xml`, root(name, inside)])),
    ...files,
  };
};

/** A Word file of these parts. */
export const wordFile = (parts: WordParts): Uint8Array => zipped(wordFiles(parts));

/** A Word file of these paragraphs. */
export const wordOf = (...body: readonly string[]): Uint8Array => wordFile({ body: body.join("") });

export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        typeof file === "string" ? strToU8(file) : file,
      ]),
    ),
  );

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A run of words with properties (`w:rPr`) as markup. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export type ParagraphLook = {
  style?: string;
  /** List and level. */
  list?: readonly [number, number];
  /** More of `w:pPr`, and of the paragraph mark's `w:rPr`. */
  properties?: string;
  mark?: string;
};

/** A paragraph: a string that begins with "<" is markup, any other is its words. */
export const para = (content: string, look: ParagraphLook = {}): string => {
  const { style, list, properties = "", mark } = look;
  const inside = [
    style ? `<w:pStyle w:val="${style}"/>` : "",
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : "",
    properties,
    mark ? `<w:rPr>${mark}</w:rPr>` : "",
  ].join("");
  const words = content === "" || content.startsWith("<") ? content : run(content);
  return `<w:p>${inside && `<w:pPr>${inside}</w:pPr>`}${words}</w:p>`;
};

export type LevelLook = {
  start?: number;
  format?: string;
  text: string;
  more?: string;
};

/** A level of a list. */
export const level = (at: number, { start = 1, format = "decimal", text, more = "" }: LevelLook) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`;

/** A definition of a list by its levels. */
export const definition = (id: number, levels: readonly LevelLook[], more = ""): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map((each, at) => level(at, each)).join("")}</w:abstractNum>`;

/** A list of a definition; `more` is its overrides. */
export const list = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

export const startAt = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

/** A paragraph style that may carry a list. */
export const style = (id: string, inside: string, attributes = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${id}"/>${inside}</w:style>`;

/** A table with lines around its cells unless told otherwise; cells are markup of paragraphs. */
export const table = (rows: readonly (readonly string[])[], lined = true): string => {
  const borders = lined
    ? '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
    : "<w:tblPr/>";
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  return `<w:tbl>${borders}${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
};
