import type { HouseModule } from "#platform/module";
import { acceptInvitations } from "./commands/name-leader.ts";
import { tellDemoStory } from "./demo.ts";
import { recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { pages } from "./queries/public-pages.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { carryOverOf, chooseCarryOver } from "./commands/choose-carry-over.ts";
export { chooseFindable } from "./commands/choose-findable.ts";
export { type GivePlaceBack, givePlaceBack } from "./commands/give-place-back.ts";
export { type MovePlace, movePlace } from "./commands/move-place.ts";
export { SetUpGroup, setUpGroup } from "./commands/set-up-group.ts";
export { readyPlace, type TakePlace, takePlace } from "./commands/take-place.ts";
export { demoArchive, demoCommunity } from "./demo.ts";
export { communityPaths } from "./paths.ts";
export { can as canInCommunity } from "./policy.ts";
export {
  type Community,
  communityById,
  communityBySlug,
  firstMeetingOf,
  isReadOnly,
  organisersOfCommunity,
  organises,
} from "./queries/community.ts";
export { currentCommunity, openCommunities } from "./queries/current-community.ts";
export {
  facilitates,
  type GroupMember,
  groupById,
  groupBySlug,
  membersOf,
  type ThemeGroup,
  themesOf,
} from "./queries/groups.ts";
export { groupNamed, groupsToCall, type NamedGroup } from "./queries/groups-to-call.ts";
export { type GroupMove, movesOf } from "./queries/moves-of.ts";
export { type MyGroup, myGroups } from "./queries/my-groups.ts";
export { type Membership, membershipById, placeOf } from "./queries/place-of.ts";
export { themeOf } from "./theme-of.ts";

export const communities: HouseModule = {
  name: "communities",
  routes,
  tables,
  recurring,
  listeners: { "people/signed-in": acceptInvitations },
  problems,
  privacy,
  today,
  mine,
  pages,
  demo: tellDemoStory,
};
