import { urls } from "#app/urls.ts";
import { useCopy } from "./copy.tsx";
import { Submit } from "./form/submit.tsx";
import { Icon } from "./icon.tsx";

/** On a unit's page: choose it as one's own, or forget the choice. The browser remembers it. */
export function ChooseMyUnit({ code, chosen }: { code: string; chosen: boolean }) {
  const { copy, to } = useCopy();
  const words = copy.parts;
  return (
    <form className="my-unit" method="post" action={to(urls.unit(code))}>
      {chosen ? (
        <p className="my-unit__chosen">
          <Icon name="pin" />
          {words.myUnitChosen}
        </p>
      ) : null}
      <Submit tone={chosen ? "quiet" : "secondary"} name="chon" value={chosen ? "0" : "1"}>
        {chosen ? words.myUnitForget : words.myUnitChoose}
      </Submit>
    </form>
  );
}

/** Elsewhere: the way to the chosen unit, once there is one. */
export function MyUnitLink({ unit }: { unit: { code: string; name: string } | null }) {
  const { copy, to } = useCopy();
  if (!unit) return null;
  return (
    <p className="my-unit">
      {copy.parts.myUnit}: <a href={to(urls.unit(unit.code))}>{unit.name}</a>
    </p>
  );
}
