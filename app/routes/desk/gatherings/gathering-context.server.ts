import { data } from "react-router";
import { validate as isUuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { channelRow, type GatheredChannel } from "#app/domain/gatherings/channels.ts";
import { findAnchor } from "#app/domain/gatherings/opinion-rows.ts";
import { channelsOf, entryPaths, mayEnter } from "#app/domain/gatherings/reach.ts";
import { ENTERABLE } from "#app/domain/gatherings/window.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { areasOf, inArea } from "#app/domain/reach.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { stateOf } from "#app/services/policies/policy-facts.server.ts";
import {
  findGathering,
  type GatheringRow,
  listClauseChoices,
  listEntryPlaces,
} from "#db/queries/gatherings.ts";
import { findPolicyById, type PolicyHead } from "#db/queries/policies.ts";
import { headView } from "../policies/dossier-view.server.ts";

export type GatheringsContext = {
  account: Account;
  head: PolicyHead;
  state: string;
  /** Reads the whole dossier; others see what was gathered where they are in office. */
  inCharge: boolean;
  channels: GatheredChannel[];
  /** Whether anything can be entered now. */
  enterable: boolean;
};

/** The sources of a policy's opinions, for who keeps the dossier or may enter some; 404 for others. */
export const gatheringsOr404 = async (
  context: LoaderContext,
  id: string,
): Promise<GatheringsContext> => {
  const account = requireStaff(context);
  const { db } = context.get(siteContext);
  const head = isUuid(id) ? await findPolicyById(db, id) : null;
  if (!head) throw data({ code: "not_found" }, { status: 404 });
  const inCharge = areasOf(account, consultationMachine.readers).some((area) => inArea(area, head));
  const channels = channelsOf(account, head.unitPath);
  const state = stateOf(head, context.get(requestContext).now);
  const shown = consultationMachine.states[state as "open"].visibility === "public";
  if (!shown || (!inCharge && (channels.length === 0 || head.takenDown))) {
    throw data({ code: "not_found" }, { status: 404 });
  }
  const enterable = channels.length > 0 && ENTERABLE.includes(state) && !head.takenDown;
  return { account, head, state, inCharge, channels, enterable };
};

/** Whether somebody may enter and mend what one source has. */
export const mayMend = ({ account, head }: GatheringsContext, source: GatheringRow): boolean =>
  mayEnter(account, source.channel, head.unitPath, source.placePath);

/** Whether somebody may see a source with all that is not public of it. */
export const seesSource = (asked: GatheringsContext, source: GatheringRow): boolean =>
  asked.inCharge || mayMend(asked, source);

/** One source of a policy; 404 for one that is elsewhere or not for this person. */
export const sourceOr404 = async (
  context: LoaderContext,
  asked: GatheringsContext,
  id: string,
): Promise<GatheringRow> => {
  const { db } = context.get(siteContext);
  const source = isUuid(id) ? await findGathering(db, id) : null;
  if (!source || source.policyId !== asked.head.id || !seesSource(asked, source)) {
    throw data({ code: "not_found" }, { status: 404 });
  }
  return source;
};

/** The frame that these pages share with the dossier. */
export const frameOf = (context: LoaderContext, asked: GatheringsContext) => {
  const { account, head, state, inCharge } = asked;
  const { authorId, submittedBy, unitPath } = head;
  const subject = { unitPath, authorId, submittedBy, enteredBy: null, checkedBy: null };
  return { ...headView(context, { account, head, state, subject }), inCharge };
};

/** What the forms of a source are made of: places, channels, clauses. */
export const formView = async (context: LoaderContext, asked: GatheringsContext) => {
  const { db } = context.get(siteContext);
  const { account, head, channels } = asked;
  const [places, choices] = await Promise.all([
    listEntryPlaces(db, entryPaths(account, head.unitPath)),
    listClauseChoices(db, head.textId, head.currentVersion),
  ]);
  const anchors = new Set(choices.map(({ anchor }) => anchor));
  return {
    channels,
    places: places.map(({ code, name }) => ({ value: code, label: name })),
    clauses: choices.map(({ anchor, name, title }) => ({
      value: findAnchor(name, anchors) === anchor ? name.replace(/[.:)]+$/, "") : anchor,
      label: title,
    })),
    anchors: [...anchors],
    today: vnDate(context.get(requestContext).now),
    closed: asked.state === "synthesis",
  };
};

/** A source as its pages show it; the words of its opinions are read apart. */
export const sourceView = (row: GatheringRow) => ({
  id: row.id,
  channel: row.channel,
  counts: channelRow(row.channel).counts,
  place: row.place,
  placeCode: row.placeCode,
  heldOn: row.heldOn,
  body: row.body,
  documentNumber: row.documentNumber,
  documentDate: row.documentDate,
  people: row.people,
  counted: row.counted,
  opinions: row.opinions,
  version: row.version,
  withdrawnAt: row.withdrawnAt,
  sample: row.isSample,
  tallies: row.tallies,
  changes: row.changes,
  policyId: row.policyId,
  collectedAt: row.collectedAt,
});
