import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  Content,
  CopyField,
  ErrorSummary,
  Form,
  Heading,
  Link,
  PageHeader,
  RadioGroup,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
} from "#design";
import { eventPaths, inWords, type Meeting } from "#modules/events";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { attendancePaths as paths } from "../paths.ts";
import { photoRules } from "../schema.ts";

interface Props {
  readonly event: Meeting;
  /** The link for the host that works now; null when there is none. */
  readonly link: string | null;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly done: string | undefined;
  readonly locale: Locale;
}

/** What guests must know, and the link for who receives them. */
export const DeskPage: FC<Props> = (props) => {
  const { event, done, locale } = props;
  const t = words[locale];
  const sentence = done === undefined ? undefined : t.desk.done[done];
  return (
    <>
      <PageHeader
        title={t.desk.title}
        lead={`${event.title} – ${inWords(event, locale)}`}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: eventPaths.agenda, label: t.agenda },
            { href: eventPaths.manage(event.slug), label: event.title },
            { href: paths.desk(event.slug), label: t.desk.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <Side aside={<HostLink {...props} />}>
            <GuestForm {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const GuestForm: FC<Props> = ({ event, values, errors = {}, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="weten">
      <Heading level={2} id="weten">
        {t.desk.words}
      </Heading>
      <Stack reading>
        <Text>{t.desk.wordsText}</Text>
        <Form action={paths.desk(event.slug)}>
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <TextArea
            name="route"
            label={t.desk.route}
            help={t.desk.routeHelp}
            optional={t.optional}
            value={fieldValue(values, "route")}
            error={errors.route}
            maxLength={2000}
          />
          <TextArea
            name="houseRules"
            label={t.desk.houseRules}
            help={t.desk.houseRulesHelp}
            optional={t.optional}
            value={fieldValue(values, "houseRules")}
            error={errors.houseRules}
            maxLength={2000}
          />
          <RadioGroup
            name="photoRule"
            label={t.desk.photoRule}
            value={fieldValue(values, "photoRule")}
            error={errors.photoRule}
            choices={(["", ...photoRules] as const).map((rule) => ({
              value: rule,
              label: t.desk.photoChoices[rule],
            }))}
          />
          <Checkbox
            name="remindsLate"
            label={t.desk.remindsLate}
            checked={fieldValue(values, "remindsLate") !== ""}
          />
          <Row>
            <Button>{t.desk.save}</Button>
          </Row>
        </Form>
      </Stack>
    </Section>
  );
};

const HostLink: FC<Props> = ({ event, link, formKey, locale }) => {
  const t = words[locale].desk;
  return (
    <Section boxed labelledBy="gastheer">
      <Heading level={2} look={3} id="gastheer">
        {t.link}
      </Heading>
      <Text small>{t.linkText}</Text>
      {link && (
        <CopyField value={link} id="gastheer-link" label={t.linkLabel} copy={t.copy} copied={t.copied} />
      )}
      <Form action={paths.key(event.slug)} formKey={formKey}>
        {link && (
          <Text small soft>
            {t.againText}
          </Text>
        )}
        <Button kind="secondary" full>
          {link ? t.again : t.give}
        </Button>
      </Form>
      <ButtonLink href={paths.list(event.slug)} full icon="list-check">
        {t.toList}
      </ButtonLink>
    </Section>
  );
};

interface PanelProps {
  readonly slug: string;
  readonly here: number;
  readonly total: number;
  readonly locale: Locale;
}

/** On the desk of an event: how many were there, and the ways to the list and the words. */
export const DoorPanel: FC<PanelProps> = ({ slug, here, total, locale }) => {
  const t = words[locale].desk;
  return (
    <Section boxed labelledBy="deur">
      <Heading level={2} look={3} id="deur">
        {t.panel}
      </Heading>
      <Text>{t.panelText(here, total)}</Text>
      <Row>
        <ButtonLink href={paths.list(slug)}>{t.toList}</ButtonLink>
      </Row>
      <Text>
        <Link href={paths.desk(slug)}>{t.toDesk}</Link>
      </Text>
    </Section>
  );
};
