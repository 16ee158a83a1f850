import type { FunctionComponent as FC } from "preact";
import { Alert, Text } from "#design";
import type { Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";

/** What just went well. */
export const DoneAlert: FC<{ readonly done: Done | undefined; readonly locale: Locale }> = ({
  done,
  locale,
}) =>
  done ? (
    <Alert tone="ok" live="status">
      <Text>{words[locale].done[done]}</Text>
    </Alert>
  ) : null;
