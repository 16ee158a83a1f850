import type { HouseModule } from "#platform/module";
import { introduceDemoPeople } from "./demo.ts";
import { recurring } from "./jobs.ts";
import { words } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { appointAdministrator } from "./commands/appoint-administrator.ts";
export { beginSignIn, type SignInRequest } from "./commands/begin-sign-in.ts";
export { isInCircle, joinCircle, leaveCircle } from "./commands/circles.ts";
export { draftOf, forgetDraft } from "./commands/drafts.ts";
export { type ProfileInput, saveProfile } from "./commands/save-profile.ts";
export { type DemoExtra, type DemoPerson, demoExtra, demoPeople, demoPerson } from "./demo.ts";
export { fieldOf, type Kind, kindOptions, kindWords, organisationKinds, sectors } from "./kinds.ts";
export { me } from "./me.ts";
export { ownPath } from "./own-path.ts";
export { draftUrl, peoplePaths } from "./paths.ts";
export { emailOf, type Face, facesOf, type Mailbox, mailboxOf, personByEmail } from "./queries/faces.ts";
export { introduce, sessionsStillOpen } from "./sessions.ts";

export const people: HouseModule = {
  name: "people",
  routes,
  tables,
  recurring,
  problems: { nl: words.nl.problems, en: words.en.problems },
  privacy,
  today,
  mine,
  demo: introduceDemoPeople,
};
