const MARKER = "span[style*='mso-list:Ignore'], span[style*='mso-list: Ignore']";

type Tag = "ol" | "ul";
type Open = { level: number; list: HTMLElement };

/**
 * Markup from elsewhere, made ready for the editor, which drops whatever it does not know: headings in
 * cells and items become words there instead of tearing the table apart, and lists that Word draws with
 * signs become real ones.
 */
export const tidyPasted = (html: string): string => {
  if (!/mso-list|<(?:td|th|li)\b/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const heading of page.querySelectorAll(HEADINGS_INSIDE)) {
    const paragraph = page.createElement("p");
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
  makeListsReal(page);
  return page.body.innerHTML;
};

const HEADINGS_INSIDE = ":is(td, th, li) :is(h1, h2, h3, h4, h5, h6)";

/** Lettered points keep their letters, which a list of ours could not show. */
const makeListsReal = (page: Document): void => {
  let open: Open[] = [];
  for (const paragraph of page.querySelectorAll<HTMLElement>("p")) {
    const level = levelOf(paragraph);
    const sign = level ? takeSign(paragraph) : null;
    if (paragraph.previousElementSibling !== open[0]?.list) open = [];
    if (level && sign) open = putInList(paragraph, level, sign, open);
  }
};

const levelOf = (paragraph: HTMLElement): number | null => {
  const [, level] = /mso-list:[^;]*\blevel(\d)/i.exec(paragraph.getAttribute("style") ?? "") ?? [];
  return level ? Number(level) : null;
};

type Sign = { tag: Tag; start: number };

/** The sign of an item, taken out of its words; null where it must stay among them. */
const takeSign = (paragraph: HTMLElement): Sign | null => {
  const marker = paragraph.querySelector(MARKER);
  const drawn = (marker?.textContent ?? "").trim();
  const number = /^(\d{1,3})[.)]$/.exec(drawn)?.[1];
  if (!marker || !(number || /^(?:[^\p{L}\p{N}]{1,2}|o)$/u.test(drawn))) {
    if (marker) marker.textContent = `${drawn} `;
    return null;
  }
  marker.remove();
  return number ? { tag: "ol", start: Number(number) } : { tag: "ul", start: 1 };
};

const putInList = (
  paragraph: HTMLElement,
  level: number,
  { tag, start }: Sign,
  before: readonly Open[],
): Open[] => {
  const page = paragraph.ownerDocument;
  const open = before.filter(
    ({ level: other, list }) => other < level || (other === level && list.localName === tag),
  );
  const last = open.at(-1);
  const item = page.createElement("li");
  if (last?.level === level) last.list.append(item);
  else {
    const list = page.createElement(tag);
    if (start > 1) list.setAttribute("start", String(start));
    list.append(item);
    if (last) last.list.lastElementChild?.append(list);
    else paragraph.before(list);
    open.push({ level, list });
  }
  item.append(paragraph);
  return open;
};
