import { urls } from "#app/urls.ts";
import { useCopy } from "./copy.tsx";

/** On a unit's page: choose it as one's own. Shown only where script can remember it. */
export function ChooseMyUnit({ code, name }: { code: string; name: string }) {
  const { copy } = useCopy();
  const words = copy.parts;
  return (
    <my-unit
      className="my-unit"
      hidden
      data-code={code}
      data-name={name}
      data-choose={words.myUnitChoose}
      data-chosen={words.myUnitChosen}
      data-forget={words.myUnitForget}
    >
      <button type="button" className="link-button">
        {words.myUnitChoose}
      </button>
      <span role="status" />
    </my-unit>
  );
}

/** Elsewhere: the way back to the chosen unit, once there is one. */
export function MyUnitLink() {
  const { copy, to } = useCopy();
  return (
    <my-unit
      className="my-unit"
      hidden
      data-href={to(urls.unit("{code}")).replace("%7Bcode%7D", "{code}")}
    >
      <span>{copy.parts.myUnit}:</span> <a href={to(urls.units())}>{copy.parts.myUnit}</a>
    </my-unit>
  );
}
