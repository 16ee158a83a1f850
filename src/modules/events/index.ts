import type { HouseModule } from "#platform/module";
import { tellDemoStory } from "./demo.ts";
import { tellOfChange } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { meetings, pages, titles } from "./open-data.ts";
import { privacy } from "./privacy.ts";
import { search } from "./queries/search.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { cancelEvent } from "./commands/cancel-event.ts";
export { type ChangeEvent, changeEvent } from "./commands/change-event.ts";
export { comes, comesNot } from "./commands/comes.ts";
export { makeEvent } from "./commands/make-event.ts";
export { organiseAll, organiseNoMore } from "./commands/organise.ts";
export { type PlanEvent, planEvent } from "./commands/plan-event.ts";
export { nameSeries, publishEvents } from "./commands/publish-events.ts";
export { registerForAll } from "./commands/register-for-all.ts";
export { withdrawFromAll } from "./commands/withdraw-from-all.ts";
export {
  type Contradiction,
  contradictionKey,
  contradictionsIn,
} from "./contradictions.ts";
export { eventFieldWords } from "./field-words.ts";
export { changeToldNow } from "./jobs.ts";
export { ownKinds } from "./kinds.ts";
export type { ListedMeeting, Meeting, Series } from "./meeting.ts";
export { deskWords as eventDeskWords, words as eventWords } from "./messages.ts";
export { eventPaths } from "./paths.ts";
export { can as canOfEvents } from "./policy.ts";
export { calendarOf, eventFile } from "./queries/calendar-of.ts";
export { comingUp } from "./queries/coming-up.ts";
export { endedBetween, startingBetween } from "./queries/ended-between.ts";
export {
  clashesWith,
  eventById,
  eventsById,
  type KnownEvent,
  knownEvent,
} from "./queries/event-by-id.ts";
export { joinLinkOf } from "./queries/join-link-of.ts";
export {
  eventDesk,
  type ManagedEvent,
  managedEvent,
  organisesEvents,
  ownEvent,
} from "./queries/managed-event.ts";
export { meetingsOf } from "./queries/meetings-of.ts";
export { nextMeetings } from "./queries/next-meetings.ts";
export { organisersOf } from "./queries/organisers-of.ts";
export { type PublicEvent, publicEvents } from "./queries/public-events.ts";
export { whoComes } from "./queries/who-comes.ts";
export { agendaQuestion } from "./views/agenda-address.ts";
export { inWords, whenInWords, whereInWords } from "./when.ts";
export { EventWish } from "./wish.ts";

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
  open: [meetings],
  pages,
  titles,
  demo: tellDemoStory,
};
