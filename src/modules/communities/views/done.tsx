import type { FunctionComponent as FC } from "preact";
import { Alert, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

/** What has just been done, in the words that belong to `?gelukt=` in the address. */
export const Done: FC<{ readonly locale: Locale; readonly done: string | undefined }> = ({
  locale,
  done,
}) => {
  const sentence = done === undefined ? undefined : words[locale].done[done];
  if (!sentence) return null;
  return (
    <Alert tone="ok" live="status">
      <Text>{sentence}</Text>
    </Alert>
  );
};
