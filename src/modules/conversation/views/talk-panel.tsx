import type { FunctionComponent as FC } from "preact";
import { Heading, LinkList, Section } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";

/** The box on someone's start page that leads to what they wrote and to the mail about it. */
export const TalkPanel: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale].panel;
  return (
    <Section boxed labelledBy="mijn-gesprekken">
      <Heading level={2} look={3} id="mijn-gesprekken">
        {t.title}
      </Heading>
      <LinkList
        items={[
          { href: conversationPaths.finder, title: words[locale].finder.title },
          { href: conversationPaths.written, title: words[locale].written.title },
          { href: conversationPaths.notices, title: t.settings },
        ]}
      />
    </Section>
  );
};
