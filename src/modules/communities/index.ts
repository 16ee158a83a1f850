import type { HouseModule } from "#platform/module";
import * as tables from "./schema.ts";

export { type GivePlaceBack, givePlaceBack } from "./commands/give-place-back.ts";
export { type MovePlace, movePlace } from "./commands/move-place.ts";
export { setUpGroup } from "./commands/set-up-group.ts";
export { type TakePlace, takePlace } from "./commands/take-place.ts";
export { communityPaths } from "./paths.ts";
export { can as canInCommunity } from "./policy.ts";
export {
  type Community,
  communityById,
  communityBySlug,
  firstMeetingOf,
  isReadOnly,
  organises,
} from "./queries/community.ts";
export {
  facilitates,
  type GroupMember,
  groupById,
  groupBySlug,
  membersOf,
  type ThemeGroup,
  themesOf,
} from "./queries/groups.ts";
export { type Membership, membershipById, placeOf } from "./queries/place-of.ts";

export const communities: HouseModule = { name: "communities", tables };
