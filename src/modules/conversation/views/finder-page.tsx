import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Empty,
  Form,
  Grid,
  Heading,
  Link,
  PageHeader,
  Row,
  Section,
  Select,
  Side,
  Stack,
  Text,
  TextField,
  Who,
} from "#design";
import { communityPaths } from "#modules/communities";
import { kindOptions, kindWords, sectors } from "#modules/people";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Finder, Found, OwnGroup, Wanted } from "../queries/finder.ts";

interface Props extends Finder {
  readonly wanted: Wanted;
  readonly done: boolean;
  readonly locale: Locale;
}

/** Where people find others of their own groups, and say whether they want to be found themselves. */
export const FinderPage: FC<Props> = (props) => {
  const { found, own, done, wanted, locale } = props;
  const t = words[locale];
  const asked = Object.values(wanted).some((word) => word !== "");
  return (
    <>
      <PageHeader
        title={t.finder.title}
        lead={t.finder.lead}
        slug="groepsgenoten"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/mijn", label: t.mine },
            { href: conversationPaths.finder, label: t.finder.title, current: true },
          ],
        }}
      />
      <Content>
        {own.length === 0 ? (
          <Empty level={2} title={t.finder.noGroups} text={t.finder.noGroupsText}>
            <Link href={communityPaths.list}>{t.finder.communities}</Link>
          </Empty>
        ) : (
          <Side aside={<Own own={own} locale={locale} />}>
            <Stack gap="wide">
              {done && (
                <Alert tone="ok" live="status">
                  <Text>{t.finder.saved}</Text>
                </Alert>
              )}
              <Search wanted={wanted} locale={locale} />
              <Section labelledBy="gevonden">
                <Heading level={2} id="gevonden">
                  {found.length === 0 ? t.finder.nobody : t.finder.found(found.length)}
                </Heading>
                {found.length === 0 && <Text>{t.finder.nobodyText}</Text>}
                {asked && (
                  <Text>
                    <Link href={conversationPaths.finder}>{t.finder.everyone}</Link>
                  </Text>
                )}
                <Grid>
                  {found.map((each) => (
                    <Person key={each.face.id} {...each} locale={locale} />
                  ))}
                </Grid>
              </Section>
            </Stack>
          </Side>
        )}
      </Content>
    </>
  );
};

const Search: FC<Pick<Props, "wanted" | "locale">> = ({ wanted, locale }) => {
  const t = words[locale].finder;
  return (
    <Form action={conversationPaths.finder} method="get" label={t.title}>
      <TextField name="zoek" label={t.subject} help={t.subjectHelp} value={wanted.subject} maxLength={100} />
      <Row>
        <Select
          name="sector"
          label={t.sector}
          value={wanted.sector}
          empty={t.anySector}
          options={kindOptions(sectors, locale, wanted.sector)}
        />
        <TextField name="regio" label={t.region} value={wanted.region} maxLength={100} />
      </Row>
      <Row>
        <Button icon="search">{t.search}</Button>
      </Row>
    </Form>
  );
};

const Person: FC<Found & { readonly locale: Locale }> = ({ face, groups, locale }) => {
  const t = words[locale].finder;
  const note = [face.functionTitle, face.organisationName].filter(Boolean).join(", ");
  const where = [kindWords(sectors, face.sector, locale), face.region].filter(Boolean).join(" · ");
  return (
    <Box>
      <Who portrait={face.portrait} name={face.name} note={note || undefined} />
      {where !== "" && (
        <Text small soft>
          {where}
        </Text>
      )}
      {groups.map(({ slug, title, learningQuestion }) => (
        <div key={slug}>
          {learningQuestion !== "" && (
            <Text small>
              <strong>{t.question}:</strong> {learningQuestion}
            </Text>
          )}
          <Text small>
            {t.inGroups} <Link href={conversationPaths.members(slug)}>{title}</Link>
          </Text>
        </div>
      ))}
    </Box>
  );
};

/** Whether one is found oneself, group by group. */
const Own: FC<{ readonly own: readonly OwnGroup[]; readonly locale: Locale }> = ({ own, locale }) => {
  const t = words[locale].finder;
  return (
    <Section boxed labelledBy="zelf">
      <Heading level={2} look={3} id="zelf">
        {t.own}
      </Heading>
      <Text small>{t.ownText}</Text>
      {own.map(({ id, title, communityTitle, findable }) => {
        const group = `${title} (${communityTitle})`;
        return (
          <Form key={id} action={conversationPaths.findable}>
            <Text>{(findable ? t.findable : t.notFindable)(group)}</Text>
            <input type="hidden" name="groep" value={id} />
            <Button
              kind="secondary"
              icon={findable ? "eye-off" : "eye"}
              name="vindbaar"
              value={findable ? "nee" : "ja"}
            >
              {(findable ? t.stopIn : t.startIn)(group)}
            </Button>
          </Form>
        );
      })}
    </Section>
  );
};
