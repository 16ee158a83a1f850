import type { FunctionComponent as FC } from "preact";
import { Content, Link, Stack, Text } from "#design";
import { eventPaths, type KnownEvent } from "#modules/events";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { proofMinutes } from "../terms.ts";
import { EventHead } from "./head.tsx";

interface Props {
  readonly event: KnownEvent;
  /** Two people come, and the other one is asked next. */
  readonly duo: boolean;
  readonly locale: Locale;
}

/** After registering without an account: the same page for a seat, a place in line, and who was in already. */
export const AskedPage: FC<Props> = ({ event, duo, locale }) => {
  const t = words[locale];
  return (
    <>
      <EventHead
        title={t.asked.title}
        event={event}
        here={admissionPaths.asked(event.slug)}
        locale={locale}
      />
      <Content>
        <Stack reading>
          <Text>{duo ? t.asked.duoText(proofMinutes) : t.asked.text(proofMinutes)}</Text>
          <Text>
            <Link href={eventPaths.event(event.slug)}>{t.page.look}</Link>
          </Text>
        </Stack>
      </Content>
    </>
  );
};
