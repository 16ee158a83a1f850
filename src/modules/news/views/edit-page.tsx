import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Checkbox,
  CheckboxGroup,
  Content,
  ErrorSummary,
  Fieldset,
  Form,
  Link,
  Row,
  Side,
  Stack,
  Text,
  TextField,
} from "#design";
import { fieldOf, fieldValue, fieldValues } from "#platform/http";
import { articleSectors } from "../kinds.ts";
import { deskWords, words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import { DeskHead, Done } from "./desk-head.tsx";
import { type EditProps, Looks, seenField, Words } from "./edit-fields.tsx";

/** Where an editor writes: the piece itself first, then its picture, then where and when it stands. */
export const EditPage: FC<EditProps> = (props) => {
  const { article, values, errors, overtaken, done, formKey, locale } = props;
  const t = deskWords[locale];
  const here = newsPaths.edit(article.id);
  return (
    <>
      <DeskHead
        title={article.draft?.title || t.edit.title}
        lead={article.card ? t.isRevision : undefined}
        here={here}
        locale={locale}
      />
      <Content theme={2}>
        <Stack gap="wide">
          <Done done={done} locale={locale} />
          {article.remark !== "" && (
            <Alert tone="warning" title={t.look.remarkNow}>
              <Text>{article.remark}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {overtaken && (
            <Alert tone="warning" title={t.overtaken.title}>
              <Text>
                {t.overtaken.text} <Link href={newsPaths.look(article.id)}>{t.overtaken.link}</Link>
              </Text>
            </Alert>
          )}
          <Form action={here} files gap="wide" formKey={formKey}>
            <input type="hidden" name={seenField} value={fieldValue(values, seenField)} />
            <Side aside={<Around {...props} />}>
              <Words {...props} />
              <Looks {...props} />
            </Side>
            <Row>
              <Button name="naar" value="nakijken">
                {t.edit.look}
              </Button>
              <Button kind="secondary">{t.edit.keep}</Button>
            </Row>
          </Form>
          <Form action={newsPaths.discard(article.id)} formKey={formKey}>
            <Row>
              <Button kind="subtle" icon="trash">
                {article.card ? t.edit.discardRevision : t.edit.discard}
              </Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

/** Where it stands, for whom, from when until when, and whose it was. */
const Around: FC<EditProps> = ({ communities, values, errors, locale }) => {
  const { edit: t, optional } = deskWords[locale];
  const field = fieldOf(values, errors);
  const chosen = fieldValues(values, "communities");
  return (
    <Stack>
      <Fieldset legend={t.places} name="places" help={t.placesHelp}>
        <Checkbox name="front" label={t.front} checked={fieldValue(values, "front") !== ""} />
        {communities.map(({ id, title }) => (
          <Checkbox
            key={id}
            name="communities"
            value={id}
            label={t.community(title)}
            checked={chosen.includes(id)}
          />
        ))}
      </Fieldset>
      <CheckboxGroup
        name="sectors"
        label={t.sectors}
        help={t.sectorsHelp}
        values={fieldValues(values, "sectors")}
        choices={articleSectors.map((sector) => ({ value: sector, label: words[locale].sectors[sector]! }))}
      />
      <TextField {...field("areaName")} label={t.area} optional={optional} help={t.areaHelp} />
      <Fieldset legend={t.when} name="when" help={t.whenHelp}>
        <TextField {...field("day")} type="date" label={t.day} optional={optional} short />
        <TextField {...field("time")} type="time" label={t.time} optional={optional} short />
      </Fieldset>
      <TextField
        {...field("expiresOn")}
        type="date"
        label={t.expires}
        optional={optional}
        help={t.expiresHelp}
        short
      />
      <TextField {...field("sourceName")} label={t.source} optional={optional} help={t.sourceHelp} />
      <TextField {...field("sourceUrl")} type="url" label={t.sourceUrl} optional={optional} />
    </Stack>
  );
};
