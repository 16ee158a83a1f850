import type { HouseModule } from "#platform/module";
import { addressConfirmed } from "./commands/confirm-answers.ts";
import { settleDraft } from "./commands/settle-draft.ts";
import { tellDemoStory } from "./demo.ts";
import { callInWhoWaits, noticeLeaving, noticeRoom, recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";
import { tell } from "./tell.ts";

export { enrolmentPaths } from "./paths.ts";

export const enrolment: HouseModule = {
  name: "enrolment",
  routes,
  tables,
  jobs: [callInWhoWaits, tell],
  recurring,
  listeners: {
    [addressConfirmed]: (act, { id }) => settleDraft(act, id),
    "communities/left": noticeLeaving,
    "communities/moved": noticeRoom,
    "communities/group-set-up": noticeRoom,
  },
  problems,
  privacy,
  today,
  mine,
  demo: tellDemoStory,
};
