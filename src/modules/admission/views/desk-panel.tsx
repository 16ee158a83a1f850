import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Heading, Link, Row, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import type { Seats } from "../queries/seats.ts";

interface Props {
  readonly slug: string;
  /** Null as long as nobody can register. */
  readonly seats: Seats | null;
  readonly locale: Locale;
}

/** On the desk of an event: how many come, and the ways to the list and the rules. */
export const DeskPanel: FC<Props> = ({ slug, seats, locale }) => {
  const t = deskWords[locale].panel;
  return (
    <Section boxed labelledBy="toelating">
      <Heading level={2} look={3} id="toelating">
        {t.title}
      </Heading>
      {seats === null ? (
        <>
          <Text>{t.none}</Text>
          <Row>
            <ButtonLink href={admissionPaths.rules(slug)}>{t.open}</ButtonLink>
          </Row>
        </>
      ) : (
        <>
          <Text>
            {[
              t.taken(seats.known.taken, seats.known.seats),
              seats.waiting > 0 && t.waiting(seats.waiting),
              seats.interested > 0 && t.interested(seats.interested),
            ]
              .filter(Boolean)
              .join(", ")}
            .
          </Text>
          <Row>
            <ButtonLink href={admissionPaths.list(slug)}>{t.list}</ButtonLink>
          </Row>
          <Text>
            <Link href={admissionPaths.rules(slug)}>{t.rules}</Link>
          </Text>
          <Text>
            <Link href={admissionPaths.questions(slug)}>{t.questions}</Link>
          </Text>
        </>
      )}
    </Section>
  );
};
