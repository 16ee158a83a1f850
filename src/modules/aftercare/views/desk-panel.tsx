import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Heading, Row, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { aftercarePaths } from "../paths.ts";

interface Props {
  readonly slug: string;
  readonly finished: boolean;
  readonly locale: Locale;
}

/** On the desk of an event: the way to the after-care. */
export const DeskPanel: FC<Props> = ({ slug, finished, locale }) => {
  const t = words[locale].desk;
  return (
    <Section boxed labelledBy="nazorg">
      <Heading level={2} look={3} id="nazorg">
        {t.panel}
      </Heading>
      <Text>{t.panelText}</Text>
      <Row>
        <ButtonLink href={aftercarePaths.desk(slug)} kind="secondary">
          {finished ? t.panelDone : t.panelLink}
        </ButtonLink>
      </Row>
    </Section>
  );
};
