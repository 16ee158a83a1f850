import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  LinkList,
  PageHeader,
  RadioGroup,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { type Locale, longDate } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { Definition } from "../queries/definition.ts";
import type { MyReview } from "../queries/reviews.ts";
import { questions } from "../questions.ts";
import { ShortFacts, Story } from "./story.tsx";

interface PeersProps {
  readonly reviews: readonly MyReview[];
  readonly isPeer: boolean;
  /** For an editor: what waits while nobody from elsewhere is left. */
  readonly unlooked: readonly { readonly id: string; readonly title: string }[];
  readonly done: string | undefined;
  readonly locale: Locale;
}

/** Looking at what others wrote: what waits, and whether one wants to be asked. */
export const PeersPage: FC<PeersProps> = ({ reviews, isPeer, unlooked, done, locale }) => {
  const t = deskWords[locale].peers;
  const sentence = done === undefined ? undefined : t.done[done];
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        slug="meelezen"
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: libraryPaths.list, label: words[locale].list.nav },
            { href: libraryPaths.peers, label: t.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <Side
            aside={
              <Box>
                <Text>{isPeer ? t.isPeer : t.joinText}</Text>
                <Form action={libraryPaths.peers}>
                  <Button
                    kind={isPeer ? "secondary" : "primary"}
                    name="meelezen"
                    value={isPeer ? "nee" : "ja"}
                  >
                    {isPeer ? t.leave : t.join}
                  </Button>
                </Form>
              </Box>
            }
          >
            <Section labelledBy="wacht-op-jou">
              <Heading level={2} id="wacht-op-jou">
                {t.mine}
              </Heading>
              {reviews.length === 0 ? (
                <Empty title={t.none} text={t.noneText} />
              ) : (
                <LinkList
                  items={reviews.map(({ id, telling, dueAt }) => ({
                    href: libraryPaths.review(id),
                    title: telling.title,
                    note: t.before(longDate(dueAt, locale)),
                  }))}
                />
              )}
            </Section>
            {unlooked.length > 0 && (
              <Section labelledBy="zonder-meelezer">
                <Heading level={2} id="zonder-meelezer">
                  {t.waiting}
                </Heading>
                <Text>{t.waitingText}</Text>
                {unlooked.map(({ id, title }) => (
                  <Form key={id} action={libraryPaths.takeReview(id)}>
                    <Button kind="secondary">{t.take(title)}</Button>
                  </Form>
                ))}
              </Section>
            )}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

interface ReviewProps {
  readonly review: MyReview;
  readonly definition: Definition;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** An example as a reader would see it, with the five questions below it. */
export const ReviewPage: FC<ReviewProps> = ({ review, definition, values, errors, locale }) => {
  const t = deskWords[locale].review;
  const { telling } = review;
  return (
    <>
      <PageHeader
        title={t.title(telling.title)}
        lead={t.lead(longDate(review.dueAt, locale))}
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: libraryPaths.peers, label: deskWords[locale].peers.title },
            { href: libraryPaths.review(review.id), label: telling.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Lead>{telling.summary}</Lead>
          <Side aside={<ShortFacts telling={telling} definition={definition} locale={locale} />}>
            <Story texts={telling} evidence={telling.evidence} locale={locale} />
          </Side>
          <Section boxed labelledBy="vijf-vragen">
            <Heading level={2} id="vijf-vragen">
              {t.questions}
            </Heading>
            <Text>{t.questionsText}</Text>
            <Form action={libraryPaths.review(review.id)} gap="wide">
              {questions.map((question, i) => (
                <RadioGroup
                  key={question}
                  name={question}
                  label={`${i + 1}. ${t.asks[question]}`}
                  value={fieldValue(values, question)}
                  error={errors[question]}
                  choices={[
                    { value: "ja", label: t.yes },
                    {
                      value: "nee",
                      label: t.no,
                      reveal: (
                        <TextArea
                          name={`${question}-remark`}
                          label={t.remark}
                          value={fieldValue(values, `${question}-remark`)}
                          error={errors[`${question}-remark`]}
                          rows={2}
                          maxLength={1000}
                        />
                      ),
                    },
                  ]}
                />
              ))}
              <Row>
                <Button>{t.send}</Button>
              </Row>
            </Form>
          </Section>
          <Form action={libraryPaths.declineReview(review.id)}>
            <Row>
              <Button kind="subtle">{t.decline}</Button>
              <Text small soft>
                {t.declineText}
              </Text>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
