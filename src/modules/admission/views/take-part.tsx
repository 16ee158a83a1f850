import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Seats, Stack, StateBadge, Text } from "#design";
import type { NamedGroup } from "#modules/communities";
import type { KnownEvent } from "#modules/events";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { openness } from "../policy.ts";
import { freeSeats, type Seats as SeatCount } from "../queries/seats.ts";
import { type Share, sharesOf } from "../shares.ts";
import type { State } from "../states.ts";

interface Props extends SeatCount {
  readonly event: KnownEvent;
  /** Whose members it is for, when it is for a group. */
  readonly group: NamedGroup | null;
  /** The reader is known, and not one of them. */
  readonly outside: boolean;
  /** Where the reader stands, and the key to it; null for who has nothing to do with it. */
  readonly own: { readonly state: State; readonly href: string } | null;
  readonly now: Date;
  readonly locale: Locale;
}

/** So many seats are drawn one by one; of more only the number is told. */
const mostDrawn = 60;

/** How full an event is, and the one thing to do about it. */
export const TakePart: FC<Props> = (props) => {
  const { known, event, own, waiting, locale } = props;
  const t = words[locale].box;
  if (isOver(props))
    return (
      <Stack>
        <SeatBadge {...props} />
        {own ? (
          <ButtonLink href={own.href} full>
            {t.toOwn}
          </ButtonLink>
        ) : (
          <Text soft>{t.over}</Text>
        )}
      </Stack>
    );
  return (
    <Stack>
      <SeatBadge {...props} />
      {known.seats !== null && known.seats <= mostDrawn && (
        <Seats total={known.seats} taken={known.taken} label={t.seats(known.taken, known.seats)} />
      )}
      {known.wanted !== null && <Text small>{t.wanted(known.wanted, known.seats)}</Text>}
      {waiting > 0 && <Text small>{t.waiting(waiting)}</Text>}
      <Kept {...props} />
      {own && words[locale].own[own.state] ? (
        <>
          <StateBadge state={own.state === "confirmed" ? "registered" : "almost"}>
            {words[locale].own[own.state]}
          </StateBadge>
          <ButtonLink href={own.href} full>
            {t.toOwn}
          </ButtonLink>
        </>
      ) : (
        <WayIn {...props} event={event} />
      )}
    </Stack>
  );
};

/** Nothing is left to do or to count. */
const isOver = ({ event, now }: Pick<Props, "event" | "now">): boolean => now >= event.endsAt;

const WayIn: FC<Props> = ({ known, event, group, outside, now, locale }) => {
  const t = words[locale].box;
  const state = openness(event, known, now);
  if (state === "soon" && known.opensAt) return <Text>{t.soon(dayAndMonth(known.opensAt, locale))}</Text>;
  if (state !== "open") return <Text soft>{t.closed}</Text>;
  if (known.way === "invitation") return <Text>{t.invitation}</Text>;
  const members = group ? t.membersOf(group.title, group.communityTitle) : t.members;
  if (outside) return <Text>{members}</Text>;
  const full = freeSeats(known) === 0 && known.shareField.length === 0;
  if (known.way === "open" && full) return <Text>{t.full}</Text>;
  const day = dayAndMonth(event.startsAt, locale);
  const label =
    known.way === "interest" ? t.interest : full ? t.wait : known.way === "duo" ? t.duo : t.come(day);
  return (
    <>
      {known.way === "interest" && <Text small>{t.interestText}</Text>}
      {known.way === "group" && <Text small>{members}</Text>}
      <ButtonLink href={admissionPaths.register(event.slug)} full>
        {label}
      </ButtonLink>
      <Text small soft>
        {t.cancelText}
      </Text>
    </>
  );
};

/** Seats that are kept for a group, and until when. */
const Kept: FC<Props> = ({ known, locale }) => {
  const { releaseAt } = known;
  if (!releaseAt) return null;
  const until = dayAndMonth(releaseAt, locale);
  const kept = sharesOf(known)
    .map((share, i) => ({ share, left: share.reserved - (known.shareTaken[i] ?? 0) }))
    .filter(({ left }) => left > 0);
  return (
    <>
      {kept.map(({ share, left }) => (
        <Text key={share.value} small>
          {words[locale].box.reserved(left, shareInWords(share, locale), until)}
        </Text>
      ))}
    </>
  );
};

export const shareInWords = ({ field, value }: Share, locale: Locale): string =>
  field === "region"
    ? value
    : kindWords(field === "kind" ? organisationKinds : sectors, value, locale).toLowerCase();

type BadgeProps = Pick<Props, "known" | "event" | "waiting" | "interested" | "now" | "locale">;

/** How full an event is in a few words. */
export const SeatBadge: FC<BadgeProps> = ({ known, event, waiting, interested, now, locale }) => {
  const t = words[locale].badge;
  if (isOver({ event, now })) return <StateBadge state="closed">{t.over}</StateBadge>;
  const state = openness(event, known, now);
  if (state === "soon" && known.opensAt)
    return <StateBadge state="soon">{t.soon(dayAndMonth(known.opensAt, locale))}</StateBadge>;
  if (state !== "open") return <StateBadge state="closed">{t.closed}</StateBadge>;
  if (known.way === "invitation") return <StateBadge state="closed">{t.invitation}</StateBadge>;
  if (known.way === "interest")
    return <StateBadge state="open">{t.interest(interested, known.taken)}</StateBadge>;
  const free = freeSeats(known);
  if (free === null || known.seats === null) return <StateBadge state="open">{t.free}</StateBadge>;
  if (free === 0 || waiting > 0)
    return <StateBadge state="full">{known.way === "open" ? t.full : t.fullWithLine}</StateBadge>;
  return free * 5 <= known.seats ? (
    <StateBadge state="almost">{t.almost(free, known.seats)}</StateBadge>
  ) : (
    <StateBadge state="open">{t.left(free)}</StateBadge>
  );
};
