import type { FunctionComponent as FC } from "preact";
import { Button, Form, Hidden, Table } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OpenInvitation } from "../queries/organisation-people.ts";

interface Props {
  readonly invitations: readonly OpenInvitation[];
  readonly now: Date;
  readonly locale: Locale;
}

/** What was offered and not answered yet, each with a way to take it back. */
export const InvitationTable: FC<Props> = ({ invitations, now, locale }) => {
  const t = words[locale];
  if (invitations.length === 0) return null;
  return (
    <Table
      caption={t.desk.open}
      columns={[
        { label: t.email },
        { label: t.desk.function },
        { label: t.desk.until },
        { label: <Hidden>{t.desk.action}</Hidden> },
      ]}
      rows={invitations.map(({ id, email, role, title, expiresAt }) => ({
        key: id,
        cells: [
          email,
          role === "administrator" ? t.administrator : title,
          expiresAt > now ? longDate(expiresAt, locale) : t.desk.over,
          <Form key={id} action={organisationPaths.withdraw(id)}>
            <Button kind="subtle">
              {t.desk.withdraw}
              <Hidden>{t.desk.withdrawOf(email)}</Hidden>
            </Button>
          </Form>,
        ],
      }))}
    />
  );
};
