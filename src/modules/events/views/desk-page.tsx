import type { FunctionComponent as FC } from "preact";
import {
  AgendaItem,
  ButtonLink,
  Content,
  Empty,
  Heading,
  List,
  Row,
  Section,
  Stack,
  StateBadge,
} from "#design";
import { dayParts, isoDay, type Locale } from "#platform/locale";
import type { Meeting } from "../meeting.ts";
import { deskWords, words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import type { EventDesk } from "../queries/managed-event.ts";
import { capital, whenInWords } from "../when.ts";
import { DeskDone, DeskHeader } from "./desk-header.tsx";

interface Props {
  readonly locale: Locale;
  readonly desk: EventDesk;
  readonly mayMake: boolean;
  readonly done: string | undefined;
}

/** Every event that someone organises. */
export const DeskPage: FC<Props> = ({ locale, desk, mayMake, done }) => {
  const t = deskWords[locale];
  const add = mayMake && (
    <Row>
      <ButtonLink href={eventPaths.make} icon="plus">
        {t.add}
      </ButtonLink>
      <ButtonLink href={eventPaths.paste} kind="secondary">
        {t.paste}
      </ButtonLink>
    </Row>
  );
  return (
    <>
      <DeskHeader locale={locale} title={t.title} lead={t.lead} here={eventPaths.desk} />
      <Content>
        <Stack gap="wide">
          <DeskDone locale={locale} done={done} />
          {desk.toCome.length + desk.past.length === 0 ? (
            <Empty level={2} title={t.empty} text={t.emptyText}>
              {add}
            </Empty>
          ) : (
            add
          )}
          <Part id="komt" title={t.toCome} events={desk.toCome} locale={locale} />
          <Part id="geweest" title={t.past} events={desk.past} locale={locale} />
        </Stack>
      </Content>
    </>
  );
};

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly events: EventDesk["past"];
  readonly locale: Locale;
}

const Part: FC<PartProps> = ({ id, title, events, locale }) =>
  events.length === 0 ? null : (
    <Section labelledBy={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <List>
        {events.map((event) => (
          <AgendaItem
            key={event.id}
            date={{ ...dayParts(event.startsAt, locale), iso: isoDay(event.startsAt) }}
            href={eventPaths.manage(event.slug)}
            title={event.title}
            meta={[
              { icon: "calendar-event", text: words[locale].kinds[event.kind] },
              { icon: "clock", text: capital(whenInWords(event, locale)) },
            ]}
          >
            <DeskState event={event} locale={locale} />
          </AgendaItem>
        ))}
      </List>
    </Section>
  );

interface StateProps {
  readonly event: Pick<Meeting, "cancelledAt"> & { readonly draft: boolean };
  readonly locale: Locale;
}

/** Whether an event is a draft, in the agenda, or off. */
export const DeskState: FC<StateProps> = ({ event, locale }) => {
  const t = deskWords[locale];
  if (event.cancelledAt) return <StateBadge state="closed">{t.off}</StateBadge>;
  if (event.draft) return <StateBadge state="soon">{t.draft}</StateBadge>;
  return <StateBadge state="open">{t.published}</StateBadge>;
};
