import type { FunctionComponent as FC } from "preact";
import { Heading, Link, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { proposalPaths } from "../paths.ts";
import type { Proposed } from "../queries/programme.ts";

interface BoxProps {
  readonly slug: string;
  readonly title: string;
  readonly open: number;
  readonly locale: Locale;
}

/** On someone's start page: the way to the programme of their year. */
export const ProgrammeBox: FC<BoxProps> = ({ slug, title, open, locale }) => {
  const t = words[locale].box;
  return (
    <Section boxed labelledBy="ons-programma">
      <Heading level={2} look={3} id="ons-programma">
        {t.title}
      </Heading>
      <Text>{t.text(open)}</Text>
      <Text>
        <Link href={proposalPaths.programme(slug)}>{t.link(title)}</Link>
      </Text>
    </Section>
  );
};

interface SessionsProps {
  readonly slug: string;
  readonly sessions: readonly Pick<Proposed, "id" | "title" | "minutes">[];
  readonly locale: Locale;
}

/** On the page of a meeting, for who is in its community: what members bring. */
export const SessionsThere: FC<SessionsProps> = ({ slug, sessions, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="deelnemers-brengen">
      <Heading level={2} id="deelnemers-brengen">
        {t.event.title}
      </Heading>
      {sessions.map(({ id, title, minutes }) => (
        <Text key={id}>
          <b>{title}</b>, {t.minutes(minutes)}
        </Text>
      ))}
      <Text>
        <Link href={proposalPaths.programme(slug)}>{t.event.link}</Link>
      </Text>
    </Section>
  );
};
