import { link } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";

/** The same page in the other language; `path` is the Vietnamese one, with its query. */
export function LanguageSwitch({ path }: { path: string }) {
  const { copy, lang } = useCopy();
  const other = lang === "vi" ? "en" : "vi";
  return (
    <a className="language-switch" href={link(other, path)} lang={other} hrefLang={other}>
      {copy.layout.otherLanguage}
    </a>
  );
}
