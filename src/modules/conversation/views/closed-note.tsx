import type { FunctionComponent as FC } from "preact";
import { Alert, Link, Text } from "#design";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Room } from "../queries/room.ts";

/** Why nothing can be written here any more, and what can be done instead. */
export const ClosedNote: FC<{ readonly inside: Room; readonly locale: Locale }> = ({ inside, locale }) => {
  const t = words[locale].thread;
  const { group, community } = inside;
  return (
    <Alert tone="info" title={t.closed}>
      <Text>{t.closedText(lastDay(community.endsOn, locale))}</Text>
      <Text>
        <Link href={conversationPaths.archive(group.slug)} download>
          {t.takeAlong}
        </Link>
      </Text>
      <Text>
        <Link href={conversationPaths.farewell(group.slug)}>{t.toFarewell}</Link>
      </Text>
    </Alert>
  );
};

/** "31 december 2026" of an ISO date. */
export const lastDay = (endsOn: string, locale: Locale): string =>
  `${dayAndMonth(new Date(`${endsOn}T12:00:00Z`), locale)} ${endsOn.slice(0, 4)}`;
