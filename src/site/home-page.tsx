import type { FunctionComponent as FC } from "preact";
import { Band, ButtonLink, Empty, Hero, Link, List, SectionHead, ThemeChain, Ways } from "#design";
import {
  type Community,
  communityPaths,
  currentCommunity,
  type ThemeGroup,
  themeOf,
  themesOf,
} from "#modules/communities";
import { comingUp, type ListedMeeting } from "#modules/events";
import { definitionOf, ExampleCard, newestExamples } from "#modules/library";
import { ArticleCard, frontNews, type ListedArticle } from "#modules/news";
import type { HouseContext } from "#platform/http";
import { isoDay, type Locale } from "#platform/locale";
import { ComingMeeting } from "./coming-meeting.tsx";
import { pageWords } from "./pages-words.ts";
import { sitePaths } from "./paths.ts";

/** How many meetings and articles and examples stand on the start page; the agenda, the news and the library have them all. */
const meetingsShown = 3;
const examplesShown = 3;
const newsShown = 3;

/** The start page: first what one can do, then what is coming up, then the community that is open. */
export async function homePage(c: HouseContext): Promise<Response> {
  const { locale, clock } = c.var;
  // A page of another site could be at the front door too: “/?p=12”.
  const elsewhere = c.req.url.includes("?") ? await c.var.moved() : null;
  if (elsewhere) return elsewhere;
  const page = await c.var.act(async (act) => {
    const community = await currentCommunity(act);
    return {
      meetings: await comingUp(act, meetingsShown),
      news: await frontNews(act, newsShown),
      community,
      examples: await newestExamples(act, examplesShown),
      definition: await definitionOf(act),
      themes: community ? await themesOf(act, community.id) : [],
    };
  });
  return c.render(<HomePage {...page} today={isoDay(clock.now())} locale={locale} />, {
    title: "Schakel",
    description: pageWords[locale].heroLead,
    canonical: sitePaths.home,
    keepUntil: ["communities/", "events/", "library/", "news/"],
  });
}

interface Props {
  readonly locale: Locale;
  readonly meetings: readonly ListedMeeting[];
  readonly news: readonly ListedArticle[];
  readonly community: Community | null;
  readonly themes: readonly ThemeGroup[];
  readonly examples: Awaited<ReturnType<typeof newestExamples>>;
  readonly definition: Awaited<ReturnType<typeof definitionOf>>;
  readonly today: string;
}

const HomePage: FC<Props> = ({ locale, meetings, news, community, themes, examples, definition, today }) => {
  const t = pageWords[locale];
  const ways = [
    { href: sitePaths.examples, icon: "bulb" },
    { href: sitePaths.communities, icon: "users-group" },
    { href: sitePaths.agenda, icon: "calendar-event" },
    { href: sitePaths.table, icon: "map-2" },
    { href: sitePaths.mine, icon: "message-circle" },
    { href: sitePaths.questions, icon: "help-circle" },
  ] as const;
  return (
    <>
      <Hero loops={t.heroLoops} between={t.heroBetween} rest={t.heroRest} lead={t.heroLead} />
      <Band size="short">
        <Ways label={t.waysLabel} items={t.ways.map((way, i) => ({ ...way, ...ways[i]! }))} />
      </Band>
      <Band size="after" labelledBy="bijeenkomsten">
        <SectionHead
          id="bijeenkomsten"
          title={t.meetings}
          action={meetings.length > 0 && <Link href={sitePaths.agenda}>{t.wholeAgenda}</Link>}
        />
        <List>
          {meetings.map((meeting) => (
            <ComingMeeting key={meeting.id} meeting={meeting} locale={locale} />
          ))}
          {meetings.length === 0 && <Empty title={t.noMeetings} text={t.noMeetingsText} />}
        </List>
      </Band>
      {news.length > 0 && (
        <Band ground="white" labelledBy="nieuws">
          <SectionHead id="nieuws" title={t.news} action={<Link href={sitePaths.news}>{t.allNews}</Link>} />
          <List>
            {news.map((article) => (
              <ArticleCard key={article.slug} article={article} locale={locale} />
            ))}
          </List>
        </Band>
      )}
      {examples.length > 0 && (
        <Band ground="mist" labelledBy="voorbeelden">
          <SectionHead
            id="voorbeelden"
            title={t.examples}
            action={<Link href={sitePaths.examples}>{t.allExamples}</Link>}
          />
          <List>
            {examples.map((card) => (
              <ExampleCard
                key={card.slug}
                card={card}
                definition={definition}
                today={today}
                locale={locale}
              />
            ))}
          </List>
        </Band>
      )}
      {community && themes.length > 0 && (
        <Band labelledBy="leergemeenschap">
          <SectionHead
            id="leergemeenschap"
            title={community.title}
            text={t.communityText}
            action={<ButtonLink href={communityPaths.community(community.slug)}>{t.join}</ButtonLink>}
          />
          <ThemeChain
            themes={themes.map(({ number, title, description }) => ({
              theme: themeOf(number),
              title,
              href: communityPaths.community(community.slug),
              text: description,
            }))}
          />
        </Band>
      )}
    </>
  );
};
