import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Form } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  /** Where to come back to afterwards. */
  readonly next: string;
}

/** For what a borrowed session must not do: show once more that you read your mail. */
export const ProveAgain: FC<Props> = ({ locale, formKey, next }) => {
  const t = words[locale].proveAgain;
  return (
    <Alert tone="info" title={t.title}>
      <p>{t.text}</p>
      <Form action={peoplePaths.proveAgain} formKey={formKey}>
        <input type="hidden" name="naar" value={next} />
        <Button kind="secondary" icon="mail">
          {t.button}
        </Button>
      </Form>
    </Alert>
  );
};
