import { type PdfFile, type PdfObject, readPdf, refOf, refsOf, renumbered } from "./pdf-objects.ts";
import type { Sink } from "./sink.ts";

const CATALOG = 1;
const PAGES = 2;
const STRUCTURE = 3;
const DOCUMENT = 4;
const FIRST_FREE = 5;

type Joined = {
  /** Where each object stands in the file. */
  offsets: Map<number, number>;
  size: number;
  next: number;
  pages: number[];
  children: number[];
  /** Page by page, the elements its marked content belongs to. */
  parents: string[];
  ids: string[];
  first: {
    catalog: string;
    structure: string;
    info: number;
    metadata: PdfObject;
    id: string;
  } | null;
  parts: number;
};

/**
 * Joins the parts of a paper to one PDF, page behind page, with one tree of tags, so that a reader
 * that speaks hears one document. Parts are written on as they come and not kept.
 */
export const joinPdf = (sink: Sink) => {
  const joined: Joined = {
    offsets: new Map(),
    size: 0,
    next: FIRST_FREE,
    pages: [],
    children: [],
    parents: [],
    ids: [],
    first: null,
    parts: 0,
  };
  const write = (bytes: Uint8Array) => {
    sink.write(bytes);
    joined.size += bytes.length;
  };
  const put = (number: number, { head, stream }: PdfObject) => {
    joined.offsets.set(number, joined.size);
    write(Buffer.from(`${number} 0 obj\n${head}\n`, "latin1"));
    if (stream) {
      write(Buffer.from("stream\n"));
      write(stream);
    }
    write(Buffer.from("endobj\n"));
  };
  write(Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"));
  return {
    /** Adds a part; gives how many pages it has. */
    add: (bytes: Uint8Array): number => addPart(joined, readPdf(bytes), put),
    end: () => finish(joined, put, write),
  };
};

type Put = (number: number, object: PdfObject) => void;

const addPart = (joined: Joined, file: PdfFile, put: Put): number => {
  const object = (number: number) => {
    const found = file.objects.get(number);
    if (!found) throw new Error(`no object ${number}`);
    return found;
  };
  const catalog = object(file.root);
  const pagesAt = refOf(catalog.head, "Pages");
  const structureAt = refOf(catalog.head, "StructTreeRoot");
  const metadataAt = refOf(catalog.head, "Metadata");
  const structure = object(structureAt).head;
  const [documentAt = 0, ...others] = refsOf(structure, "K");
  if (others.length > 0) throw new Error("a part has more than one document");

  const shift = joined.next - 1;
  const to = (number: number) =>
    number === pagesAt ? PAGES : number === documentAt ? DOCUMENT : number + shift;
  const keyShift = joined.parents.length;
  const prefix = `p${joined.parts}-`;
  const isFirst = joined.first === null;
  const left = new Set([file.root, pagesAt, structureAt, documentAt, metadataAt]);
  if (!isFirst) left.add(file.info);

  for (const [number, { head, stream }] of file.objects) {
    if (left.has(number)) continue;
    put(to(number), {
      head: namedApart(renumbered(head, to), prefix).replace(
        /\/StructParents? (\d+)/g,
        (all, key: string) => all.replace(key, String(Number(key) + keyShift)),
      ),
      stream,
    });
  }
  const pages = refsOf(object(pagesAt).head, "Kids");
  joined.pages.push(...pages.map(to));
  joined.children.push(...refsOf(object(documentAt).head, "K").map(to));
  joined.parents.push(...parentsOf(structure).map((entry) => renumbered(entry, to)));
  joined.ids.push(...idsOf(structure).map((entry) => namedApart(renumbered(entry, to), prefix)));
  if (isFirst) {
    joined.first = {
      catalog: renumbered(catalog.head, to),
      structure,
      info: to(file.info),
      metadata: object(metadataAt),
      id: file.id,
    };
  }
  joined.next += Math.max(...file.objects.keys());
  joined.parts += 1;
  return pages.length;
};

/** Names of header cells begin anew in every part: "U1x0y0". */
const namedApart = (head: string, prefix: string): string =>
  head.replace(/\((U\d+x\d+y\d+)\)/g, (_, name: string) => `(${prefix}${name})`);

/** Entries of the tree from pages to elements, without their keys, which must run from 0. */
const parentsOf = (structure: string): string[] => {
  const list = /\/ParentTree <<\s*\/Nums \[([^\]]*)\]/.exec(structure)?.[1] ?? "";
  return [...list.matchAll(/(\d+) (\d+ 0 R)/g)].map(([, key, entry], i) => {
    if (Number(key) !== i || !entry) throw new Error("keys of the tags do not run from 0");
    return entry;
  });
};

const idsOf = (structure: string): string[] => {
  const list = /\/IDTree <<\s*\/Names \[([^\]]*)\]/.exec(structure)?.[1] ?? "";
  return list.match(/\([^)]*\) \d+ 0 R/g) ?? [];
};

const refs = (numbers: readonly number[]): string =>
  numbers.map((number) => `${number} 0 R`).join(" ");

const finish = (joined: Joined, put: Put, write: (bytes: Uint8Array) => void): void => {
  const { first, pages, children, parents } = joined;
  if (!first) throw new Error("a paper without pages");
  const metadataAt = joined.next;
  const ids = [...joined.ids].sort();
  put(metadataAt, counted(first.metadata, pages.length));
  put(PAGES, {
    head: `<<\n  /Type /Pages\n  /Count ${pages.length}\n  /Kids [${refs(pages)}]\n>>`,
    stream: null,
  });
  put(DOCUMENT, {
    head: `<<\n  /Type /StructElem\n  /S /Document\n  /P ${STRUCTURE} 0 R\n  /K [${refs(children)}]\n>>`,
    stream: null,
  });
  const nums = parents.map((entry, key) => `${key} ${entry}`).join(" ");
  const roles = /\/RoleMap <<[^>]*>>/.exec(first.structure)?.[0] ?? "";
  const idTree =
    ids.length > 0 ? `/IDTree <<\n    /Names [${ids.join(" ")}]\n${limits(ids)}  >>` : "";
  put(STRUCTURE, {
    head: `<<\n  /Type /StructTreeRoot\n  ${roles}\n  /K [${DOCUMENT} 0 R]\n  /ParentTree <<\n    /Nums [${nums}]\n  >>\n  ${idTree}\n  /ParentTreeNextKey ${parents.length}\n>>`,
    stream: null,
  });
  put(CATALOG, {
    head: first.catalog
      .replace(/\/StructTreeRoot \d+ 0 R/, `/StructTreeRoot ${STRUCTURE} 0 R`)
      .replace(/\/Metadata \d+ 0 R/, `/Metadata ${metadataAt} 0 R`)
      .replace(/\s*\/PageLabels \d+ 0 R/, "")
      .replace("/ViewerPreferences <<", "/ViewerPreferences <<\n    /DisplayDocTitle true"),
    stream: null,
  });
  const at = joined.size;
  const size = metadataAt + 1;
  const rows = Array.from({ length: size - 1 }, (_, i) => joined.offsets.get(i + 1));
  const table = rows.map((offset) =>
    offset === undefined
      ? "0000000000 65535 f \n"
      : `${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  write(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table.join("")}`));
  write(
    Buffer.from(
      `trailer\n<<\n  /Size ${size}\n  /Root ${CATALOG} 0 R\n  /Info ${first.info} 0 R\n  /ID ${first.id}\n>>\nstartxref\n${at}\n%%EOF\n`,
      "latin1",
    ),
  );
};

const limits = (ids: readonly string[]): string => {
  const name = (entry: string | undefined) => /^\([^)]*\)/.exec(entry ?? "")?.[0] ?? "()";
  return `    /Limits [${name(ids[0])} ${name(ids.at(-1))}]\n`;
};

/** The description of the whole: its first part knew its own pages only. */
const counted = ({ head, stream }: PdfObject, pages: number): PdfObject => {
  const end = stream?.lastIndexOf("endstream") ?? -1;
  if (!stream || end < 0) throw new Error("metadata without a stream");
  const text = stream
    .subarray(0, end)
    .toString("latin1")
    .replace(/\n$/, "")
    .replace(/(<xmpTPg:NPages>)\d+/, `$1${pages}`);
  return {
    head: head.replace(/\/Length \d+/, `/Length ${text.length}`),
    stream: Buffer.from(`${text}\nendstream\n`, "latin1"),
  };
};
