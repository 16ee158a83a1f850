import type { FunctionComponent as FC } from "preact";
import { Box, Button, Form, Hidden, Link, Row, Text, Who } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { Holder } from "../queries/organisation-people.ts";
import { lastDayOf, onDay } from "./official-facts.tsx";

interface Props {
  readonly held: Holder;
  readonly title: string;
  /** Where it is ended. */
  readonly action: string;
  readonly end: string;
  /** Heard after it, to tell the buttons apart. */
  readonly endOf: string;
  /** Where another day is set on which it ends. */
  readonly otherDay?: string;
  /** It is still to begin. */
  readonly begins?: boolean;
  readonly locale: Locale;
}

/** Someone with what they hold at the organisation, and the button that ends it. Stands in a List. */
export const HeldRole: FC<Props> = ({ held, title, action, end, endOf, otherDay, begins, locale }) => {
  const t = words[locale];
  const from = begins ? t.dates.begins(onDay(held.since, locale)) : `${t.since} ${onDay(held.since, locale)}`;
  const until = held.until ? t.dates.ends(lastDayOf(held.until, locale)) : "";
  return (
    <Box>
      <Row apart>
        <Who
          portrait={held.portrait}
          name={held.name || t.unnamed}
          note={[title, from, until].filter(Boolean).join(". ")}
        />
        <Form action={action}>
          <Button kind="secondary">
            {end}
            <Hidden>{endOf}</Hidden>
          </Button>
        </Form>
      </Row>
      {otherDay && (
        <Text small>
          <Link href={otherDay}>
            {t.dates.otherDay}
            <Hidden>{endOf}</Hidden>
          </Link>
        </Text>
      )}
    </Box>
  );
};
