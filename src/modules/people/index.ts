import type { HouseModule } from "#platform/module";
import { introduceDemoPeople } from "./demo.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { beginSignIn, type SignInRequest } from "./commands/begin-sign-in.ts";
export { joinCircle, leaveCircle } from "./commands/circles.ts";
export { type ProfileInput, saveProfile } from "./commands/save-profile.ts";
export { type DemoPerson, demoPeople, demoPerson } from "./demo.ts";
export { type Kind, kindOptions, kindWords, organisationKinds, sectors } from "./kinds.ts";
export { ownPath } from "./own-path.ts";
export { emailOf, type Face, facesOf, personByEmail } from "./queries/faces.ts";
export { introduce } from "./sessions.ts";

export const people: HouseModule = { name: "people", routes, tables, demo: introduceDemoPeople };
