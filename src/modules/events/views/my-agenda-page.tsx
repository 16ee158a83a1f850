import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  ButtonLink,
  Content,
  CopyField,
  Empty,
  Form,
  Heading,
  List,
  PageHeader,
  Section,
  Side,
  Text,
} from "#design";
import { type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import type { OwnFeed } from "../queries/feed.ts";
import type { MyAgenda } from "../queries/my-agenda.ts";
import { AgendaTabs } from "./agenda-tabs.tsx";
import { MeetingItem } from "./meeting-item.tsx";
import { Months } from "./months.tsx";

interface Props {
  readonly agenda: MyAgenda;
  readonly feed: OwnFeed | null;
  readonly publicUrl: string;
  readonly formKey: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** Everything the reader takes part in, and the address that puts it in their own calendar. */
export const MyAgendaPage: FC<Props> = (props) => {
  const { agenda, locale } = props;
  const t = words[locale].mine;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        slug="mijn-agenda"
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: "/", label: words[locale].home },
            { href: eventPaths.agenda, label: words[locale].agenda.title },
            { href: eventPaths.mine, label: t.title, current: true },
          ],
        }}
      />
      <Content>
        <Side aside={<OwnCalendar {...props} />}>
          <AgendaTabs current="mine" locale={locale} />
          {agenda.toCome.length === 0 ? (
            <Empty level={2} title={t.nothing} text={t.nothingText}>
              <ButtonLink href={eventPaths.agenda}>{t.toAgenda}</ButtonLink>
            </Empty>
          ) : (
            <Months meetings={agenda.toCome} now={props.now} locale={locale} />
          )}
          {agenda.past.length > 0 && (
            <Section labelledBy="geweest">
              <Heading level={2} id="geweest">
                {t.past}
              </Heading>
              <List>
                {agenda.past.map(({ standing, ...meeting }) => (
                  <MeetingItem key={meeting.id} meeting={meeting} standing={standing} past locale={locale} />
                ))}
              </List>
            </Section>
          )}
        </Side>
      </Content>
    </>
  );
};

const OwnCalendar: FC<Props> = ({ feed, publicUrl, formKey, locale }) => {
  const t = words[locale].mine;
  return (
    <Box id="abonneren">
      <Heading level={2}>{t.subscribeTitle}</Heading>
      <Text>{t.subscribeText}</Text>
      {feed?.token && (
        <>
          <Alert tone="ok" live="status">
            <Text>{t.made}</Text>
          </Alert>
          <CopyField
            id="agenda-adres"
            label={t.address}
            value={publicUrl + eventPaths.feed(feed.token)}
            copy={t.copy}
            copied={t.copied}
          />
          <Text small soft>
            {t.addressText}
          </Text>
        </>
      )}
      {feed && (
        <>
          <Text>{t.madeOn(longDate(feed.since, locale))}</Text>
          <Text small soft>
            {t.renewText}
          </Text>
        </>
      )}
      <Form action={eventPaths.feedAddress} formKey={formKey}>
        <Button kind={feed ? "secondary" : "primary"}>{feed ? t.renew : t.make}</Button>
      </Form>
    </Box>
  );
};
