import type { FunctionComponent as FC } from "preact";
import { Heading, Paragraphs, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { AttendanceDoor } from "../schema.ts";

/** Whether a host said anything that guests must know. */
export const hasWords = ({ route, houseRules, photoRule }: AttendanceDoor): boolean =>
  Boolean(route || houseRules || photoRule);

/** What guests must know before they come: the way there, the rules of the house, whether photos are fine. */
export const GuestWords: FC<{ readonly door: AttendanceDoor; readonly locale: Locale }> = ({
  door,
  locale,
}) => {
  const t = words[locale];
  if (!hasWords(door)) return null;
  return (
    <Section boxed labelledBy="voor-je-komt">
      <Heading level={2} look={3} id="voor-je-komt">
        {t.own.title}
      </Heading>
      {door.route && (
        <>
          <Heading level={3} look={4}>
            {t.own.route}
          </Heading>
          <Paragraphs text={door.route} />
        </>
      )}
      {door.houseRules && (
        <>
          <Heading level={3} look={4}>
            {t.own.houseRules}
          </Heading>
          <Paragraphs text={door.houseRules} />
        </>
      )}
      {door.photoRule && (
        <>
          <Heading level={3} look={4}>
            {t.own.photoRule}
          </Heading>
          <Text>{t.photoRules[door.photoRule]}</Text>
        </>
      )}
    </Section>
  );
};
