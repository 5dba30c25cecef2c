/** A form as a browser without script would send it. */
export type HtmlForm = {
  action: string;
  method: string;
  fields: Record<string, string>;
  /** Buttons with a name: only the one that is pressed is sent. */
  buttons: { name: string; value: string; text: string }[];
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** Text as the reader sees it. */
export const decode = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`, "i").exec(tag);
  return found ? decode(found[1] ?? "") : null;
};

const tags = (html: string, pattern: RegExp): RegExpMatchArray[] => [...html.matchAll(pattern)];

const inputsOf = (html: string): [string, string][] =>
  tags(html, /<input\b[^>]*>/gi).flatMap(([tag]) => {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    const picked = !/^(?:checkbox|radio)$/.test(type) || attribute(tag, "checked") !== null;
    return name && picked && type !== "file" ? [[name, attribute(tag, "value") ?? ""]] : [];
  });

const textAreasOf = (html: string): [string, string][] =>
  tags(html, /(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/gi).flatMap(([, tag = "", text = ""]) => {
    const name = attribute(tag, "name");
    return name ? [[name, decode(text).replace(/^\n/, "")]] : [];
  });

const selectsOf = (html: string): [string, string][] =>
  tags(html, /(<select\b[^>]*>)([\s\S]*?)<\/select>/gi).flatMap(([, tag = "", body = ""]) => {
    const name = attribute(tag, "name");
    const options = tags(body, /<option\b[^>]*>/gi).map(([option]) => option);
    const chosen = options.find((option) => attribute(option, "selected") !== null) ?? options[0];
    return name && chosen ? [[name, attribute(chosen, "value") ?? ""]] : [];
  });

const buttonsOf = (html: string): HtmlForm["buttons"] =>
  tags(html, /(<button\b[^>]*>)([\s\S]*?)<\/button>/gi).flatMap(([, tag = "", body = ""]) => {
    const name = attribute(tag, "name");
    const text = decode(body.replace(/<[^>]+>/g, "")).trim();
    return name ? [{ name, value: attribute(tag, "value") ?? "", text }] : [];
  });

/** Every form of a page, with what it would send untouched; `page` is the address it is on. */
export const formsOf = (html: string, page: string): HtmlForm[] =>
  tags(html, /(<form\b[^>]*>)([\s\S]*?)<\/form>/gi).map(([, tag = "", body = ""]) => ({
    action: attribute(tag, "action") || page,
    method: (attribute(tag, "method") ?? "get").toLowerCase(),
    fields: Object.fromEntries([...inputsOf(body), ...textAreasOf(body), ...selectsOf(body)]),
    buttons: buttonsOf(body),
  }));
