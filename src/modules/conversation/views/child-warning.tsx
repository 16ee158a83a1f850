import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Row, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { CameBack } from "./came-back.ts";

/** Where the warning stands on its page. */
export const warningId = "kind-in-beeld";

/** Before something that could tell which child it is about is placed: what we saw, what could stand there instead, and the choice. */
export const ChildWarning: FC<{ readonly back: CameBack; readonly locale: Locale }> = ({ back, locale }) => {
  const t = words[locale].child;
  if (back.rewritten)
    return (
      <Alert tone="info" live="status">
        <Text>{t.rewritten}</Text>
      </Alert>
    );
  if (!back.seen || back.seen.length === 0) return null;
  return (
    <Alert tone="warning" title={t.title} id={warningId}>
      <Text>{t.text}</Text>
      <Text>{t.seen}:</Text>
      <ul>
        {back.seen.map(({ where, before, seen, after, why, suggestion }, i) => (
          <li key={i}>
            {before}
            <mark>{seen}</mark>
            {after}
            {where !== "text" && ` (${t.where[where]})`}. {why} {t.instead(suggestion)}.
          </li>
        ))}
      </ul>
      <Row>
        <Button kind="secondary" name="herschrijf" value="ja">
          {t.rewrite}
        </Button>
        <Button kind="subtle" name="toch" value={back.acceptance}>
          {t.anyway}
        </Button>
      </Row>
    </Alert>
  );
};
