import type { HouseModule } from "#platform/module";
import { linkMailbox } from "./commands/ask.ts";
import { tellDemoStory } from "./demo.ts";
import { recurring } from "./jobs/clock.ts";
import { lookAround } from "./jobs/radar.ts";
import { callPool, tellAsker, tellNewVersion } from "./jobs/tell.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { answers, pages, titles } from "./open-data.ts";
import { privacy } from "./privacy.ts";
import { search } from "./queries/answers.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { childSeen } from "./child-seen.ts";
export { questionPaths } from "./paths.ts";
export { type TopicFigures, topicFigures } from "./queries/figures.ts";
export { answersForLetter, newestAnswers } from "./queries/for-letter.ts";

export const questions: HouseModule = {
  name: "questions",
  routes,
  tables,
  jobs: [tellAsker, callPool, tellNewVersion, lookAround],
  recurring,
  listeners: { "people/signed-in": linkMailbox },
  problems,
  privacy,
  today,
  mine,
  search,
  open: [answers],
  pages,
  titles,
  demo: tellDemoStory,
};
