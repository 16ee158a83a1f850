import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Checkbox,
  CheckboxGroup,
  Content,
  ErrorSummary,
  Form,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { sectors } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf, fieldValue, fieldValues } from "#platform/http";
import { type Locale, longDate, momentOf } from "#platform/locale";
import { type Contradiction, contradictionKey } from "../contradictions.ts";
import { ownKinds } from "../kinds.ts";
import { deskWords, words } from "../messages.ts";
import { whenInWords } from "../when.ts";
import { DeskHeader } from "./desk-header.tsx";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly action: string;
  /** The event that is changed; null for a new one. */
  readonly event: { readonly slug: string; readonly title: string; readonly draft: boolean } | null;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  /** What the words say of another day than the event has: to be mended or called right. */
  readonly contradictions?: readonly Contradiction[];
}

/** Makes an event, or changes one. */
export const EventFormPage: FC<Props> = (props) => {
  const { locale, title, action, event, formKey, values, errors = {} } = props;
  const t = deskWords[locale];
  return (
    <>
      <DeskHeader locale={locale} title={title} here={action} event={event ?? undefined} />
      <Content>
        <Stack reading gap="wide">
          {event && !event.draft && (
            <Alert tone="info">
              <Text>{t.form.everyone}</Text>
            </Alert>
          )}
          <Form action={action} formKey={formKey} gap="wide">
            <ErrorSummary
              title={t.mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
            />
            <Otherwise {...props} />
            <What {...props} errors={errors} />
            <When {...props} errors={errors} />
            <Where {...props} errors={errors} />
            <Rest {...props} errors={errors} />
            {fieldValues(values, "right")
              .filter((key) => !props.contradictions?.some((each) => contradictionKey(each) === key))
              .map((key) => (
                <input key={key} type="hidden" name="right" value={key} />
              ))}
            <Row>
              <Button busyWords={t.saving}>{t.save}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

/** Stops a text that names another day, until someone mends it or says that it is right. */
const Otherwise: FC<Props> = ({ contradictions = [], values, locale }) => {
  const t = deskWords[locale].form;
  if (contradictions.length === 0) return null;
  return (
    <Alert tone="warning" title={t.otherwise(contradictions.length)}>
      <Text>{t.otherwiseText}</Text>
      {contradictions.map((each, i) => {
        const day = longDate(momentOf(each.saysDay, "12:00"), locale);
        const says = each.saysTimes === null ? day : `${day}, ${each.saysTimes}`;
        return (
          <div key={contradictionKey(each)}>
            <Text>{t.says(each.excerpt, says, whenInWords(each.meeting, locale))}</Text>
            <Checkbox
              id={`klopt-${i}`}
              name="right"
              value={contradictionKey(each)}
              label={t.right}
              checked={fieldValues(values, "right").includes(contradictionKey(each))}
            />
          </div>
        );
      })}
    </Alert>
  );
};

type PartProps = Props & { readonly errors: FieldErrors };

const field = ({ values, errors }: PartProps, name: string) => fieldOf(values, errors)(name);

const What: FC<PartProps> = (props) => {
  const { locale } = props;
  const t = deskWords[locale].form;
  return (
    <>
      <RadioGroup
        {...field(props, "kind")}
        label={t.kind}
        choices={ownKinds.map((kind) => ({ value: kind, label: words[locale].kinds[kind] }))}
      />
      <TextField {...field(props, "title")} label={t.titleLabel} maxLength={140} />
    </>
  );
};

const When: FC<PartProps> = (props) => {
  const t = deskWords[props.locale];
  return (
    <Stack>
      <TextField {...field(props, "day")} type="date" label={t.form.day} short />
      <Row>
        <TextField {...field(props, "starts")} type="time" label={t.form.starts} short />
        <TextField {...field(props, "ends")} type="time" label={t.form.ends} short />
      </Row>
      <TextField
        {...field(props, "lastDay")}
        type="date"
        label={t.form.lastDay}
        optional={t.optional}
        short
      />
    </Stack>
  );
};

const Where: FC<PartProps> = (props) => {
  const t = deskWords[props.locale];
  return (
    <Stack>
      <TextField
        {...field(props, "place")}
        label={t.form.place}
        help={t.form.placeHelp}
        optional={t.optional}
        maxLength={200}
      />
      <Checkbox name="online" label={t.form.online} checked={fieldValue(props.values, "online") !== ""} />
      <TextField
        {...field(props, "joinLink")}
        type="url"
        label={t.form.joinLink}
        help={t.form.joinLinkHelp}
        optional={t.optional}
        maxLength={500}
      />
    </Stack>
  );
};

const Rest: FC<PartProps> = (props) => {
  const t = deskWords[props.locale];
  const open = { optional: t.optional };
  return (
    <Stack>
      <TextField {...field(props, "summary")} {...open} label={t.form.summary} maxLength={300} />
      <TextArea
        {...field(props, "description")}
        {...open}
        label={t.form.description}
        help={t.form.descriptionHelp}
        rows={8}
        maxLength={8000}
      />
      <TextField {...field(props, "audience")} {...open} label={t.form.audience} maxLength={300} />
      <CheckboxGroup
        name="sectors"
        label={t.form.sectors}
        help={t.form.sectorsHelp}
        values={fieldValues(props.values, "sectors")}
        choices={sectors
          .filter(({ id }) => id !== "other")
          .map(({ id, words: name }) => ({ value: id, label: name[props.locale] }))}
      />
      <TextField
        {...field(props, "areaName")}
        {...open}
        label={t.form.area}
        help={t.form.areaHelp}
        maxLength={120}
      />
      <TextField
        {...field(props, "costs")}
        {...open}
        label={t.form.costs}
        help={t.form.costsHelp}
        maxLength={300}
      />
      <TextField {...field(props, "organisedBy")} {...open} label={t.form.organisedBy} maxLength={300} />
      <TextField {...field(props, "host")} {...open} label={t.form.host} maxLength={200} />
    </Stack>
  );
};
