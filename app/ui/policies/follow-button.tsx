import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";

type FollowButtonProps = { code: string; following: boolean | null };

/** Follow or stop; guests are asked to sign in when they press it. */
export function FollowButton({ code, following }: FollowButtonProps) {
  const { copy, to } = useCopy();
  return (
    <form method="post" action={to(urls.policyFollow(code))} className="follow">
      <Submit tone="quiet" name="follow" value={following ? "off" : "on"}>
        {following ? copy.policies.unfollow : copy.policies.follow}
      </Submit>
      <p className="hint">{copy.policies.followHelp}</p>
    </form>
  );
}
