import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Badge,
  ButtonLink,
  Content,
  Facts,
  Heading,
  Link,
  LinkList,
  PageHeader,
  Row,
  Section,
  Side,
  Stack,
  Text,
} from "#design";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import { oldAfterMonths } from "../policy.ts";
import type { ArticlePage as Data } from "../queries/article-page.ts";
import type { Byline } from "../schema.ts";
import { ArticleBody } from "./article-body.tsx";
import { themeOfKind } from "./article-card.tsx";

interface Props extends Data {
  /** Where an editor mends it; null for readers. */
  readonly editAt: string | null;
  readonly now: Date;
  readonly locale: Locale;
}

/** One article: who says it, when, and whether that is long ago; what is around it carries days of its own. */
export const ArticlePage: FC<Props> = (props) => {
  const { card, byline, next, editAt, now, locale } = props;
  const { home, crumbs, list, kinds, page: t } = words[locale];
  const day = plainDay(isoDay(card.publishedAt), locale);
  return (
    <>
      <PageHeader
        title={card.title}
        lead={card.summary}
        slug={card.slug}
        theme={themeOfKind[card.kind]}
        above={
          <>
            <Badge>{kinds[card.kind]}</Badge>
            <Badge icon="clock">
              <time datetime={isoDay(card.publishedAt)}>{day}</time>
            </Badge>
            {byline && <Badge icon="user">{t.by(byline.name)}</Badge>}
          </>
        }
        breadcrumbs={{
          label: crumbs,
          items: [
            { href: "/", label: home },
            { href: newsPaths.list, label: list.title },
            { href: newsPaths.article(card.slug), label: card.title, current: true },
          ],
        }}
      >
        {editAt && (
          <Row>
            <ButtonLink kind="secondary" icon="edit" href={editAt}>
              {words[locale].list.desk}
            </ButtonLink>
          </Row>
        )}
      </PageHeader>
      <Content theme={themeOfKind[card.kind]}>
        <Stack gap="wide">
          <Age {...props} day={day} now={now} />
          <Side
            aside={
              <>
                {byline && <Writer byline={byline} locale={locale} />}
                <ForWhom {...props} />
                {next.length > 0 && (
                  <Section boxed labelledBy="meer">
                    <Heading level={2} look={3} id="meer">
                      {t.next[card.kind]}
                    </Heading>
                    <LinkList
                      items={next.map(({ slug, title, publishedAt }) => ({
                        href: newsPaths.article(slug),
                        title,
                        note: plainDay(isoDay(publishedAt), locale),
                      }))}
                    />
                  </Section>
                )}
              </>
            }
          >
            <ArticleBody {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** That it is over, or from long ago, before anything else. */
const Age: FC<Props & { readonly day: string }> = ({ card, day, now, locale }) => {
  const t = words[locale].page;
  if (card.expiresOn !== null && card.expiresOn < isoDay(now))
    return (
      <Alert tone="warning" title={t.expired(plainDay(card.expiresOn, locale))}>
        <Text>{t.expiredText}</Text>
      </Alert>
    );
  const old = new Date(now);
  old.setUTCMonth(old.getUTCMonth() - oldAfterMonths);
  return card.publishedAt < old ? (
    <Alert tone="info" title={t.oldTitle(day)}>
      <Text>{t.oldText}</Text>
    </Alert>
  ) : null;
};

/** Who says this: what they do, and which interest they have in the matter. */
const Writer: FC<{ readonly byline: Byline; readonly locale: Locale }> = ({ byline, locale }) => {
  const t = words[locale].page;
  return (
    <Section boxed labelledBy="schrijver">
      <Heading level={2} look={3} id="schrijver">
        {t.writer}
      </Heading>
      <Text>
        <b>{byline.name}</b>
        <br />
        {byline.role}
      </Text>
      {byline.interest !== "" && (
        <Text>
          <b>{t.interest}:</b> {byline.interest}
        </Text>
      )}
      <Text>
        <Link href={newsPaths.byline(byline.slug)}>{t.more(byline.name)}</Link>
      </Text>
    </Section>
  );
};

const ForWhom: FC<Props> = ({ card, locale }) => {
  const { page: t, sectors } = words[locale];
  if (card.sectors.length === 0 && card.areaName === "") return null;
  return (
    <Section boxed labelledBy="voor-wie">
      <Heading level={2} look={3} id="voor-wie">
        {t.forWhom}
      </Heading>
      <Facts
        items={[
          {
            icon: "school",
            term: t.forWhom,
            value: card.sectors.map((sector) => sectors[sector]).join(", ") || t.everyone,
          },
          ...(card.areaName === ""
            ? []
            : [{ icon: "map-pin" as const, term: t.where, value: card.areaName }]),
        ]}
      />
    </Section>
  );
};

/** Where an article was, and why it is not there any more. */
export const GonePage: FC<{ readonly goneOn: string; readonly why: string; readonly locale: Locale }> = ({
  goneOn,
  why,
  locale,
}) => {
  const t = words[locale].gone;
  return (
    <>
      <PageHeader title={t.title} lead={t.text(plainDay(goneOn, locale))} theme={2} />
      <Content>
        <Stack reading>
          <Text>
            <b>{t.why}:</b> {why}
          </Text>
          <Row>
            <ButtonLink kind="secondary" href={newsPaths.list}>
              {t.back}
            </ButtonLink>
          </Row>
        </Stack>
      </Content>
    </>
  );
};
