import type { FunctionComponent as FC } from "preact";
import {
  Band,
  ButtonLink,
  CardRow,
  Content,
  Empty,
  List,
  PageHeader,
  SectionHead,
  StateBadge,
} from "#design";
import { eventPaths } from "#modules/events";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { ListedCommunity } from "../queries/community-list.ts";
import { themeOf } from "../theme-of.ts";

interface Props {
  readonly locale: Locale;
  readonly communities: readonly ListedCommunity[];
  /** Whether the reader organises, or may. */
  readonly mayOrganise: boolean;
}

/** All learning communities: where one can come in, and those of earlier years. */
export const ListPage: FC<Props> = ({ locale, communities, mayOrganise }) => {
  const t = words[locale].list;
  const now = communities.filter(({ readOnly }) => !readOnly);
  const past = communities.filter(({ readOnly }) => readOnly);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} slug="samen-leren" theme={4}>
        {mayOrganise && (
          <ButtonLink kind="secondary" href={communityPaths.desk}>
            {t.organise}
          </ButtonLink>
        )}
      </PageHeader>
      <Content>
        {now.length === 0 ? (
          <Empty level={2} title={t.empty} text={t.emptyText}>
            <ButtonLink kind="secondary" href={eventPaths.agenda}>
              {t.agenda}
            </ButtonLink>
          </Empty>
        ) : (
          <Listed title={t.now} communities={now} locale={locale} />
        )}
      </Content>
      {past.length > 0 && (
        <Band size="after">
          <Listed title={t.past} communities={past} locale={locale} />
        </Band>
      )}
    </>
  );
};

const Listed: FC<{
  readonly title: string;
  readonly communities: readonly ListedCommunity[];
  readonly locale: Locale;
}> = ({ title, communities, locale }) => {
  const t = words[locale].list;
  return (
    <>
      <SectionHead title={title} />
      <List>
        {communities.map(({ community, themes, left, begins, readOnly }, i) => (
          <CardRow
            key={community.id}
            href={communityPaths.community(community.slug)}
            title={community.title}
            theme={themeOf(i + 1)}
            cover={community.slug}
            meta={[
              { icon: "calendar-event", text: String(community.year) },
              { icon: "users-group", text: t.themes(themes) },
              ...(begins && !readOnly
                ? [{ icon: "clock" as const, text: t.from(dayAndMonth(begins, locale)) }]
                : []),
            ]}
            text={firstSentence(community.purpose)}
          >
            {readOnly ? (
              <StateBadge state="closed">{t.archive}</StateBadge>
            ) : left === 0 ? (
              <StateBadge state="full">{t.full}</StateBadge>
            ) : (
              <StateBadge state="open">{t.places(left)}</StateBadge>
            )}
          </CardRow>
        ))}
      </List>
    </>
  );
};

/** Enough of a text to know what it is about. */
const firstSentence = (text: string): string =>
  /^.{0,240}?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text.slice(0, 240);
