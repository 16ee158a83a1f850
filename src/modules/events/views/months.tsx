import type { FunctionComponent as FC, VNode } from "preact";
import { Heading, List, Section } from "#design";
import { isoDay, type Locale, monthOf } from "#platform/locale";
import type { ListedMeeting } from "../meeting.ts";
import type { Standing } from "../policy.ts";
import { capital } from "../when.ts";
import { MeetingItem } from "./meeting-item.tsx";

interface Props {
  /** In the order in which they are shown. */
  readonly meetings: readonly (ListedMeeting & { readonly standing: Standing })[];
  readonly states?: ReadonlyMap<string, readonly VNode[]>;
  readonly past?: boolean;
  readonly now: Date;
  readonly locale: Locale;
}

/** Meetings under the names of their months. */
export const Months: FC<Props> = ({ meetings, states, past, now, locale }) => {
  const months = Map.groupBy(meetings, ({ startsAt }) => isoDay(startsAt).slice(0, 7));
  return (
    <>
      {[...months].map(([month, inMonth]) => (
        <Section key={month} labelledBy={`maand-${month}`}>
          <Heading level={2} id={`maand-${month}`}>
            {capital(monthOf(inMonth[0]!.startsAt, now, locale))}
          </Heading>
          <List>
            {inMonth.map(({ standing, ...meeting }) => (
              <MeetingItem
                key={meeting.id}
                meeting={meeting}
                standing={standing}
                states={states?.get(meeting.id)}
                past={past}
                locale={locale}
              />
            ))}
          </List>
        </Section>
      ))}
    </>
  );
};
