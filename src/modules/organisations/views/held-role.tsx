import type { FunctionComponent as FC } from "preact";
import { Box, Button, Form, Hidden, Row, Who } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { words } from "../messages.ts";
import type { Holder } from "../queries/organisation-people.ts";

interface Props {
  readonly held: Holder;
  readonly title: string;
  /** Where it is ended. */
  readonly action: string;
  readonly end: string;
  /** Heard after it, to tell the buttons apart. */
  readonly endOf: string;
  readonly locale: Locale;
}

/** Someone with what they hold at the organisation, and the button that ends it. Stands in a List. */
export const HeldRole: FC<Props> = ({ held, title, action, end, endOf, locale }) => {
  const t = words[locale];
  return (
    <Box>
      <Row apart>
        <Who
          portrait={held.portrait}
          name={held.name || t.unnamed}
          note={`${title}. ${t.since} ${longDate(held.since, locale)}`}
        />
        <Form action={action}>
          <Button kind="secondary">
            {end}
            <Hidden>{endOf}</Hidden>
          </Button>
        </Form>
      </Row>
    </Box>
  );
};
