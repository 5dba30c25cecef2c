import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";

/** Help beside a form, before anyone has to look for it. */
export function HelpAside() {
  const { copy, to } = useCopy();
  const words = copy.layout;
  return (
    <section className="help-aside">
      <h2>{words.helpTitle}</h2>
      <p>
        <a className="help-aside__hotline" href="tel:1022">
          <Icon name="phone" />
          {words.hotline}
        </a>
      </p>
      <p>{words.hotlineAbout}</p>
      <p>
        <a href={to(urls.units())}>{words.helperLink}</a>
      </p>
    </section>
  );
}
