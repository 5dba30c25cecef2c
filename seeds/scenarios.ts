import { CITY_CODE } from "#app/domain/units/schema.ts";
import { NOTES } from "./data/comment-phrases.ts";
import { busRoutesPoints } from "./data/comments/bus-routes.ts";
import { charityFundsPoints } from "./data/comments/charity-funds.ts";
import { cultureHousePoints } from "./data/comments/culture-house.ts";
import { democracyRegulationPoints } from "./data/comments/democracy-regulation.ts";
import { elderlyDigitalPoints } from "./data/comments/elderly-digital.ts";
import { islandSchoolSupportPoints } from "./data/comments/island-school-support.ts";
import { marketPavementPoints } from "./data/comments/market-pavement.ts";
import { masterPlanPoints } from "./data/comments/master-plan.ts";
import { modelRegulationPoints } from "./data/comments/model-regulation.ts";
import { parkingOrderPoints } from "./data/comments/parking-order.ts";
import { publicLandPoints } from "./data/comments/public-land.ts";
import { residentialGroupMergerPoints } from "./data/comments/residential-group-merger.ts";
import { roadCompensationPoints } from "./data/comments/road-compensation.ts";
import { socioEconomicPlanPoints } from "./data/comments/socio-economic-plan.ts";
import { wasteSortingPoints } from "./data/comments/waste-sorting.ts";
import { busRoutes } from "./data/drafts/bus-routes.ts";
import { charityFunds } from "./data/drafts/charity-funds.ts";
import { cultureHouse } from "./data/drafts/culture-house.ts";
import { democracyRegulation } from "./data/drafts/democracy-regulation.ts";
import { elderlyDigital } from "./data/drafts/elderly-digital.ts";
import { islandSchoolSupport } from "./data/drafts/island-school-support.ts";
import {
  marketPavement,
  marketPavementRevised,
  marketPavementWordings,
} from "./data/drafts/market-pavement.ts";
import { masterPlan } from "./data/drafts/master-plan.ts";
import { modelRegulation } from "./data/drafts/model-regulation.ts";
import { parkingOrder } from "./data/drafts/parking-order.ts";
import { publicLand } from "./data/drafts/public-land.ts";
import { residentialGroupMerger } from "./data/drafts/residential-group-merger.ts";
import { roadCompensation } from "./data/drafts/road-compensation.ts";
import { socioEconomicPlan } from "./data/drafts/socio-economic-plan.ts";
import { sustainableAquaculture } from "./data/drafts/sustainable-aquaculture.ts";
import { wasteSorting } from "./data/drafts/waste-sorting.ts";
import { SECOND_WARD, WARD } from "./demo-accounts.ts";
import type { Scenario } from "./scenario.ts";

const FIRST = "cong-dan@demo.example";
const SECOND = "cong-dan-2@demo.example";
const THIRD = "cong-dan.ac@demo.example";

/** Days count from the first start; those of the year before are dates, so that they stay in it. */
export const SCENARIOS: readonly Scenario[] = [
  {
    draft: democracyRegulation,
    unit: "11383",
    opens: "08-04",
    closes: "08-29",
    reached: "published",
    response: { submitted: "09-11", signed: "09-17" },
    ending: { event: "record_adopted", day: "10-08", number: "86/QĐ-UBND" },
    points: democracyRegulationPoints,
    comments: 110,
    offline: 5,
  },
  {
    draft: islandSchoolSupport,
    unit: CITY_CODE,
    opens: "08-25",
    closes: "09-26",
    reached: "published",
    response: { submitted: "10-10", signed: "10-15" },
    ending: { event: "record_adopted", day: "12-09", number: "31/NQ-HĐND" },
    points: islandSchoolSupportPoints,
    communes: ["11311", "10660", "11914"],
    comments: 80,
    offline: 4,
    guests: { [FIRST]: "shown" },
  },
  {
    draft: charityFunds,
    unit: "11680",
    opens: -150,
    closes: -128,
    reached: "published",
    response: { submitted: -114, signed: -110 },
    ending: { event: "record_not_adopted", day: -90, note: NOTES.notAdopted },
    points: charityFundsPoints,
    comments: 60,
    offline: 2,
  },
  {
    draft: masterPlan,
    unit: "10813",
    opens: -120,
    closes: -90,
    reached: "published",
    response: { submitted: -76, signed: -71 },
    points: masterPlanPoints,
    comments: 95,
    offline: 4,
  },
  {
    draft: publicLand,
    unit: "11074",
    opens: -95,
    closes: -70,
    reached: "published",
    response: { submitted: -57, signed: -52 },
    points: publicLandPoints,
    comments: 85,
    offline: 3,
  },
  {
    draft: residentialGroupMerger,
    unit: "11407",
    opens: -82,
    closes: -54,
    reached: "published",
    returned: true,
    extended: { day: -62, from: -60 },
    response: { submitted: -41, signed: -37 },
    points: residentialGroupMergerPoints,
    comments: 190,
    offline: 8,
  },
  {
    draft: roadCompensation,
    unit: "11824",
    opens: -60,
    closes: -30,
    reached: "published",
    ending: { event: "withdraw", day: -38, note: NOTES.withdrawn },
    points: roadCompensationPoints,
    comments: 120,
    offline: 4,
  },
  {
    draft: cultureHouse,
    unit: WARD,
    opens: -45,
    closes: -20,
    reached: "published",
    response: { submitted: -4 },
    points: cultureHousePoints,
    comments: 130,
    offline: 4,
    guests: { [FIRST]: "shown", [SECOND]: "shown" },
  },
  {
    draft: parkingOrder,
    unit: WARD,
    opens: -38,
    closes: -9,
    reached: "published",
    points: parkingOrderPoints,
    comments: 170,
    offline: 5,
    unanswered: 6,
    guests: { [SECOND]: "shown" },
  },
  {
    draft: wasteSorting,
    unit: "11629",
    opens: -30,
    closes: -5,
    reached: "published",
    points: wasteSortingPoints,
    comments: 150,
    offline: 4,
    unanswered: "most",
  },
  {
    draft: marketPavement,
    unit: WARD,
    opens: -27,
    closes: 3,
    reached: "published",
    revised: marketPavementRevised,
    wordings: marketPavementWordings,
    returned: true,
    points: marketPavementPoints,
    comments: 330,
    offline: 6,
    guests: { [FIRST]: "shown", [SECOND]: "needs_edit" },
  },
  {
    draft: busRoutes,
    unit: CITY_CODE,
    opens: -20,
    closes: 20,
    reached: "published",
    points: busRoutesPoints,
    communes: ["11311", "10660", "11383", "11407", "11629", "11824"],
    comments: 210,
    offline: 4,
    guests: { [THIRD]: "shown" },
  },
  {
    draft: socioEconomicPlan,
    unit: WARD,
    opens: -12,
    closes: 10,
    reached: "published",
    points: socioEconomicPlanPoints,
    comments: 140,
    offline: 3,
    guests: { [FIRST]: "waiting" },
  },
  {
    draft: elderlyDigital,
    unit: SECOND_WARD,
    opens: -9,
    closes: 15,
    reached: "published",
    points: elderlyDigitalPoints,
    comments: 75,
    offline: 3,
    guests: { [THIRD]: "shown" },
  },
  {
    draft: modelRegulation,
    unit: WARD,
    opens: -6,
    closes: 25,
    reached: "published",
    points: modelRegulationPoints,
    comments: 55,
  },
  {
    draft: socioEconomicPlan,
    unit: SECOND_WARD,
    opens: 5,
    closes: 27,
    reached: "published",
    comments: 0,
  },
  {
    draft: sustainableAquaculture,
    unit: "11914",
    opens: 9,
    closes: 39,
    reached: "published",
    comments: 0,
  },
  {
    draft: elderlyDigital,
    unit: WARD,
    opens: 6,
    closes: 28,
    reached: "pending_publish",
    comments: 0,
  },
  {
    draft: residentialGroupMerger,
    unit: WARD,
    opens: 12,
    closes: 36,
    reached: "draft",
    comments: 0,
  },
];
