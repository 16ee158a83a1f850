import type { FunctionComponent as FC } from "preact";
import { Button, Form, Heading, LinkList, Section } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  /** Shows the way to the administration of people. */
  readonly administrates: boolean;
}

export const AccountPanel: FC<Props> = ({ locale, administrates }) => {
  const t = words[locale].account;
  return (
    <Section boxed labelledBy="account">
      <Heading level={2} look={3} id="account">
        {t.title}
      </Heading>
      <LinkList
        label={t.title}
        items={[
          { href: peoplePaths.profile, title: t.profile, note: t.profileNote },
          { href: peoplePaths.sessions, title: t.sessions, note: t.sessionsNote },
          { href: peoplePaths.passkeys, title: t.passkeys, note: t.passkeysNote },
          { href: peoplePaths.data, title: t.data, note: t.dataNote },
          ...(administrates ? [{ href: peoplePaths.people, title: t.people, note: t.peopleNote }] : []),
        ]}
      />
      <Form action={peoplePaths.signOut}>
        <Button kind="secondary" icon="logout">
          {t.signOut}
        </Button>
      </Form>
    </Section>
  );
};
