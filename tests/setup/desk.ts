import type { Account } from "#app/domain/actor.ts";
import type { AppOptions } from "#app/site.server.ts";
import { day, makeWorld, type World } from "#tests/factories/world.ts";
import { decode, formsOf } from "./html-forms.ts";
import { type TestSite, testSite, type Visitor } from "./site.ts";

export type DeskSite = {
  site: TestSite;
  world: World;
  /** A browser of one of the world's people. */
  as: (account: Account) => Promise<Visitor>;
  /** Moves the site's clock to a day of the world's time. */
  at: (n: number) => Promise<void>;
};

/** The built site with the offices of a ward, on a day of its own. */
export const deskSite = async (n = 0, options: Partial<AppOptions> = {}): Promise<DeskSite> => {
  const site = await testSite(options);
  const world = await makeWorld(site.db);
  const at = (to: number) => site.app.site.clock.move(day(to).getTime() - Date.now());
  await at(n);
  return { site, world, at, as: (account) => site.signIn(`${account.id}@vidu.example`) };
};

type Entries = readonly (readonly [string, string])[];

/** Posts fields that may have the same name several times. */
export const postEntries = (visitor: Visitor, path: string, entries: Entries): Promise<Response> =>
  visitor.fetch(path, {
    method: "POST",
    headers: { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(entries.map(([name, value]) => [name, value])),
  });

/** Posts a form with a file. */
export const postFile = (
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>>,
  file: File,
): Promise<Response> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("file", file);
  return visitor.fetch(path, {
    method: "POST",
    headers: { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" },
    body,
  });
};

/** Words of a page as they are read, without the markup. */
export const wordsOf = async (response: Response): Promise<string> =>
  decode(
    (await response.text())
      .replace(/<script[\s\S]*?<\/script>/g, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " "),
  );

/** What a form of a page would send untouched, found by one of its fields' values. */
export const formWith = async (
  visitor: Visitor,
  path: string,
  name: string,
  value?: string,
): Promise<Record<string, string>> => {
  const forms = formsOf(await (await visitor.get(path)).text(), path);
  const form = forms.find(({ fields, buttons }) =>
    value === undefined
      ? name in fields
      : fields[name] === value ||
        buttons.some((button) => button.name === name && button.value === value),
  );
  if (!form) throw new Error(`no form with ${name} ${value ?? ""} on ${path}`);
  return form.fields;
};
