import type { FunctionComponent as FC } from "preact";
import { Heading, Link, LinkList, Section, Text } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { Question, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";

interface Props {
  readonly own: readonly Pick<Question, "id" | "topicId" | "state" | "askedAt">[];
  readonly about: ReadonlyMap<string, Topic>;
  readonly locale: Locale;
}

/** One's own questions, on one's start page. */
export const OwnBox: FC<Props> = ({ own, about, locale }) => {
  const t = words[locale];
  return (
    <Section boxed labelledBy="mijn-vragen">
      <Heading level={2} look={3} id="mijn-vragen">
        {t.mine.title}
      </Heading>
      <LinkList
        items={own.map(({ id, topicId, state, askedAt }) => {
          const topic = about.get(topicId);
          return {
            href: questionPaths.mine(id),
            title: t.mine.text(topic ? topicTitle(topic, locale).toLowerCase() : ""),
            note: `${t.own.states[state]}, ${longDate(askedAt, locale)}`,
          };
        })}
      />
      <Text>
        <Link href={questionPaths.ask}>{t.mine.ask}</Link>
      </Text>
    </Section>
  );
};

interface DeskBoxProps {
  readonly answers: boolean;
  readonly setsUp: boolean;
  readonly locale: Locale;
}

/** The way to the desk, for who answers questions or sets it up. */
export const DeskBox: FC<DeskBoxProps> = ({ answers, setsUp, locale }) => {
  const t = deskWords[locale];
  return (
    <Section boxed labelledBy="vragenbureau">
      <Heading level={2} look={3} id="vragenbureau">
        {t.desk.title}
      </Heading>
      <LinkList
        items={[
          ...(answers ? [{ href: questionPaths.desk, title: t.desk.open, note: t.desk.box }] : []),
          ...(setsUp ? [{ href: questionPaths.setup, title: t.setup.title, note: t.setup.lead }] : []),
        ]}
      />
    </Section>
  );
};
