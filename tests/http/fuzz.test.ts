import { expect, test } from "vitest";
import { HONG_BANG } from "#tests/factories/actors.ts";
import { askCommunes, makeCity, makeCityPolicy } from "#tests/factories/collections.ts";
import { checkOf, makeComment } from "#tests/factories/comments.ts";
import { anOpinion, makeClerk, makeGathering } from "#tests/factories/gatherings.ts";
import { aGroup } from "#tests/factories/groups.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { addressesOf, allRoutes, dataTwins } from "#tests/setup/all-routes.ts";
import { HOSTILE_SEGMENTS, HOSTILE_VALUES, inQuery, namesRead } from "#tests/setup/hostile.ts";
import { formsOf } from "#tests/setup/html-forms.ts";
import { testSite, type Visitor } from "#tests/setup/site.ts";

const site = await testSite();
const world = await makeWorld(site.db);
await site.app.site.clock.move(day(5).getTime() - Date.now());
const policy = await makePolicy(world);
const draft = await makePolicy(world, { state: "draft" });
const waiting = await makeComment(world, policy.code, { fate: "submitted" });
const OFFICES = ["drafter", "chair", "moderator", "intake", "admin"] as const;
await makePerson(site.db, {
  unitPath: HONG_BANG,
  email: "moi-viec@vidu.example",
  roles: [
    ...OFFICES.map((role) => [role, role === "admin" ? "31" : HONG_BANG] as const),
    ["drafter", "31"],
  ],
});
const guest = site.visitor();
const everybody: readonly (readonly [string, Visitor])[] = [
  ["guest", guest],
  ["staff", await site.signIn("moi-viec@vidu.example")],
];

const slips = await makeGathering(world, policy.id, {
  by: await makeClerk(world),
  opinions: [anOpinion()],
});
const city = await makeCity(world);
const sent = await makeCityPolicy(world, city);
const [part] = await askCommunes(world, city.drafter, sent.id, ["11311"]);
const values = {
  code: [policy.code ?? ""],
  receipt: [waiting.receiptCode],
  n: ["1"],
  index: ["1"],
  id: [draft.id, await checkOf(world, waiting.id)],
  group: [await aGroup(site.db, policy.id)],
  gathering: [slips.id],
  token: ["khong-co"],
  unit: ["11311"],
  village: ["007"],
  office: ["so-xay-dung"],
  name: ["to-trinh.pdf"],
};
/** Forms that are there only while opinions are taken: asked for where they are. */
const OPEN_FORMS: readonly (readonly [part: RegExp, ids: readonly string[]])[] = [
  [/:id\/nguon-y-kien/, [policy.id]],
  [/:id\/xa-phuong/, [sent.id, part?.id ?? ""]],
];
const valuesOf = (pattern: string) => {
  const [, id] = OPEN_FORMS.find(([part]) => part.test(pattern)) ?? [];
  return id ? { ...values, id } : values;
};
const names = namesRead();
const routes = await allRoutes();
const pages = routes.flatMap(({ pattern, ids }) =>
  addressesOf(pattern, valuesOf(pattern)).map((address) => ({ address, ids })),
);

/** Where no browser is installed nothing can be printed, and the answer says when to come back. */
const isOutOfPaper = ({ status, headers }: Response): boolean =>
  status === 503 && headers.get("retry-after") === "600";

/** What is wrong with an answer, if anything is. */
const faultsOf = (response: Response): string[] => {
  const { status, headers } = response;
  const policyText = headers.get("content-security-policy") ?? "";
  return [
    ...(status >= 500 && !isOutOfPaper(response) ? [`status ${status}`] : []),
    ...(/default-src '(?:self|none)'/.test(policyText) ? [] : ["no content security policy"]),
    ...(policyText.includes("unsafe-inline") ? ["inline allowed"] : []),
    ...(policyText.includes("frame-ancestors") ? [] : ["may be framed"]),
    ...(headers.get("x-content-type-options") === "nosniff" ? [] : ["may be sniffed"]),
    ...(headers.get("referrer-policy") === "strict-origin-when-cross-origin" ? [] : ["referrer"]),
  ];
};

const SHORT = HOSTILE_VALUES.filter(({ length }) => length <= 500);
const LONG = HOSTILE_VALUES.filter(({ length }) => length > 500);

const ODD_QUERIES = [
  "?",
  "?&&&=",
  `?${"q=a&".repeat(900)}`,
  "?_routes=root,nothing&_routes=",
  "?index&index",
  "?%00=%00",
  "?q=%ED%A0%80&sau=%00",
];

const faults: string[] = [];
let asked = 0;

const ask = async (who: string, what: string, send: () => Promise<Response>) => {
  asked += 1;
  const response = await send();
  await response.text();
  faults.push(...faultsOf(response).map((fault) => `${who} ${what.slice(0, 160)}: ${fault}`));
  if (Object.keys(Object.prototype).length > 0 || "polluted" in {}) {
    throw new Error(`${what} polluted every object`);
  }
};

const finish = async (atLeast: number) => {
  for (const [who, visitor] of everybody) {
    expect((await visitor.get("/can-bo")).status, `${who} at the desk`).toBe(
      who === "guest" ? 303 : 200,
    );
  }
  expect(faults.splice(0)).toEqual([]);
  expect(asked).toBeGreaterThan(atLeast);
  asked = 0;
};

test("no hostile part of an address brings the site down or loses its headers", async () => {
  for (const { pattern, ids } of routes) {
    for (const [at, segment] of HOSTILE_SEGMENTS.entries()) {
      const address = pattern.replace(/\/en\?/, "").replaceAll(/:[a-z]+|\*/gi, segment) || "/";
      const [twin = ""] = dataTwins(address, ids);
      for (const [i, [who, visitor]] of everybody.entries()) {
        const asks = (at + i) % 2 ? address : twin;
        await ask(who, asks, () => visitor.get(asks));
      }
      if (!pattern.includes(":")) break;
    }
  }
  await finish(800);
}, 300_000);

test("no hostile query brings the site down, on any page, under any name that the site reads", async () => {
  const everyName = (value: string) => names.map((name) => `${name}=${inQuery(value)}`).join("&");
  for (const { address } of pages) {
    for (const [at, value] of SHORT.entries()) {
      const [who, visitor] = everybody[at % 2] ?? ["guest", guest];
      const [from, to] = at % 3 ? [0, 3_500] : [-3_500, undefined];
      const query = everyName(value).slice(from, to);
      await ask(who, `${address}?${query}`, () => visitor.get(`${address}?${query}`));
    }
    for (const [at, query] of ODD_QUERIES.entries()) {
      const [who, visitor] = everybody[at % 2] ?? ["guest", guest];
      await ask(who, address + query, () => visitor.get(address + query));
    }
  }
  await finish(1_500);
}, 300_000);

test("the forms for opinions from elsewhere and for communes are there to be asked", async () => {
  const [, staff] = everybody[1] ?? ["guest", guest];
  for (const { address } of pages.filter(({ address }) => /nguon-y-kien|xa-phuong/.test(address))) {
    expect([address, (await staff.get(address)).status]).toEqual([address, 200]);
    const reads = address.endsWith("/nguon-y-kien") || address.endsWith("/bien-nhan");
    expect([address, await takesForms(staff, address)]).toEqual([address, !reads]);
  }
});

test("no hostile field of any form brings the site down", async () => {
  for (const [who, visitor] of everybody) {
    for (const { address } of pages) {
      if (address === "/dang-xuat" || !(await takesForms(visitor, address))) continue;
      for (const value of SHORT) {
        const fields = Object.fromEntries(names.map((name) => [name, value]));
        await ask(who, `POST ${address} ${value}`, () => visitor.post(address, fields));
      }
      const typed = await fieldsOn(visitor, address);
      for (const value of LONG) {
        for (const name of Object.keys(typed).filter(isOneOfItsKind)) {
          const fields = { ...typed, [name]: value };
          await ask(who, `POST ${address} ${name}`, () => visitor.post(address, fields));
        }
      }
      for (const [what, body, type] of oddBodies()) {
        const headers = { origin: site.origin, "sec-fetch-site": "same-origin", ...type };
        await ask(who, `POST ${address} with ${what}`, () =>
          visitor.fetch(address, { method: "POST", headers, body }),
        );
      }
    }
  }
  await finish(500);
}, 300_000);

/** The first row of a list stands for the others. */
const isOneOfItsKind = (field: string): boolean =>
  field !== "submissionId" && !/-[1-9]\d*-/.test(field);

const takesForms = async (visitor: Visitor, address: string): Promise<boolean> => {
  const { status, headers } = await visitor.post(address, {});
  const away = headers.get("location")?.includes("/dang-nhap") ?? false;
  return ![403, 404, 405].includes(status) && !away;
};

/** What the forms of a page would send untouched, all of them together. */
const fieldsOn = async (visitor: Visitor, address: string) => {
  const html = await (await visitor.get(address)).text();
  const forms = formsOf(html, address).filter(({ method }) => method === "post");
  return Object.assign({}, ...forms.map(({ fields }) => fields));
};

const oddBodies = (): readonly (readonly [string, BodyInit, Record<string, string>])[] => {
  const files = new FormData();
  for (const name of names) files.append(name, new File(["\u0000".repeat(99)], `../${name}.txt`));
  const encoded = { "content-type": "application/x-www-form-urlencoded" };
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n';
  return [
    ["files where texts belong", files, {}],
    ["no form", "{}", { "content-type": "application/json" }],
    ["no type", "a=b", { "content-type": "" }],
    ["a broken part", part, { "content-type": "multipart/form-data; boundary=x" }],
    ["no boundary", "--x", { "content-type": "multipart/form-data" }],
    ["broken escapes", "body=%E0%A4%A&stance=%ED%A0%80&%00=%", encoded],
    ["too many fields", "a=1&".repeat(5_000), encoded],
    ["nested names", `${"a[b]".repeat(500)}=1&__proto__[polluted]=1&__proto__=1`, encoded],
  ];
};

test("no unusual method brings the site down", async () => {
  const headers = { origin: site.origin, "sec-fetch-site": "same-origin" };
  for (const [who, visitor] of everybody) {
    for (const { address, ids } of pages.filter((page) => page.address !== "/dang-xuat")) {
      for (const method of ["HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "POST", "PROPFIND"]) {
        const body = ["HEAD", "OPTIONS"].includes(method)
          ? undefined
          : new URLSearchParams({ a: "b" });
        const send = (to: string) => () =>
          visitor.fetch(to, { method, headers, ...(body ? { body } : {}) });
        await ask(who, `${method} ${address}`, send(address));
        const [twin = ""] = dataTwins(address, ids);
        await ask(who, `${method} ${twin}`, send(twin));
      }
    }
  }
  await finish(1_000);
}, 300_000);
