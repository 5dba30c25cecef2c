import { expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { listOwnComments } from "#db/queries/comments.ts";
import { countDeskPolicies, listDeskPolicies } from "#db/queries/desk.ts";
import { listWaitingTexts } from "#db/queries/desk-checks.ts";
import { listTablePlaces } from "#db/queries/desk-responses.ts";
import { countPromise, listJustAnswered } from "#db/queries/home.ts";
import { listCommentsPastDate, listRecordsPastDate } from "#db/queries/outbox.ts";
import { findCountedPolicy, findPolicyByCode } from "#db/queries/policies.ts";
import { countRecords, listPublicEvents, listRecords } from "#db/queries/records.ts";
import {
  countUnscreened,
  lacksReason,
  listResponseRows,
  listUnanswered,
} from "#db/queries/responses.ts";
import { findCommentTarget } from "#db/queries/senders.ts";
import { listShownComments } from "#db/queries/shown-comments.ts";
import { listWaitingChecks } from "#db/queries/text-checks.ts";
import { fillComments } from "#tests/factories/bulk.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenCounters } from "#tests/invariants/counters.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { listeningDb, pagesTouched } from "#tests/setup/plans.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const FEW = 1_000;
const MANY = 20_000;

const database = await testDatabase();
const sql = plainSql(database.url);
const { db, heard, sql: watched } = listeningDb(database.url);
const world = await makeWorld(database.db);
const authors = await makeResidents(world.db, 200);
const open = await makePolicy(world, { articles: 10 });
const answered = await makePolicy(world, { state: "responded", from: -60 });

const reader = {
  accountId: world.moderator.id,
  areas: [{ path: "31/11311", of: "owner", tier: null }],
  kinds: ["comment"],
} as const;
const desk = {
  areas: reader.areas,
  states: ["open", "synthesis"],
  order: "due",
  limit: 20,
} as const;
const clauseKey = async () => {
  const [row] = await sql<{ key: string }[]>`
    select key from clauses where record_id = ${open.id} and anchor = 'dieu-5'`;
  return row?.key ?? null;
};
const key = await clauseKey();
const page = { limit: 21, after: null, clauseKey: null };
const deep = async () => {
  const [row] = await sql<{ at: Date; id: string; position: number }[]>`
    select shown_at as at, id, clause_position as position from comments
    where shown_at is not null order by shown_at, id offset 300 limit 1`;
  if (!row) throw new Error("nobody has written");
  return { at: row.at.toISOString(), id: row.id, position: row.position };
};

/** What pages, desks and the worker ask, again and again, whatever has been written. */
const asked = async (q: Db): Promise<Record<string, () => Promise<unknown>>> => {
  const place = await deep();
  const id = open.id;
  return {
    "policy page: head": () => findPolicyByCode(q, open.code ?? ""),
    "policy page: head with counts per clause": () => findCountedPolicy(q, open.code ?? ""),
    "policy page: steps": () => listPublicEvents(q, id),
    "shown comments: newest": () => listShownComments(q, id, page),
    "shown comments: deep": () => listShownComments(q, id, { ...page, after: place }),
    "shown comments: of a clause": () => listShownComments(q, id, { ...page, clauseKey: key }),
    "table: first rows": () => listResponseRows(q, id, { limit: 51 }),
    "table: deep": () => listResponseRows(q, id, { limit: 51, after: place }),
    "table: of a place": () => listResponseRows(q, id, { limit: 51, position: 12 }),
    "table: unanswered": () => listResponseRows(q, id, { limit: 51, onlyUnanswered: true }),
    "table: places": () => listTablePlaces(q, id),
    "unanswered, for the refusal": () => listUnanswered(q, id, 20),
    "a row without its reason": () => lacksReason(q, id),
    "unscreened, at most a thousand": () => countUnscreened(q, id, day(5)),
    "desk: waiting texts": () => listWaitingChecks(q, reader, null, 21),
    "desk: how many wait": () => listWaitingTexts(q, reader),
    "desk: policies": () => listDeskPolicies(q, desk, day(5)),
    "desk: how many policies": () => countDeskPolicies(q, desk, day(5)),
    "one's own comments": () => listOwnComments(q, authors[3]?.id ?? "", null, 21),
    "sending: the target": () =>
      findCommentTarget(q, open.code ?? "", "dieu-5", {
        senderUnit: "11311-007",
        seenVersion: null,
      }),
    "home: just answered": () => listJustAnswered(q, 2),
    "home: the promise": () => countPromise(q, day(5)),
    "lists: records": () => listRecords(q, { limit: 21, states: ["open"] }, day(5)),
    "lists: count": () => countRecords(q, { q: "quy định" }, day(5)),
    "worker: records past their date": () =>
      q.transaction((tx) => listRecordsPastDate(tx, day(5), 100)),
    "worker: comments past their date": () =>
      q.transaction((tx) => listCommentsPastDate(tx, day(5), 100)),
  };
};

/** A row with its clause named looks up the clause and the parts above it. */
const PER_NAMED_ROW = 7;

/**
 * Questions that stop at a limit of rows: what they may touch at most, whatever has been written.
 * Every other one may grow only as an index grows.
 */
const CAPPED: Readonly<Record<string, number>> = {
  "table: places": 31 * 200,
  "table: of a place": 51 * PER_NAMED_ROW,
  "one's own comments": 21 * PER_NAMED_ROW,
  "unscreened, at most a thousand": 1_100,
  "desk: how many wait": 1_100,
};

/** Pages of the database that each question touches now. */
const measure = async (): Promise<Map<string, number>> => {
  const touched = new Map<string, number>();
  for (const [what, ask] of Object.entries(await asked(db))) {
    heard.length = 0;
    await ask();
    let pages = 0;
    for (const statement of heard.filter(({ text }) => /^\s*(select|with)/i.test(text))) {
      pages += await pagesTouched(watched, statement);
    }
    touched.set(what, pages);
  }
  return touched;
};

const fill = (count: number, batch: number) =>
  fillComments(sql, {
    policyIds: [open.id],
    authorIds: authors.map(({ id }) => id),
    count,
    from: day(1 + batch * 0.1),
    waiting: 6,
    batch,
  });

test("nothing that is asked again and again costs more when twenty times as many have written", async () => {
  await fillComments(sql, {
    policyIds: [answered.id],
    authorIds: authors.map(({ id }) => id),
    count: 500,
    from: day(-59),
    waiting: 0,
    answered: true,
    batch: 9,
  });
  await fill(FEW, 1);
  const few = await measure();
  await fill(MANY - FEW, 2);
  const many = await measure();
  const grown = [...many]
    .map(([what, pages]) => ({ what, few: few.get(what) ?? 0, many: pages }))
    .filter((row) => row.many > (CAPPED[row.what] ?? row.few * 1.5 + 15));
  expect(grown).toEqual([]);
  expect(few.size).toBeGreaterThan(20);
  expect(await brokenCounters(sql)).toEqual([]);
}, 300_000);

test("the measure sees a question that reads everything", async () => {
  const all = { text: "select count(*) from comments where policy_id = $1", params: [open.id] };
  const few = { text: `${all.text} and clause_position = 3`, params: all.params };
  expect(await pagesTouched(watched, all)).toBeGreaterThan(3 * (await pagesTouched(watched, few)));
});
