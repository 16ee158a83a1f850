import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Content,
  Form,
  Heading,
  Link,
  LinkList,
  List,
  PageHeader,
  Row,
  Section,
  Select,
  Side,
  Stack,
  Text,
} from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { ExamplePage as Data } from "../queries/example-page.ts";
import type { Telling } from "../telling.ts";
import { ExampleCard, isStale, themeOfExample } from "./example-card.tsx";
import { FamilySection } from "./family.tsx";
import { ShortFacts, Story } from "./story.tsx";

interface Props extends Data {
  readonly done?: string | undefined;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly formKey: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** One practice example: what had to be arranged first, the story, what it brought, how old it is and who does it too. */
export const ExamplePage: FC<Props> = (props) => {
  const { card, definition, similar, mayTakeBack, now, locale } = props;
  const t = words[locale];
  const today = isoDay(now);
  const sentence = props.done === undefined ? undefined : t.family.done[props.done];
  return (
    <>
      <PageHeader
        title={card.title}
        lead={card.summary}
        slug={card.slug}
        theme={themeOfExample(card.tags)}
        above={
          <>
            <Badge icon="map-pin">{card.areaName}</Badge>
            <Badge icon={isStale(card, today) ? "history" : "circle-check"}>
              {isStale(card, today) ? t.stale : t.checked(plainDay(card.checkedOn, locale))}
            </Badge>
          </>
        }
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: libraryPaths.list, label: t.list.nav },
            { href: libraryPaths.example(card.slug), label: card.title, current: true },
          ],
        }}
      >
        <Row>
          <ButtonLink kind="secondary" icon="file-text" href={libraryPaths.print(card.slug)}>
            {t.page.print}
          </ButtonLink>
          {props.isMine && (
            <ButtonLink kind="secondary" icon="edit" href={libraryPaths.manage(card.exampleId)}>
              {t.page.manage}
            </ButtonLink>
          )}
        </Row>
      </PageHeader>
      <Content theme={themeOfExample(card.tags)}>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          {isStale(card, today) && (
            <Alert tone="warning" title={t.stale}>
              <Text>{t.staleText(plainDay(card.checkedOn, locale))}</Text>
            </Alert>
          )}
          <Side
            aside={
              <>
                <ShortFacts telling={card} definition={definition} locale={locale} />
                <Age {...props} />
                {mayTakeBack && <TakeBack id={card.exampleId} formKey={props.formKey} locale={locale} />}
              </>
            }
          >
            <Story texts={card.content} evidence={card.evidence} locale={locale} />
            <FamilySection {...props} />
          </Side>
          {similar.length > 0 && (
            <Section labelledBy="lijkt-hierop">
              <Heading level={2} id="lijkt-hierop">
                {t.page.similar}
              </Heading>
              <List>
                {similar.map((each) => (
                  <ExampleCard
                    key={each.slug}
                    card={each}
                    definition={definition}
                    today={today}
                    locale={locale}
                  />
                ))}
              </List>
              <Text>
                <Link
                  href={`${libraryPaths.compare}?${new URLSearchParams([card, ...similar.slice(0, 2)].map(({ slug }) => ["v", slug]))}`}
                >
                  {t.page.compare}
                </Link>
              </Text>
            </Section>
          )}
        </Stack>
      </Content>
    </>
  );
};

/** Who looked at it, until when it counts, and what changed. */
const Age: FC<Props> = ({ card, versions, locale }) => {
  const t = words[locale];
  const { version, lookedAtVersion } = card;
  return (
    <Section boxed labelledBy="klopt-dit-nog">
      <Heading level={2} look={3} id="klopt-dit-nog">
        {t.page.age}
      </Heading>
      <Text small>{t.page.ageText(plainDay(card.checkedOn, locale), plainDay(card.reviewBy, locale))}</Text>
      {lookedAtVersion > 0 && (
        <Text small>
          {lookedAtVersion === version ? t.page.looked : t.page.lookedEarlier(lookedAtVersion)}
        </Text>
      )}
      <Heading level={3} look={4}>
        {t.page.versions}
      </Heading>
      <LinkList
        label={t.page.versions}
        items={versions.map(({ number, changed, publishedAt, content }) => ({
          href:
            number === version || content === null
              ? libraryPaths.example(card.slug)
              : libraryPaths.version(card.slug, number),
          title: t.page.versionOf(number, plainDay(isoDay(publishedAt), locale)),
          note: changed || t.page.first,
        }))}
      />
    </Section>
  );
};

const TakeBack: FC<{ readonly id: string; readonly formKey: string; readonly locale: Locale }> = ({
  id,
  formKey,
  locale,
}) => {
  const t = words[locale].page;
  return (
    <Section boxed labelledBy="redactie">
      <Heading level={2} look={3} id="redactie">
        {t.takeBack}
      </Heading>
      <Text small>{t.takeBackText}</Text>
      <Form action={libraryPaths.takeBack(id)} formKey={formKey}>
        <WhyGone locale={locale} />
        <Button kind="secondary" icon="trash">
          {t.takeBack}
        </Button>
      </Form>
    </Section>
  );
};

/** Why an example is taken back, as its page will say. */
export const WhyGone: FC<{ readonly error?: string | undefined; readonly locale: Locale }> = ({
  error,
  locale,
}) => {
  const t = deskWords[locale].manage;
  return (
    <Select
      name="why"
      label={t.why}
      empty={t.why}
      error={error}
      options={Object.entries(t.whys).map(([value, label]) => ({ value, label }))}
    />
  );
};

interface VersionProps {
  readonly slug: string;
  readonly number: number;
  /** In words. */
  readonly day: string;
  readonly telling: Telling;
  readonly definition: Data["definition"];
  readonly locale: Locale;
}

/** An earlier version, as it was read then. */
export const VersionPage: FC<VersionProps> = ({ slug, number, day, telling, definition, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={telling.title}
        lead={telling.summary}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: libraryPaths.list, label: t.list.nav },
            { href: libraryPaths.example(slug), label: telling.title },
            { href: libraryPaths.version(slug, number), label: t.page.versionOf(number, day), current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <Alert tone="info">
            <Text>
              {t.page.oldVersion(number, day)}{" "}
              <Link href={libraryPaths.example(slug)}>{t.page.toNewest}</Link>
            </Text>
          </Alert>
          <Side aside={<ShortFacts telling={telling} definition={definition} locale={locale} />}>
            <Story texts={telling} evidence={telling.evidence} locale={locale} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

interface GoneProps {
  readonly day: string;
  readonly why: keyof (typeof words)["nl"]["gone"]["why"];
  readonly locale: Locale;
}

/** What stands at the address of an example that was taken back. */
export const GonePage: FC<GoneProps> = ({ day, why, locale }) => {
  const t = words[locale].gone;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(day)} slug="ingetrokken" />
      <Content>
        <Stack reading>
          <Text>{t.why[why]}</Text>
          <Text>{t.text}</Text>
          <Text>
            <ButtonLink kind="secondary" href={libraryPaths.list}>
              {t.others}
            </ButtonLink>
          </Text>
        </Stack>
      </Content>
    </>
  );
};
