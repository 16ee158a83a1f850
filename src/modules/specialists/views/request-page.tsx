import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Facts, Form, Heading, Paragraphs, Row, Section, Text } from "#design";
import { kindWords } from "#modules/people";
import { clockTime, type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { specialistPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import type { OnCallDetails } from "../queries/on-call.ts";
import { directorSubjects } from "../subjects.ts";
import { Frame } from "./frame.tsx";

interface Props extends OnCallDetails {
  readonly region: string;
  readonly now: Date;
  readonly done: string | undefined;
  readonly locale: Locale;
}

/** One call: where it stands, and for whose turn it is, yes or no. */
export const RequestPage: FC<Props> = (props) => {
  const { request, asker, askerName, turns, mine, region, now, done, locale } = props;
  const t = words[locale].request;
  return (
    <Frame
      title={t.title}
      trail={[
        { href: paths.directory, label: words[locale].directory.title },
        { href: paths.request(request.id), label: t.title },
      ]}
      said={done && t.done[done]}
      locale={locale}
    >
      <Standing {...props} />
      <Facts
        items={[
          { icon: "clock", term: t.asked, value: moment(request.askedAt, locale) },
          ...(asker ? [] : [{ icon: "user" as const, term: t.by, value: askerName }]),
          { icon: "map-pin", term: t.region, value: region },
          {
            icon: "target-arrow",
            term: t.subject,
            value: kindWords(directorSubjects, request.subject, locale),
          },
        ]}
      />
      <Section labelledBy="tekst">
        <Heading level={2} look={3} id="tekst">
          {t.text}
        </Heading>
        <Paragraphs text={request.text} />
      </Section>
      {mine && can.answer(mine, now) && request.endedAt === null && (
        <Section boxed labelledBy="beurt">
          <Heading level={2} look={3} id="beurt">
            {t.yourTurn}
          </Heading>
          <Text>{t.yourTurnText(moment(mine.until, locale))}</Text>
          <Form action={paths.answer(request.id)}>
            <Row>
              <Button name="antwoord" value="ja">
                {t.accept}
              </Button>
              <Button kind="secondary" name="antwoord" value="nee">
                {t.decline}
              </Button>
            </Row>
          </Form>
        </Section>
      )}
      {asker && turns.length > 0 && (
        <Section labelledBy="beurten">
          <Heading level={2} look={3} id="beurten">
            {t.turns}
          </Heading>
          <Facts
            items={turns.map(({ name, answer, until }) => ({
              icon: "user",
              term: name,
              value: answer ? t.answers[answer] : t.waits(moment(until, locale)),
            }))}
          />
        </Section>
      )}
      {can.withdraw(asker, request) && (
        <Form action={paths.withdrawal(request.id)}>
          <Row>
            <Button kind="secondary">{t.withdraw}</Button>
          </Row>
        </Form>
      )}
    </Frame>
  );
};

const moment = (at: Date, locale: Locale): string => `${longDate(at, locale)}, ${clockTime(at, locale)}`;

const Standing: FC<Props> = ({ request, asker, askerName, taken, mine, reach, locale }) => {
  const t = words[locale].request;
  if (taken)
    return (
      <Alert tone="ok" title={t.accepted([taken.name, taken.organisation].filter(Boolean).join(", "))}>
        <Text>{t.acceptedText(taken.email)}</Text>
      </Alert>
    );
  if (mine?.answer === "accepted")
    return (
      <Alert tone="ok" title={t.youTook}>
        <Text>{t.youTookText(askerName, reach)}</Text>
      </Alert>
    );
  if (request.outcome === "nobody")
    return (
      <Alert tone="warning" title={t.nobody}>
        <Text>{t.nobodyText}</Text>
      </Alert>
    );
  if (request.outcome === "withdrawn") return <Alert tone="info" title={t.withdrawn} />;
  return asker ? (
    <Alert tone="info" title={t.waiting}>
      <Text>{t.waitingText}</Text>
    </Alert>
  ) : null;
};
