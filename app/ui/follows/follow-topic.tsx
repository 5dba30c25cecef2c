import type { Followed } from "#app/domain/notifications/topics.ts";
import type { UnitKind } from "#app/domain/units/schema.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";

type FollowTopicProps = {
  followed: Followed;
  /** Null for guests: they are asked to sign in when they press it. */
  following: boolean | null;
  label: string;
  help: string;
  /** Vietnamese path of the page it stands on. */
  back: string;
};

/** Follow a unit, a verb or a kind from the page that shows it, or stop. */
export function FollowTopic({ followed, following, label, help, back }: FollowTopicProps) {
  const { copy, to } = useCopy();
  return (
    <form method="post" action={to(urls.follow())} className="follow">
      <input type="hidden" name="topic" value={followed.topic} />
      <input type="hidden" name="value" value={followed.value} />
      <input type="hidden" name="back" value={to(back)} />
      <Submit tone="quiet" name="follow" value={following ? "off" : "on"}>
        {following ? copy.notifications.follows.stop : label}
      </Submit>
      <p className="hint">{help}</p>
    </form>
  );
}

type FollowUnitProps = {
  unit: { code: string; kind: UnitKind; validTo: string | null };
  following: boolean | null;
};

/** The button of a unit's page; one that is no more can only be let go. */
export function FollowUnit({ unit, following }: FollowUnitProps) {
  const { copy } = useCopy();
  const words = copy.notifications.follows;
  if (unit.validTo !== null && !following) return null;
  const isVillage = unit.kind === "thon" || unit.kind === "to_dan_pho";
  return (
    <FollowTopic
      followed={{ topic: "unit", value: unit.code }}
      following={following}
      label={words.unit}
      help={words.unitHelp}
      back={isVillage ? urls.village(unit.code) : urls.unit(unit.code)}
    />
  );
}
