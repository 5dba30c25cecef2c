import { createContext, type ReactNode, useContext } from "react";
import { copyFor, type Lang, type Words } from "#app/copy/copy.ts";
import { link } from "#app/urls.ts";

type Speech = { lang: Lang; copy: Words; to: (path: string) => string };

const speak = (lang: Lang): Speech => ({
  lang,
  copy: copyFor(lang),
  to: (path) => link(lang, path),
});

const SPEECH: Readonly<Record<Lang, Speech>> = { vi: speak("vi"), en: speak("en") };

const SpeechContext = createContext<Speech>(SPEECH.vi);

/** Sets the language of everything below it. */
export function CopyProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <SpeechContext value={SPEECH[lang]}>{children}</SpeechContext>;
}

/** Language of the page, its sentences, and `to`, which turns a Vietnamese path into the page's language. */
export const useCopy = (): Speech => useContext(SpeechContext);
