import type { ComponentChildren, FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  CheckboxGroup,
  Form,
  Heading,
  RadioGroup,
  Section,
  Select,
  Stack,
  Table,
  Text,
} from "#design";
import { type Locale, longDate, timeOf, timeSpan } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { PollKind, PollOption } from "../poll.ts";
import { fewestToTell, type Outcome, type PollState } from "../queries/poll.ts";
import type { Room } from "../queries/room.ts";
import type { ShownPost, ThreadPageData } from "../queries/thread-page.ts";
import { signature } from "./signature.ts";

interface Props {
  readonly inside: Room;
  readonly thread: ThreadPageData["thread"];
  readonly kind: PollKind;
  readonly poll: PollState;
  readonly opening: ShownPost;
  readonly locale: Locale;
}

/** What there is to choose, what one chose, and how it stands. */
export const PollPanel: FC<Props> = (props) => {
  const { inside, thread, kind, poll, opening, locale } = props;
  const t = words[locale].poll;
  const mayChoose = !inside.closed && thread.closedAt === null && poll.settled === null;
  const became = poll.settled === null ? undefined : poll.outcomes[poll.settled];
  return (
    <Section labelledBy="kiezen">
      <Stack>
        <Heading level={2} look={3} id="kiezen">
          {t.title[kind]}
        </Heading>
        {became && (
          <Alert tone="ok" title={t.became(optionInWords(became.option, locale))}>
            <Text>{t.becameText}</Text>
          </Alert>
        )}
        {mayChoose && <Choose {...props} />}
        <Text soft>{t.chose(poll.ballots, inside.members.length)}</Text>
        {poll.ballots > 0 && !poll.heldBack ? (
          <Standing {...props} />
        ) : (
          <>
            {!mayChoose && (
              <Text>{t.options(poll.outcomes.map(({ option }) => optionInWords(option, locale)))}</Text>
            )}
            {poll.ballots > 0 && <Text soft>{t.heldBack(fewestToTell)}</Text>}
          </>
        )}
        {can.settlePoll(inside.me, opening, inside.closed) && thread.closedAt === null && (
          <Settle {...props} />
        )}
      </Stack>
    </Section>
  );
};

const Choose: FC<Props> = ({ inside, thread, kind, poll, locale }) => {
  const t = words[locale].poll;
  const own = poll.own;
  const choices = poll.outcomes.map(({ option }, place) => ({
    value: String(place),
    label: optionInWords(option, locale),
  }));
  const says = (place: number) =>
    own?.yes.includes(place) ? "yes" : own?.maybe.includes(place) ? "maybe" : own ? "no" : "";
  return (
    <Form action={conversationPaths.ballot(inside.group.slug, thread.id)}>
      <Text soft>
        {own ? t.again : ""} {kind === "poll" ? t.secret : t.open}
      </Text>
      {kind === "dates" ? (
        choices.map(({ value, label }, place) => (
          <Select
            key={value}
            name={`kan${value}`}
            label={label}
            value={says(place)}
            empty={t.choose}
            options={(["no", "maybe", "yes"] as const).map((each) => ({ value: each, label: t.says[each] }))}
          />
        ))
      ) : poll.several ? (
        <CheckboxGroup
          name="keuze"
          label={t.option.poll}
          choices={choices}
          values={(own?.yes ?? []).map(String)}
        />
      ) : (
        <RadioGroup name="keuze" label={t.option.poll} choices={choices} value={own?.yes.map(String)[0]} />
      )}
      <Button icon="check">{t.submit}</Button>
    </Form>
  );
};

const Standing: FC<Props> = ({ inside, kind, poll, locale }) => {
  const t = words[locale].poll;
  const people = (ids: readonly string[]): ComponentChildren =>
    ids.map((id) => signature(inside, { authorId: id, pseudonym: null }, locale).name).join(", ") || "–";
  const cells = ({ option, yes, people: who }: Outcome): readonly ComponentChildren[] =>
    kind === "poll"
      ? [optionInWords(option, locale), yes]
      : [optionInWords(option, locale), yes, people(who.yes), people(who.maybe)];
  return (
    <Table
      caption={poll.settled === null ? t.result : t.finalResult}
      columns={[
        { label: t.option[kind] },
        { label: t.count, number: true },
        ...(kind === "dates" ? [{ label: t.can }, { label: t.canIfNeedBe }] : []),
      ]}
      rows={poll.outcomes.map((outcome, place) => ({ key: String(place), cells: cells(outcome) }))}
    />
  );
};

const Settle: FC<Props> = ({ inside, thread, poll, locale }) => {
  const t = words[locale].poll;
  const action = conversationPaths.settling(inside.group.slug, thread.id);
  if (poll.settled !== null)
    return (
      <Form action={action}>
        <Button kind="subtle" icon="refresh">
          {t.reopen}
        </Button>
      </Form>
    );
  return (
    <Form action={action}>
      <Select
        name="keuze"
        label={t.settle}
        options={poll.outcomes.map(({ option }, place) => ({
          value: String(place),
          label: optionInWords(option, locale),
        }))}
      />
      <Button kind="secondary" icon="flag">
        {t.pick}
      </Button>
    </Form>
  );
};

/** An option as people read it. */
export function optionInWords(option: PollOption, locale: Locale): string {
  if ("words" in option) return option.words;
  const from = new Date(option.startsAt);
  return `${longDate(from, locale)}, ${
    option.endsAt === null ? timeOf(from, locale) : timeSpan(from, new Date(option.endsAt), locale)
  }`;
}
