import type { FunctionComponent as FC } from "preact";
import { Button, Form, Row, Text, TextField, Who } from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { Leader } from "../queries/leaders.ts";

interface ListProps {
  readonly leaders: readonly Leader[];
  readonly waiting: readonly { readonly email: string }[];
  /** Where the role of someone ends; null when nobody can go. */
  readonly endPath: ((personId: string) => string) | null;
  readonly locale: Locale;
}

/** Who leads along, who was asked to, and the way to end it. */
export const LeaderList: FC<ListProps> = ({ leaders, waiting, endPath, locale }) => {
  const t = words[locale].manage;
  return (
    <>
      {leaders.length + waiting.length === 0 && <Text soft>{t.nobody}</Text>}
      {leaders.map(({ personId, face }) => (
        <Row key={personId} apart>
          <Who
            portrait={face?.portrait ?? 0}
            name={face?.name || t.unknown}
            note={face?.organisationName || undefined}
          />
          {endPath && (
            <Form action={endPath(personId)} label={t.endOf(face?.name || t.unknown)}>
              <Button kind="subtle">{t.end}</Button>
            </Form>
          )}
        </Row>
      ))}
      {waiting.map(({ email }) => (
        <Text key={email} soft small>
          {t.waiting(email)}
        </Text>
      ))}
    </>
  );
};

interface FormProps {
  readonly action: string;
  readonly submit: string;
  readonly formKey: string;
  readonly values?: Fields | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Asks someone by mail. */
export const LeaderForm: FC<FormProps> = ({ action, submit, formKey, values, errors = {}, locale }) => {
  const t = words[locale].manage;
  return (
    <Form action={action} formKey={formKey}>
      <TextField
        name="email"
        type="email"
        label={t.invite}
        help={t.inviteHelp}
        value={fieldValue(values, "email")}
        error={errors.email}
        autocomplete="off"
        maxLength={200}
      />
      <Button kind="secondary" icon="mail" busyWords={t.inviting}>
        {submit}
      </Button>
    </Form>
  );
};
