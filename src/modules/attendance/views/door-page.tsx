import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Content,
  DoorList,
  Empty,
  Facts,
  Heading,
  PageHeader,
  Section,
  Side,
  Stack,
  Text,
} from "#design";
import { eventPaths, inWords } from "#modules/events";
import { clockTime, type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { can, opensAt } from "../policy.ts";
import type { DoorList as Data, Guest } from "../queries/door.ts";
import { GuestWords } from "./guest-words.tsx";

interface Props extends Data {
  /** Where this page is, and where a tap is posted to. */
  readonly here: string;
  readonly tap: string;
  /** Someone without an account looks, through the link. */
  readonly host: boolean;
  /** Who was tapped just now, and what. */
  readonly done: { readonly guest: Guest; readonly is: "ja" | "nee" } | null;
  readonly error?: string | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** The list at the door: who comes, who is there, and what a host needs to know. */
export const DoorPage: FC<Props> = (props) => {
  const { event, guests, here, done, error, host, locale } = props;
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.door.title}
        lead={`${event.title} – ${inWords(event, locale)}`}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: eventPaths.agenda, label: t.agenda },
            {
              href: host ? eventPaths.event(event.slug) : eventPaths.manage(event.slug),
              label: event.title,
            },
            { href: here, label: t.door.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {done && (
            <Alert tone="ok" live="status">
              <Text>{t.door.done[done.is](done.guest.name)}</Text>
            </Alert>
          )}
          {error && (
            <Alert tone="error" live="alert">
              <Text>{error}</Text>
            </Alert>
          )}
          <Side aside={<Aside {...props} />}>
            {guests.length === 0 ? (
              <Empty level={2} title={t.door.empty} text={t.door.emptyText} />
            ) : (
              <People {...props} />
            )}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const People: FC<Props> = ({ event, guests, tap, now, locale }) => {
  const t = words[locale].door;
  const count = t.count(guests.filter(({ here }) => here).length, guests.length);
  if (!can.mark(event, now)) {
    const early = now < event.startsAt;
    return (
      <Stack>
        <Alert tone="info">
          <Text>{early ? t.early(shortMoment(opensAt(event), locale)) : t.shut}</Text>
        </Alert>
        <ul>
          {guests.map((guest) => (
            <li key={guest.id}>
              <b>{guest.name}</b> {aboutGuest(guest, locale)}
            </li>
          ))}
        </ul>
      </Stack>
    );
  }
  return (
    <Stack>
      <Text>
        <b data-door-count>{count}</b>
      </Text>
      <DoorList
        action={tap}
        label={t.list}
        find={t.find}
        words={{
          here: t.here,
          undo: t.undo,
          of: t.of,
          waiting: t.waiting,
          refused: t.refused,
        }}
        people={guests.map((guest) => ({
          id: guest.id,
          name: guest.name,
          note: aboutGuest(guest, locale),
          here: guest.here,
        }))}
      />
      <Text small soft>
        {t.script}
      </Text>
    </Stack>
  );
};

const aboutGuest = (guest: Guest, locale: Locale): string =>
  [guest.organisation, stateOf(guest, locale)].filter(Boolean).join(", ");

function stateOf({ here, since }: Guest, locale: Locale): string {
  const t = words[locale].door;
  if (here === null) return "";
  return here && since ? t.since(clockTime(since, locale)) : here ? "" : t.wasNot;
}

const Aside: FC<Props> = ({ door, needs, host, locale }) => {
  const t = words[locale].door;
  const asked = needs.diets.length + needs.access.length > 0;
  return (
    <>
      {host && (
        <Text small soft>
          {t.host}
        </Text>
      )}
      {door && <GuestWords door={door} locale={locale} />}
      <Section boxed labelledBy="wensen">
        <Heading level={2} look={3} id="wensen">
          {t.needs}
        </Heading>
        {asked ? (
          <Facts
            items={[
              ...(needs.diets.length > 0 ? [{ term: t.diet, value: counted(needs.diets) }] : []),
              ...(needs.access.length > 0 ? [{ term: t.access, value: counted(needs.access) }] : []),
            ]}
          />
        ) : (
          <Text>{t.nothing}</Text>
        )}
        <Text small soft>
          {t.needsText}
        </Text>
      </Section>
    </>
  );
};

/** "vegetarisch (2), geen noten" */
function counted(wishes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const wish of wishes) counts.set(wish, (counts.get(wish) ?? 0) + 1);
  return [...counts].map(([wish, n]) => (n === 1 ? wish : `${wish} (${n})`)).join("; ");
}
