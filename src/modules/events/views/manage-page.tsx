import type { FunctionComponent as FC, VNode } from "preact";
import {
  Badge,
  Box,
  Button,
  Content,
  Disclosure,
  Facts,
  Form,
  Heading,
  Link,
  LinkList,
  Section,
  Side,
  Stack,
  Table,
  Text,
} from "#design";
import { type Locale, longDate } from "#platform/locale";
import type { Meeting } from "../meeting.ts";
import { deskWords, words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Earlier } from "../queries/event-page.ts";
import type { ManagedEvent } from "../queries/managed-event.ts";
import { capital, whenInWords, whereInWords } from "../when.ts";
import { DeskDone, DeskHeader } from "./desk-header.tsx";
import { DeskState } from "./desk-page.tsx";

interface Props {
  readonly locale: Locale;
  readonly event: ManagedEvent;
  /** All dates of the same thing, in order. */
  readonly series: readonly (Meeting & { readonly draft: boolean })[];
  readonly log: readonly (Earlier & { readonly changedAt: Date })[];
  readonly done: string | undefined;
  readonly now: Date;
  /** What modules upstairs have for who organises. */
  readonly panels: readonly VNode[];
}

/** Everything an organiser does with one event. */
export const ManagePage: FC<Props> = (props) => {
  const { locale, event, panels } = props;
  const where = whereInWords(event, locale);
  return (
    <>
      <DeskHeader
        locale={locale}
        title={event.title}
        here={eventPaths.manage(event.slug)}
        lead={capital(whenInWords(event, locale))}
        above={
          <>
            <Badge icon="calendar-event">{words[locale].kinds[event.kind]}</Badge>
            <DeskState event={event} locale={locale} />
          </>
        }
      />
      <Content>
        <Stack gap="wide">
          <DeskDone locale={locale} done={props.done} />
          <Side aside={<ToDo {...props} />}>
            {where && <Facts items={[{ icon: "map-pin", term: words[locale].event.where, value: where }]} />}
            {panels}
            <SeriesTable {...props} />
            <Log {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const ToDo: FC<Props> = ({ locale, event, series }) => {
  const t = deskWords[locale].page;
  if (!can.rewrite(event))
    return (
      <Box>
        <Text small>{t.ofCommunity}</Text>
        <LinkList
          items={[
            { href: eventPaths.event(event.slug), title: t.look },
            ...(event.series ? [{ href: event.series.path, title: event.series.title }] : []),
          ]}
        />
      </Box>
    );
  const drafts = series.filter(({ draft }) => draft).length;
  const open = event.cancelledAt === null;
  return (
    <Box>
      {drafts > 0 && open && (
        <Form action={eventPaths.publication(event.slug)}>
          <Text small>{t.publishText}</Text>
          <Button full>{drafts > 1 ? t.publishSeries(drafts) : t.publish}</Button>
        </Form>
      )}
      <LinkList
        items={[
          { href: eventPaths.event(event.slug), title: t.look },
          ...(open ? [{ href: eventPaths.edit(event.slug), title: t.edit }] : []),
          ...(open ? [{ href: eventPaths.moreDates(event.slug), title: t.more }] : []),
          { href: eventPaths.copy(event.slug), title: t.copy },
        ]}
      />
      {open && (
        <Disclosure summary={event.draft ? t.remove : t.off}>
          <Form action={eventPaths.callingOff(event.slug)}>
            {!event.draft && <Text>{t.offText}</Text>}
            <Button kind="secondary" icon="trash">
              {event.draft ? t.removeYes : t.offYes}
            </Button>
          </Form>
        </Disclosure>
      )}
    </Box>
  );
};

const SeriesTable: FC<Props> = ({ locale, series }) => {
  const t = deskWords[locale].page;
  if (series.length < 2) return null;
  return (
    <Table
      caption={t.series}
      columns={[{ label: t.day }, { label: t.state }]}
      rows={series.map((each) => ({
        key: each.id,
        cells: [
          <Link key="day" href={eventPaths.manage(each.slug)}>
            {capital(whenInWords(each, locale))}
          </Link>,
          <DeskState key="state" event={each} locale={locale} />,
        ],
      }))}
    />
  );
};

/** What the event was before each change. */
const Log: FC<Props> = ({ locale, log }) => {
  const t = deskWords[locale].page;
  if (log.length === 0) return null;
  return (
    <Section labelledBy="logboek">
      <Heading level={2} id="logboek">
        {t.log}
      </Heading>
      <Table
        caption={t.log}
        hideCaption
        columns={[{ label: t.logWhen }, { label: t.logWas }]}
        rows={log.map((each) => ({
          key: each.changedAt.toISOString(),
          cells: [
            longDate(each.changedAt, locale),
            [whenInWords(each, locale), whereInWords(each, locale)].filter(Boolean).join(", "),
          ],
        }))}
      />
    </Section>
  );
};
