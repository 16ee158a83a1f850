import type { FunctionComponent as FC } from "preact";
import { Heading, Link, List, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import type { ListedMeeting } from "../meeting.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import { MeetingItem } from "./meeting-item.tsx";

interface Props {
  readonly meetings: readonly ListedMeeting[];
  readonly locale: Locale;
}

/** What comes first, on the start page of someone who is signed in. */
export const NextMeetingsPanel: FC<Props> = ({ meetings, locale }) => {
  const t = words[locale].mine;
  return (
    <Section labelledBy="volgende-bijeenkomsten">
      <Heading level={2} id="volgende-bijeenkomsten">
        {t.panel}
      </Heading>
      <List>
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} standing="confirmed" locale={locale} />
        ))}
      </List>
      <Text>
        <Link href={eventPaths.mine}>{t.all}</Link>
      </Text>
    </Section>
  );
};
