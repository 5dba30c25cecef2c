import { SYSTEM } from "#app/domain/actor.ts";
import { endOfDay, startOfDay, vnDate, vnYear } from "#app/domain/deadlines.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { beforeOpening, type Consultation, type Making } from "./consultation.ts";
import {
  approve,
  delegate,
  end,
  extend,
  respond,
  revise,
  sendForApproval,
} from "./consultation-steps.ts";
import { makeText } from "./make-text.ts";
import { makeRandom } from "./random.ts";
import { dayOf, officeTime } from "./sample-time.ts";
import { placeOf, type World, workAt } from "./sample-world.ts";
import type { Scenario } from "./scenario.ts";
import { catchUp, follow, type Walked } from "./walk.ts";

const PLAN_YEAR_FROM_MONTH = 7;

/** Plays a scenario through the consultation's machine, from the drafter's desk to the first start. */
export const makeConsultation = (world: World, scenario: Scenario): Consultation => {
  const making = begin(world, scenario);
  if (scenario.reached === "draft") return making;
  sendForApproval(making);
  if (scenario.reached === "pending_publish") return making;
  approve(making);
  if (scenario.communes) delegate(making);
  if (scenario.revised) revise(making, scenario.revised);
  if (scenario.extended) extend(making, scenario.extended);
  if (scenario.ending?.event === "withdraw") end(making);
  else catchUp(making.walked, workAt(world, SYSTEM, world.firstStart));
  if (scenario.response) respond(making, scenario.response);
  if (scenario.ending && scenario.ending.event !== "withdraw") end(making);
  return making;
};

const begin = (world: World, scenario: Scenario): Making => {
  const unit = placeOf(world, scenario.unit);
  const random = makeRandom(`${scenario.draft.id} ${unit.code}`);
  const [drafter] = world.cast.officers(unit.code, "drafter");
  const [chair] = world.cast.officers(unit.code, unit.code === CITY_CODE ? "city_chair" : "chair");
  if (!drafter || !chair) throw new Error(`${unit.full_name} has no drafter or no chair`);
  const opensDay = dayOf(world.today, scenario.opens);
  const createdAt = officeTime(world.calendar, random, beforeOpening(world, scenario, 16));
  const id = random.uuidAt(createdAt);
  const walked: Walked = {
    machine: consultationMachine,
    journal: [],
    stateSince: createdAt,
    subject: {
      id,
      recordId: id,
      publicId: random.uuid(),
      machineId: "CS",
      state: "draft",
      visibleState: "draft",
      version: 0,
      code: null,
      unitCode: unit.code,
      unitPath: unit.path,
      authorId: drafter.id,
      enteredBy: null,
      submittedBy: null,
      checkedBy: null,
      opensAt: startOfDay(opensDay),
      closesAt: endOfDay(dayOf(world.today, scenario.extended?.from ?? scenario.closes)),
      dueAt: null,
      takenDown: false,
    },
  };
  const hand = { id: drafter.id, role: "drafter", unit: unit.code };
  follow(walked, { event: "create", from: null, to: "draft", at: createdAt, hand });
  const planYear =
    vnYear(createdAt) + (Number(opensDay.slice(5, 7)) >= PLAN_YEAR_FROM_MONTH ? 1 : 0);
  return {
    world,
    random,
    scenario,
    unit,
    walked,
    text: makeText(random, { recordId: id, draft: scenario.draft, unit, planYear, at: createdAt }),
    drafter,
    chair,
    createdAt,
    planDay: vnDate(createdAt),
    planNumber: `${random.int(12, 260)}/KH-UBND`,
    sentAt: null,
    approvedAt: null,
    second: null,
    sending: null,
    signedAt: null,
    endedAt: null,
    endedDay: null,
  };
};
