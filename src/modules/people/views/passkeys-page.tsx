import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  Disclosure,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  List,
  PasskeyButton,
  Row,
  Stack,
  Text,
  TextField,
} from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { OwnPasskey } from "../queries/own-passkeys.ts";
import { MyLayout } from "./my-layout.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly passkeys: readonly OwnPasskey[];
  /** A name that cannot be. */
  readonly wrong?: { readonly id: string; readonly error: string } | undefined;
  readonly done: string | undefined;
}

/** The passkeys someone can come in with. */
export const PasskeysPage: FC<Props> = ({ locale, formKey, passkeys, wrong, done }) => {
  const t = words[locale].passkeys;
  return (
    <MyLayout locale={locale} title={t.title} lead={t.lead} current={peoplePaths.passkeys} done={done}>
      {wrong && (
        <ErrorSummary
          title={words[locale].mends(1)}
          errors={[{ name: "naam", id: nameField(wrong.id), message: wrong.error }]}
        />
      )}
      {passkeys.length === 0 ? (
        <Empty title={t.none} text={t.noneText} level={2} />
      ) : (
        <List>
          {passkeys.map((passkey) => (
            <One
              key={passkey.id}
              locale={locale}
              formKey={formKey}
              passkey={passkey}
              error={wrong?.id === passkey.id ? wrong.error : undefined}
            />
          ))}
        </List>
      )}
      <Stack>
        <PasskeyButton
          does="register"
          optionsUrl={peoplePaths.newPasskeyQuestion}
          verifyUrl={peoplePaths.newPasskeyAnswer}
          kind="primary"
          label={t.add}
          error={t.addError}
        />
        <Text soft>{t.needsScript}</Text>
      </Stack>
    </MyLayout>
  );
};

const nameField = (id: string): string => `naam-${id}`;

interface OneProps {
  readonly locale: Locale;
  readonly formKey: string;
  readonly passkey: OwnPasskey;
  readonly error: string | undefined;
}

const One: FC<OneProps> = ({ locale, formKey, passkey: { id, name, madeAt, usedAt }, error }) => {
  const t = words[locale].passkeys;
  return (
    <Box>
      <Heading level={2} small>
        {name}
      </Heading>
      <Text soft>
        {t.made(shortMoment(madeAt, locale))}
        <br />
        {usedAt ? t.used(shortMoment(usedAt, locale)) : t.neverUsed}
      </Text>
      <Disclosure summary={t.rename} open={error !== undefined}>
        <Form action={peoplePaths.renamePasskey(id)} formKey={formKey} label={`${t.rename}: ${name}`}>
          <TextField
            id={nameField(id)}
            name="naam"
            label={t.name}
            value={name}
            maxLength={80}
            error={error}
            required
          />
          <Row>
            <Button kind="secondary">{t.save}</Button>
          </Row>
        </Form>
      </Disclosure>
      <Disclosure summary={t.remove}>
        <Text>{t.removeText}</Text>
        <Form action={peoplePaths.removePasskey(id)} formKey={formKey} label={`${t.remove}: ${name}`}>
          <Button kind="secondary" icon="trash">
            {t.removeSure}
          </Button>
        </Form>
      </Disclosure>
    </Box>
  );
};
