import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Card,
  Content,
  Empty,
  Form,
  Heading,
  Link,
  LinkList,
  List,
  RadioGroup,
  Row,
  Section,
  Side,
  Stack,
  Text,
} from "#design";
import { isoDay, type Locale, plainDay, shortMoment } from "#platform/locale";
import { kinds } from "../kinds.ts";
import { deskWords, words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import type { DeskArticle } from "../queries/desk.ts";
import type { ArticleCard } from "../schema.ts";
import { DeskHead, Done } from "./desk-head.tsx";

interface Props {
  readonly open: readonly DeskArticle[];
  readonly out: readonly ArticleCard[];
  readonly done: string | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** What is being made, what waits for whom, and what came out last. */
export const DeskPage: FC<Props> = ({ open, out, done, formKey, locale }) => {
  const t = deskWords[locale];
  return (
    <>
      <DeskHead title={t.title} lead={t.lead} locale={locale} />
      <Content theme={2}>
        <Side
          aside={
            <>
              <Section boxed labelledBy="nieuw-stuk">
                <Heading level={2} look={3} id="nieuw-stuk">
                  {t.begin}
                </Heading>
                <Form action={newsPaths.desk} formKey={formKey}>
                  <RadioGroup
                    name="kind"
                    label={t.beginText}
                    value="news"
                    choices={kinds.map((kind) => ({ value: kind, label: words[locale].kinds[kind] }))}
                  />
                  <Row>
                    <Button icon="plus">{t.beginButton}</Button>
                  </Row>
                </Form>
              </Section>
              <Text>
                <Link href={newsPaths.bylines}>{t.bylines}</Link>
              </Text>
            </>
          }
        >
          <Stack gap="wide">
            <Done done={done} locale={locale} />
            <Stack>
              <Heading level={2}>{t.open}</Heading>
              {open.length === 0 ? (
                <Empty title={t.openNone} text={t.openNoneText} />
              ) : (
                <List>
                  {open.map((article) => (
                    <Open key={article.id} article={article} locale={locale} />
                  ))}
                </List>
              )}
            </Stack>
            {out.length > 0 && (
              <Stack>
                <Heading level={2}>{t.out}</Heading>
                <LinkList
                  items={out.map(({ articleId, title, kind, publishedAt }) => ({
                    href: newsPaths.look(articleId),
                    title,
                    note: `${words[locale].kinds[kind]}, ${plainDay(isoDay(publishedAt), locale)}`,
                  }))}
                />
              </Stack>
            )}
          </Stack>
        </Side>
      </Content>
    </>
  );
};

/** One piece on the desk; the whole card leads to where one goes on with it. */
const Open: FC<{ readonly article: DeskArticle; readonly locale: Locale }> = ({ article, locale }) => {
  const t = deskWords[locale];
  const { id, draft, stage, publishAt, savedAt, card, remark } = article;
  if (!draft || !stage) return null;
  return (
    <Card
      href={stage === "writing" ? newsPaths.edit(id) : newsPaths.look(id)}
      title={draft.title || t.untitled}
      meta={[
        { text: words[locale].kinds[draft.kind] },
        { icon: stage === "writing" ? "edit" : stage === "asked" ? "eye" : "clock", text: t.stages[stage] },
        { text: t.savedAt(shortMoment(savedAt, locale)) },
      ]}
      text={
        stage === "planned" && publishAt
          ? t.plannedFor(shortMoment(publishAt, locale))
          : remark !== ""
            ? `${t.look.remarkNow}: ${remark}`
            : card
              ? t.isRevision
              : undefined
      }
    />
  );
};
