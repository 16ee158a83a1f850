import type { FunctionComponent as FC } from "preact";
import { Heading, QrCode, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

/** On someone's own page: the code that is scanned at the door. */
export const DoorCode: FC<{ readonly address: string; readonly locale: Locale }> = ({ address, locale }) => {
  const t = words[locale].own;
  return (
    <Section boxed labelledBy="code">
      <Heading level={2} look={3} id="code">
        {t.code}
      </Heading>
      <QrCode value={address} label={t.codeLabel} />
      <Text small>{t.codeText}</Text>
    </Section>
  );
};
