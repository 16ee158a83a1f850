import type { FunctionComponent as FC } from "preact";
import { Button, ButtonLink, Form, Heading, Link, Row, Section, Text } from "#design";
import type { Registration } from "#modules/admission";
import { eventPaths, type Meeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";

interface Props {
  readonly registration: Registration;
  /** Who registered has the certificates of both halves of a duo; the other half has their own. */
  readonly side: "whole" | "half";
  readonly event: Meeting;
  readonly token: string;
  readonly mayEvaluate: boolean;
  readonly locale: Locale;
}

/** On the page of who was there: their certificate and three questions. */
export const OwnPanel: FC<Props> = ({ registration, side, event, token, mayEvaluate, locale }) => {
  const t = words[locale].own;
  const duo = registration.partnerName !== "";
  return (
    <Section boxed labelledBy="na-afloop">
      <Heading level={2} look={3} id="na-afloop">
        {t.title}
      </Heading>
      {side === "whole" && (
        <Form action={paths.certificate(token, 1)}>
          <Button icon="download">{duo ? t.certificateFor(registration.name) : t.certificate}</Button>
        </Form>
      )}
      {duo && (
        <Form action={paths.certificate(token, 2)}>
          <Button icon="download">
            {side === "half" ? t.certificate : t.certificateFor(registration.partnerName)}
          </Button>
        </Form>
      )}
      <Text small soft>
        {t.certificateText}
      </Text>
      {mayEvaluate && (
        <>
          <Row>
            <ButtonLink href={paths.evaluation(token)} kind="secondary" icon="mood-smile">
              {t.evaluate}
            </ButtonLink>
          </Row>
          <Text small soft>
            {t.evaluateText}
          </Text>
        </>
      )}
      <Text>
        <Link href={eventPaths.event(event.slug)}>{t.page}</Link>
      </Text>
    </Section>
  );
};
