import type { HouseModule } from "#platform/module";
import { tellDemoStory } from "./demo.ts";
import { tellOfChange } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { search } from "./queries/search.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { cancelEvent } from "./commands/cancel-event.ts";
export { type ChangeEvent, changeEvent } from "./commands/change-event.ts";
export { comes, comesNot } from "./commands/comes.ts";
export { type PlanEvent, planEvent } from "./commands/plan-event.ts";
export { nameSeries, publishEvents } from "./commands/publish-events.ts";
export { registerForAll } from "./commands/register-for-all.ts";
export { withdrawFromAll } from "./commands/withdraw-from-all.ts";
export {
  type Contradiction,
  contradictionKey,
  contradictionsIn,
} from "./contradictions.ts";
export type { ListedMeeting, Meeting, Series } from "./meeting.ts";
export { eventPaths } from "./paths.ts";
export { calendarOf } from "./queries/calendar-of.ts";
export { comingUp } from "./queries/coming-up.ts";
export { type ManagedEvent, managedEvent, organisesEvents } from "./queries/managed-event.ts";
export { meetingsOf } from "./queries/meetings-of.ts";
export { nextMeetings } from "./queries/next-meetings.ts";

export const events: HouseModule = {
  name: "events",
  routes,
  tables,
  jobs: [tellOfChange],
  problems,
  privacy,
  today,
  mine,
  search,
  demo: tellDemoStory,
};
