import type { HouseModule } from "#platform/module";
import { newsAround } from "./additions.tsx";
import { tellDemoStory } from "./demo.ts";
import { jobs, recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { articles, pages } from "./open-data.ts";
import { privacy } from "./privacy.ts";
import { search } from "./queries/search.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export {
  addressOfPiece,
  type BroughtPiece,
  bringPieces,
  bylineNamed,
  keepAddresses,
  type Standing,
  standingOf,
  wordsOf,
} from "./commands/bring.ts";
export { type Draft, emptyDraft, missingFrom } from "./draft.ts";
export type { Kind } from "./kinds.ts";
export { newsPaths } from "./paths.ts";
export { frontNews, type ListedArticle, newsByIds, newsSince } from "./queries/list.ts";
export { ArticleCard } from "./views/article-card.tsx";

export const news: HouseModule = {
  name: "news",
  routes,
  tables,
  jobs,
  recurring,
  problems,
  privacy,
  today,
  mine,
  search,
  open: [articles],
  pages,
  additions: { "communities/page": newsAround },
  demo: tellDemoStory,
};
