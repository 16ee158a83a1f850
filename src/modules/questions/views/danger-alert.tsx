import type { FunctionComponent as FC } from "preact";
import { Alert, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

/** A child in danger does not wait for an expert. */
export const DangerAlert: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale].danger;
  return (
    <Alert tone="warning" title={t.title}>
      <Text small>{t.text}</Text>
    </Alert>
  );
};
