import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Link, Row, Text } from "#design";
import { tablePaths } from "#modules/table";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { otherDesks } from "../roles.ts";

/** Why a question was stopped: its asker said that it is about one child, or it looks like that; or it was just made general. */
export type Stopped = "chosen" | "rewritten" | { readonly seen: readonly string[] };

interface Props {
  readonly stopped: Stopped;
  readonly role: string;
  readonly locale: Locale;
}

/** Where a question about one child stands on its page. */
export const stopId = "niet-verstuurd";

/** A question about one child goes no further: whose desk it is, and the way to ask it in general. */
export const StopNotice: FC<Props> = ({ stopped, role, locale }) => {
  const t = words[locale].stop;
  if (stopped === "rewritten")
    return (
      <Alert tone="info" live="status" id={stopId}>
        <Text>{t.rewritten}</Text>
      </Alert>
    );
  return (
    <Alert tone="warning" title={t.title} live="alert" id={stopId}>
      <Text>{stopped === "chosen" ? t.chosen : t.seen}</Text>
      {stopped !== "chosen" && (
        <>
          <Text>{t.seenHere}:</Text>
          <ul>
            {stopped.seen.map((seen) => (
              <li key={seen}>
                <mark>{seen}</mark>
              </li>
            ))}
          </ul>
        </>
      )}
      <Text>
        <b>{t.where}</b>
      </Text>
      <ul>
        {otherDesks(role).map((desk) => (
          <li key={desk}>{t.desks[desk]}</li>
        ))}
      </ul>
      <Text>
        <Link href={tablePaths.page}>{t.find}</Link>
      </Text>
      {stopped !== "chosen" && (
        <Row>
          <Button kind="secondary" name="herschrijf" value="ja">
            {t.rewrite}
          </Button>
        </Row>
      )}
    </Alert>
  );
};
