import { sql } from "drizzle-orm";
import type { Account } from "#app/domain/actor.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { findCommentById, type OwnComment } from "#db/queries/comments.ts";
import type { GatheringRow } from "#db/queries/gatherings.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import { askCommunes, makeCity, makeCityPolicy } from "./collections.ts";
import { accepted, answerAll, checkOf, commentOf, decided, makeComment } from "./comments.ts";
import { anOpinion, makeClerk, makeGathering, receiptsOf } from "./gatherings.ts";
import { headOf, makePolicy, movedPolicy, someText } from "./policies.ts";
import { day, makePerson, type World } from "./world.ts";

/** Stands in every secret text beside what must not be seen: the word that a searcher may know. */
export const KNOWN_WORD = "kimcucxanh";

export type Secrets = {
  /** Strings that must reach nobody but those in charge, by what they are. */
  hidden: Record<string, string>;
  /** Strings that everybody may read: a crawl that does not find them proves nothing. */
  shown: Record<string, string>;
  /** Everything about these is public. */
  open: PolicyHead;
  responded: PolicyHead;
  /** Slips about the open one, typed in by a clerk. */
  slips: GatheringRow;
  /** These are nowhere. */
  draft: PolicyHead;
  pending: PolicyHead;
  takenDown: PolicyHead;
  /** A draft of the city and the ward's part in it: both public, with an opinion that is not. */
  collected: { parent: PolicyHead; part: PolicyHead };
  comments: Record<
    "shown" | "hidden" | "waiting" | "mending" | "withdrawn" | "answered",
    OwnComment
  >;
  writer: Account;
  checks: readonly string[];
};

const made = { hidden: new Map<string, string>(), shown: new Map<string, string>() };

const mark =
  (kept: Map<string, string>) =>
  (what: string): string => {
    const token = `zq${kept === made.hidden ? "h" : "s"}${kept.size}x${what.length}q`;
    kept.set(what, token);
    return `${KNOWN_WORD} ${token}`;
  };
const secret = mark(made.hidden);
const known = mark(made.shown);

const textWith = (words: string) => {
  const text = someText(2);
  return {
    ...text,
    source: `${text.source} ${words}`,
    preamble: `${text.preamble} ${words}`,
    rows: text.rows.map((row) => ({ ...row, title: row.title && `${row.title} ${words}` })),
  };
};

const hiddenPolicy = (world: World, state: "draft" | "pending_publish" | "open", what: string) =>
  makePolicy(world, {
    state,
    title: `Dự thảo ${secret(`title of a ${what} policy`)}`,
    summary: `Tóm tắt ${secret(`summary of a ${what} policy`)}`,
    text: textWith(secret(`text of a ${what} policy`)),
    dossier: {
      contact: secret(`contact of a ${what} policy`),
      draftingBody: secret(`office of a ${what} policy`),
      planNumber: secret(`plan of a ${what} policy`),
    },
  });

/** A city full of things that are not for everybody, beside some that are. */
export const makeSecrets = async (world: World): Promise<Secrets> => {
  const writer = await makePerson(world.db, {
    name: `Nguyễn ${secret("name shown without consent")}`,
    email: `${secret("e-mail address").replaceAll(" ", "")}@vidu.example`,
  });
  await world.db.execute(sql`update accounts set phone = '+84987650123' where id = ${writer.id}`);
  made.hidden.set("phone number", "987650123");
  const open = await makePolicy(world, { title: `Dự thảo ${known("title of an open policy")}` });
  const write = (what: string, fate: Parameters<typeof makeComment>[2]) =>
    makeComment(world, open.code, { by: writer, anchor: "dieu-1", body: secret(what), ...fate });
  const shown = await makeComment(world, open.code, {
    by: writer,
    anchor: "dieu-1",
    body: known("shown comment"),
  });
  await write("erased comment", { fate: "rerouted", note: secret("note with an erased comment") });
  const comments = {
    shown,
    hidden: await write("hidden comment", {
      fate: "hidden",
      note: secret("note why it is hidden"),
    }),
    waiting: await write("comment that waits to be read", { fate: "submitted" }),
    mending: await write("comment to be mended", {
      fate: "needs_edit",
      note: secret("note to mend"),
    }),
    withdrawn: await write("comment taken back", { fate: "withdrawn" }),
  };
  await makeComment(world, open.code, {
    by: world.helper,
    servedPerson: `Bà ${secret("person somebody wrote for")}`,
    body: known("comment written for somebody"),
  });
  accepted(
    await answerRows(world.work(world.drafter, day(3)), {
      policyId: open.id,
      rows: [{ id: shown.id, rowVersion: 0 }],
      disposition: "accepted",
      answer: secret("answer that nobody has signed"),
    }),
  );
  const slips = await gatheredSlips(world, open.id);
  const { responded, answered } = await respondedPolicy(world, writer);
  return {
    open,
    slips,
    responded,
    draft: await hiddenPolicy(world, "draft", "draft"),
    pending: await pendingPolicy(world),
    takenDown: await takenDownPolicy(world, writer),
    collected: await collectedDraft(world, writer),
    comments: { ...comments, answered },
    writer,
    checks: await Promise.all([comments.waiting, shown].map(({ id }) => checkOf(world, id))),
    hidden: Object.fromEntries(made.hidden),
    shown: Object.fromEntries(made.shown),
  };
};

/** What a ward did not show of a draft of the city stays hidden at the city's page as well. */
const collectedDraft = async (world: World, by: Account): Promise<Secrets["collected"]> => {
  const city = await makeCity(world);
  const { id } = await makeCityPolicy(world, city);
  const [part] = await askCommunes(world, city.drafter, id, ["11311"]);
  if (!part) throw new Error("nothing was sent");
  await makeComment(world, part.code, { by, body: known("opinion at the ward") });
  const note = secret("note why the ward hides it");
  const body = secret("hidden opinion at the ward");
  await makeComment(world, part.code, { by, body, fate: "hidden", note });
  const waiting = secret("unread opinion at the ward");
  await makeComment(world, part.code, { by, body: waiting, fate: "submitted" });
  return { parent: await headOf(world, id), part: await headOf(world, part.id) };
};

/** Slips with names: one whose words were read and are shown, one that nobody has read. */
const gatheredSlips = async (world: World, policyId: string): Promise<GatheringRow> => {
  const slips = await makeGathering(world, policyId, {
    by: await makeClerk(world),
    file: false,
    source: { channel: "paper", people: 9, body: known("body that called for slips") },
    opinions: [
      anOpinion({
        servedPerson: `Bà ${secret("name on a slip that is shown")}`,
        body: known("words of a slip"),
      }),
      anOpinion({
        servedPerson: `Ông ${secret("name on a slip")}`,
        body: secret("words of a slip that nobody has read"),
      }),
    ],
  });
  const [receipt = ""] = await receiptsOf(world, slips.id);
  const { id } = await commentOf(world, receipt);
  accepted(await decided(world, id, "show", { now: day(3) }));
  return slips;
};

const pendingPolicy = async (world: World): Promise<PolicyHead> => {
  const { id } = await hiddenPolicy(world, "pending_publish", "pending");
  const back = { id, event: "return_to_drafter", note: secret("note between offices") } as const;
  await movedPolicy(world, world.chair, day(0), back);
  return movedPolicy(world, world.drafter, day(0), { id, event: "submit_for_approval" });
};

const takenDownPolicy = async (world: World, writer: Account): Promise<PolicyHead> => {
  const policy = await hiddenPolicy(world, "open", "taken-down");
  const body = secret("comment on a taken-down policy");
  await makeComment(world, policy.code, { by: writer, body });
  await world.db.execute(sql`
    update records set taken_down_at = now(), taken_down_reason = ${secret("why it was taken down")}
    where id = ${policy.id}`);
  return policy;
};

/** A signed response thirty days before the others began, with one answer for its sender alone. */
const respondedPolicy = async (world: World, writer: Account) => {
  const from = -40;
  const { id, code } = await makePolicy(world, {
    from,
    title: known("title of an answered policy"),
  });
  const at = { by: writer, now: day(from + 2) };
  const hidden = await makeComment(world, code, {
    ...at,
    body: secret("hidden comment with an answer"),
    fate: "hidden",
  });
  await makeComment(world, code, { ...at, body: known("shown comment with an answer") });
  const work = world.work(world.drafter, day(from + 32));
  accepted(
    await answerRows(work, {
      policyId: id,
      rows: [{ id: hidden.id, rowVersion: 0 }],
      disposition: "noted",
      answer: secret("answer for its sender alone"),
    }),
  );
  const answer = known("public answer");
  await answerAll(world, id, day(from + 32), { disposition: "accepted", answer });
  const hand = { id, event: "submit_response" } as const;
  await movedPolicy(world, world.drafter, day(from + 32), hand);
  const note = secret("note to the drafter of an answered policy");
  await movedPolicy(world, world.chair, day(from + 32), { id, event: "return_response", note });
  await movedPolicy(world, world.drafter, day(from + 32), hand);
  const signedBy = "Chủ tịch UBND phường";
  const sign = { id, event: "sign_response", signedBy } as const;
  const responded = await movedPolicy(world, world.chair, day(from + 33), sign);
  const answered = await findCommentById(world.db, hidden.id);
  if (!answered) throw new Error("the hidden comment is gone");
  return { responded, answered };
};
