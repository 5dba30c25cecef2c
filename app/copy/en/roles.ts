import type { Copy } from "../copy.ts";
import type { roles as vi } from "../vi/roles.ts";

export const roles = {
  guest: "Visitor (not signed in)",
  citizen: "Citizen",
  helper: "Helper who sends for others",
  village_head: "Village head",
  village_front: "Head of the village Front committee",
  intake: "Intake officer",
  handler: "Officer in charge",
  drafter: "Drafting body",
  chair: "Chair of the commune People's Committee",
  vice_chair: "Vice chair of the commune People's Committee",
  city_unit: "City department or unit",
  city_chair: "Chair of the city People's Committee",
  front_staff: "Officer of the Fatherland Front",
  front_chair: "Chair of the Fatherland Front committee",
  supervised: "Supervised body",
  moderator: "Moderator",
  admin: "Portal administrator",
  system: "System",
  author: "Sender",
} as const satisfies Copy<typeof vi>;
