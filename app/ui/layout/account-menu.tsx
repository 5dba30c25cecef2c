import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";
import { formatUnread } from "../numbers.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";

/** What the frame shows of the person who reads. */
export type Reader = { name: string; unread: number; staff: boolean };

type AccountMenuProps = { reader: Reader | null; path: string };

/** Tracking for all; sign-in for guests; account, notices, desk and sign-out for the others. */
export function AccountMenu({ reader, path }: AccountMenuProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.layout;
  const track = (
    <li>
      <a href={to(urls.track())}>{words.track}</a>
    </li>
  );
  if (!reader) {
    return (
      <ul className="site-tools" aria-label={words.accountLabel}>
        {track}
        <li>
          <a href={to(urls.signIn(path === urls.home() ? undefined : path))}>{words.signIn}</a>
        </li>
      </ul>
    );
  }
  const notices =
    reader.unread > 0 ? words.notices(formatUnread(reader.unread, lang)) : words.noticesNone;
  return (
    <ul className="site-tools" aria-label={words.accountLabel}>
      <li className="site-tools__name">
        <a href={to(urls.account())}>
          <Icon name="person" />
          <VisuallyHidden>{words.account}: </VisuallyHidden>
          <span lang="vi">{reader.name}</span>
        </a>
      </li>
      {track}
      {reader.staff ? (
        <li>
          <a href={to(urls.desk())}>{words.desk}</a>
        </li>
      ) : null}
      <li>
        <a href={to(urls.accountNotices())}>{notices}</a>
      </li>
      <li>
        <form method="post" action={to(urls.signOut())}>
          <button type="submit" className="link-button">
            {words.signOut}
          </button>
        </form>
      </li>
    </ul>
  );
}
