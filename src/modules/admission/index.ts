import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { linkRegistrations } from "./commands/answer.ts";
import { tellDemoStory } from "./demo.ts";
import { alertOrganisers, seatTaken } from "./jobs/alert.ts";
import { recurring } from "./jobs/clock.ts";
import { listing } from "./jobs/list-members.ts";
import { reminding, tellWithoutAccount } from "./jobs/remind.ts";
import { writeTo } from "./jobs/write-to.ts";
import { problems } from "./messages.ts";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { confirm, registrationById, withdraw } from "./commands/answer.ts";
export { choose, decline, invite, organised } from "./commands/decide.ts";
export { markAttendance, recordAttendance } from "./commands/record-attendance.ts";
export { type Register, type Registered, register } from "./commands/register.ts";
export { type Rules, setRules } from "./commands/set-rules.ts";
export { admissionPaths } from "./paths.ts";
export { comingTo, needsAt, registrationsOf } from "./queries/coming.ts";
export { type Listed, listPage as participantsOf } from "./queries/list.ts";
export { admissionOf } from "./queries/seats.ts";
export type { Admission, Registration } from "./schema.ts";
export { holdsSeat, isOpen, type State } from "./states.ts";
export {
  namedBy,
  partnerToken,
  readPartnerToken,
  readRegistrationToken,
  registrationToken,
} from "./token.ts";

export const admission: HouseModule = {
  name: "admission",
  routes,
  tables,
  jobs: [writeTo, alertOrganisers],
  recurring: [...recurring, listing, reminding],
  listeners: {
    "people/signed-in": linkRegistrations,
    "events/change-told": tellWithoutAccount,
    "admission/registered": seatTaken,
    "admission/confirmed": seatTaken,
  },
  additions,
  problems,
  privacy,
  demo: tellDemoStory,
};
