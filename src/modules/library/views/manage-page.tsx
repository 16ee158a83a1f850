import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Badge,
  Box,
  Button,
  ButtonLink,
  Content,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  PageHeader,
  Row,
  Section,
  Stack,
  Text,
} from "#design";
import type { FieldErrors } from "#platform/http";
import { isoDay, type Locale, longDate, plainDay } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import { peersNeeded } from "../policy.ts";
import type { versionsOf } from "../queries/card.ts";
import type { OwnExample, PeerAnswer } from "../queries/own-examples.ts";
import { questions } from "../questions.ts";
import { steps } from "../telling.ts";
import { isStale } from "./example-card.tsx";
import { WhyGone } from "./example-page.tsx";
import { standingOf } from "./mine-page.tsx";

interface Props {
  readonly example: OwnExample;
  readonly answers: readonly PeerAnswer[];
  readonly versions: Awaited<ReturnType<typeof versionsOf>>;
  readonly done: string | undefined;
  readonly errors: FieldErrors;
  readonly formKey: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** What a writer does with one example: go on, say that it is still right, read what peers say, take it back. */
export const ManagePage: FC<Props> = (props) => {
  const { example, done, errors, now, locale } = props;
  const t = deskWords[locale];
  const title = example.draft?.title || example.card?.title || t.mine.nameless;
  const sentence = done === undefined ? undefined : t.manage.done[done];
  return (
    <>
      <PageHeader
        title={title}
        above={<Badge>{t.mine.states[standingOf(example, isoDay(now))]}</Badge>}
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: libraryPaths.mine, label: t.mine.title },
            { href: libraryPaths.manage(example.id), label: title, current: true },
          ],
        }}
      >
        <Row>
          {example.card && (
            <ButtonLink kind="secondary" icon="eye" href={libraryPaths.example(example.card.slug)}>
              {t.manage.read}
            </ButtonLink>
          )}
          {example.draft && example.state !== "asked" && (
            <ButtonLink icon="edit" href={libraryPaths.step(example.id, steps[0].id)}>
              {example.card ? t.manage.goOn : t.mine.goOn}
            </ButtonLink>
          )}
        </Row>
      </PageHeader>
      <Content>
        <Stack gap="wide" reading>
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {example.state === "asked" && <Asked {...props} />}
          {example.card && <StillRight {...props} card={example.card} />}
          <Answers {...props} />
          {example.card && example.card.version > 1 && <Versions {...props} />}
          <Ending {...props} />
        </Stack>
      </Content>
    </>
  );
};

const Asked: FC<Props> = ({ example, answers, locale }) => {
  const t = deskWords[locale].manage;
  const seats = answers.filter(({ round }) => round === example.round);
  return (
    <Alert tone="info" title={t.askedTitle}>
      <Text>{t.askedText}</Text>
      {seats.length < peersNeeded && <Text>{t.askedNobody}</Text>}
    </Alert>
  );
};

const StillRight: FC<Props & { readonly card: NonNullable<OwnExample["card"]> }> = ({
  example,
  card,
  now,
  formKey,
  locale,
}) => {
  const t = deskWords[locale].manage;
  const today = isoDay(now);
  return (
    <Section boxed labelledBy="klopt-nog">
      <Heading level={2} look={3} id="klopt-nog">
        {t.stillRightTitle}
      </Heading>
      <Text>
        {isStale(card, today)
          ? t.stillRightStale
          : card.reviewBy <= today
            ? t.stillRightDue(plainDay(card.listedUntil, locale))
            : t.stillRightText(plainDay(card.checkedOn, locale), plainDay(card.reviewBy, locale))}
      </Text>
      <Row>
        <Form action={libraryPaths.stillRight(example.id)}>
          <Button kind={card.reviewBy <= today ? "primary" : "secondary"} icon="check">
            {t.stillRight}
          </Button>
        </Form>
        {!example.draft && (
          <Form action={libraryPaths.revise(example.id)} formKey={formKey}>
            <Button kind="secondary" icon="edit">
              {t.edit}
            </Button>
          </Form>
        )}
      </Row>
    </Section>
  );
};

const Answers: FC<Props> = ({ answers, locale }) => {
  const t = deskWords[locale];
  if (answers.length === 0) return null;
  return (
    <Section labelledBy="meelezers">
      <Heading level={2} look={3} id="meelezers">
        {t.manage.answers}
      </Heading>
      <Text small soft>
        {t.manage.answersText}
      </Text>
      {answers.map(({ round, region, good, answers: given, answeredAt, dueAt }, i) => (
        <Box key={i}>
          <Heading level={3} look={4}>
            {`${t.manage.round(round)}: ${t.manage.from(region)}`}
          </Heading>
          {answeredAt === null || !given ? (
            <Text>{t.manage.waiting(longDate(dueAt, locale))}</Text>
          ) : good ? (
            <Text>{t.manage.good}</Text>
          ) : (
            <>
              <Text>{t.manage.mend}</Text>
              <ul>
                {questions
                  .filter((question) => !given[question].yes)
                  .map((question) => (
                    <li key={question}>
                      {t.review.asks[question]} <b>{given[question].remark}</b>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </Box>
      ))}
    </Section>
  );
};

const Versions: FC<Props> = ({ example, versions, locale }) => {
  const t = deskWords[locale].manage;
  return (
    <Section labelledBy="versies">
      <Heading level={2} look={3} id="versies">
        {t.versions}
      </Heading>
      {versions
        .filter(({ number }) => number !== example.card?.version)
        .map(({ number, content, publishedAt }) => (
          <Form key={number} action={libraryPaths.hideVersion(example.id)}>
            <Row apart>
              <Text>{words[locale].page.versionOf(number, longDate(publishedAt, locale))}</Text>
              {content === null ? (
                <Text small soft>
                  {t.hidden}
                </Text>
              ) : (
                <Button kind="subtle" icon="eye-off" name="number" value={String(number)}>
                  {t.hide(number)}
                </Button>
              )}
            </Row>
          </Form>
        ))}
    </Section>
  );
};

/** Throwing away what was never public, or taking back what is. */
const Ending: FC<Props> = ({ example, errors, formKey, locale }) => {
  const t = deskWords[locale].manage;
  const mayDiscard = example.draft !== null;
  return (
    <>
      {mayDiscard && (
        <Disclosure summary={example.card ? t.discardRevision : t.discard}>
          <Text>{t.discardText}</Text>
          <Form action={libraryPaths.discard(example.id)}>
            <Button kind="secondary" icon="trash">
              {example.card ? t.discardRevision : t.discard}
            </Button>
          </Form>
        </Disclosure>
      )}
      {example.card && (
        <Disclosure summary={t.takeBack} open={errors.why !== undefined}>
          <Text>{t.takeBackText}</Text>
          <Form action={libraryPaths.takeBack(example.id)} formKey={formKey}>
            <WhyGone error={errors.why} locale={locale} />
            <Button kind="secondary" icon="trash">
              {t.takeBackYes}
            </Button>
          </Form>
        </Disclosure>
      )}
    </>
  );
};
