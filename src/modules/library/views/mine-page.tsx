import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Badge,
  Box,
  Button,
  ButtonLink,
  Content,
  Empty,
  Form,
  Heading,
  PageHeader,
  Row,
  Stack,
  Text,
} from "#design";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { OwnExample } from "../queries/own-examples.ts";
import { steps } from "../telling.ts";
import { isStale } from "./example-card.tsx";

interface Props {
  readonly examples: readonly OwnExample[];
  readonly done: string | undefined;
  readonly formKey: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** Everything someone wrote, and where each stands. */
export const MinePage: FC<Props> = ({ examples, done, formKey, now, locale }) => {
  const t = deskWords[locale].mine;
  const sentence = done === undefined ? undefined : t.done[done];
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        slug="mijn-voorbeelden"
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: libraryPaths.list, label: words[locale].list.nav },
            { href: libraryPaths.mine, label: t.title, current: true },
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
          {examples.length === 0 && <Empty level={2} title={t.none} text={t.noneText} />}
          {examples.map((example) => (
            <Mine key={example.id} example={example} now={now} locale={locale} />
          ))}
          <Box>
            <Text>{t.startText}</Text>
            <Form action={libraryPaths.mine} formKey={formKey}>
              <Row>
                <Button icon="plus">{t.start}</Button>
              </Row>
            </Form>
          </Box>
        </Stack>
      </Content>
    </>
  );
};

/** Where an example stands, in a word. */
export function standingOf(
  { state, draft, card, round }: OwnExample,
  today: string,
): keyof (typeof deskWords)["nl"]["mine"]["states"] {
  if (state === "writing") return round > 0 ? "returned" : "writing";
  if (state === "asked") return "asked";
  if (draft) return "revision";
  return card && isStale(card, today) ? "stale" : "public";
}

const Mine: FC<{ readonly example: OwnExample; readonly now: Date; readonly locale: Locale }> = ({
  example,
  now,
  locale,
}) => {
  const t = deskWords[locale].mine;
  const title = example.draft?.title || example.card?.title || t.nameless;
  const standing = standingOf(example, isoDay(now));
  return (
    <Box>
      <Row tight>
        <Badge>{t.states[standing]}</Badge>
      </Row>
      <Heading level={2} look={3}>
        {title}
      </Heading>
      <Text small soft>
        {t.saved(plainDay(isoDay(example.savedAt), locale))}
      </Text>
      <Row>
        <ButtonLink
          kind="secondary"
          href={
            standing === "writing"
              ? libraryPaths.step(example.id, steps[0].id)
              : libraryPaths.manage(example.id)
          }
        >
          {standing === "writing" ? t.goOn : t.manage}
        </ButtonLink>
      </Row>
    </Box>
  );
};
