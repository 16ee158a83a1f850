import type { FunctionComponent as FC } from "preact";
import { Button, Content, Form, Heading, Link, Stack, StateBadge, Text } from "#design";
import type { KnownEvent } from "#modules/events";
import { clockTime, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { attendancePaths } from "../paths.ts";
import type { Guest } from "../queries/door.ts";

interface Props {
  readonly event: KnownEvent;
  readonly guest: Guest;
  readonly list: string;
  readonly locale: Locale;
}

/** What a scanned code shows to who stands at the door: a name, and one button. */
export const ScanPage: FC<Props> = ({ event, guest, list, locale }) => {
  const t = words[locale].scan;
  return (
    <Content>
      <Stack reading>
        <Heading level={1}>{guest.name}</Heading>
        {guest.organisation && <Text>{guest.organisation}</Text>}
        <Text>{t.for(event.title)}</Text>
        {guest.here && guest.since ? (
          <StateBadge state="registered">{t.already(clockTime(guest.since, locale))}</StateBadge>
        ) : (
          <Form action={attendancePaths.scan(guest.id)}>
            <Button full icon="check">
              {t.here}
            </Button>
          </Form>
        )}
        <Text>
          <Link href={list}>{t.list}</Link>
        </Text>
      </Stack>
    </Content>
  );
};
