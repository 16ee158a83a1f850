import type { FunctionComponent as FC, VNode } from "preact";
import {
  Alert,
  Box,
  Button,
  ButtonLink,
  Content,
  Form,
  Heading,
  Link,
  Side,
  Stack,
  StateBadge,
  Text,
} from "#design";
import { eventPaths } from "#modules/events";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { can, waitsForPartner } from "../policy.ts";
import type { PartnersSide } from "../queries/own-registration.ts";
import { holdsSeat } from "../states.ts";
import { EventHead } from "./head.tsx";
import { momentInWords } from "./standing-letter.tsx";

interface Props extends PartnersSide {
  /** What modules upstairs have for who comes along. */
  readonly added: readonly VNode[];
  readonly token: string;
  readonly done: string | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** What the other half of a duo sees: who asked them, until when, and the two buttons. */
export const PartnerPage: FC<Props> = (props) => {
  const { registration, event, token, done, locale } = props;
  const t = words[locale].partner;
  const sentence = done === undefined ? undefined : t.done[done];
  const asked = waitsForPartner(registration);
  return (
    <>
      <EventHead
        title={asked ? t.title : t.titleKnown}
        event={event}
        here={admissionPaths.partner(token)}
        locale={locale}
      />
      <Content>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <Side place="join" aside={<Standing {...props} />}>
            {props.added}
            <Text>
              <Link href={eventPaths.event(event.slug)}>{words[locale].page.look}</Link>
            </Text>
            {holdsSeat(registration.state) && !asked && (
              <Text>
                <Link href={eventPaths.file(event.slug)} download>
                  {words[locale].page.file}
                </Link>
              </Text>
            )}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const Standing: FC<Props> = ({ registration, event, known, join, token, now, locale }) => {
  const { partner: t, page } = words[locale];
  const { state, until, name } = registration;
  const asked = waitsForPartner(registration);
  return (
    <Box>
      <Heading level={2} look={3}>
        {event.title}
      </Heading>
      <StateBadge state={asked ? "almost" : state === "confirmed" ? "registered" : "closed"}>
        {asked ? t.asks : (t.states[state]?.(name) ?? t.over(name))}
      </StateBadge>
      {asked && <Text>{t.asked(name)}</Text>}
      {asked && can.confirm(state, until, event, now) && (
        <>
          {until && <Text small>{t.until(momentInWords(until, locale))}</Text>}
          <Form action={admissionPaths.partnerYes(token)}>
            <Button full>{t.yes}</Button>
          </Form>
        </>
      )}
      {join === "later" && <Text small>{page.joinLater(known.linkMinutes)}</Text>}
      {join && join !== "later" && (
        <ButtonLink href={join} icon="video" full rel="noreferrer">
          {page.join}
        </ButtonLink>
      )}
      {can.change(state, event, now) && (
        <Form action={admissionPaths.partnerNo(token)}>
          <Text small soft>
            {asked ? t.noText(name) : page.duo.cancelText}
          </Text>
          <Button kind="secondary" full>
            {asked ? t.no : page.duo.cancel}
          </Button>
        </Form>
      )}
    </Box>
  );
};
