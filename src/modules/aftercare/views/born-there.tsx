import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Form,
  Heading,
  RadioGroup,
  Row,
  Section,
  Select,
  Stack,
  Table,
  Text,
  TextArea,
  TextField,
} from "#design";
import { fieldValue } from "#platform/http";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import type { BornThere as Born } from "../queries/remains.ts";
import type { DeskProps } from "./desk-page.tsx";

/** What was born at a meeting: what is written down already, and a form for more. */
export const BornThere: FC<DeskProps> = (props) => {
  const { born, locale } = props;
  const t = words[locale].desk;
  return (
    <Section labelledBy="ontstaan">
      <Heading level={2} id="ontstaan">
        {t.born}
      </Heading>
      <Text>{t.bornText}</Text>
      {born.length > 0 && <BornList {...props} />}
      <Stack reading>
        <BornForm {...props} />
      </Stack>
    </Section>
  );
};

const BornList: FC<DeskProps> = ({ event, born, locale }) => {
  const t = words[locale].desk;
  return (
    <Table
      caption={t.list}
      hideCaption
      columns={[{ label: t.columns.what }, { label: t.columns.state }, { label: t.columns.remove }]}
      rows={born.map((each) => {
        const name = each.became?.title ?? each.title;
        return {
          key: each.id,
          cells: [
            name,
            stateOf(each, locale),
            <Form key="remove" action={paths.noOffspring(event.slug)}>
              <input type="hidden" name="wat" value={each.id} />
              <Button kind="subtle">{t.remove(name)}</Button>
            </Form>,
          ],
        };
      })}
    />
  );
};

function stateOf({ kind, becameId }: Born, locale: Locale): string {
  const t = words[locale].desk.states;
  return kind !== "dilemma" ? t.shown : becameId ? t.placed : t.waits;
}

const BornForm: FC<DeskProps> = ({ event, groups, next, values, errors = {}, formKey, locale }) => {
  const t = words[locale];
  return (
    <Form action={paths.offspring(event.slug)} formKey={formKey}>
      <RadioGroup
        name="kind"
        label={t.desk.what}
        value={fieldValue(values, "kind") || (groups.length > 0 ? "dilemma" : "idea")}
        error={errors.kind}
        choices={[
          ...(groups.length > 0 ? [{ value: "dilemma", label: t.desk.kinds.dilemma }] : []),
          { value: "idea", label: t.desk.kinds.idea },
          ...(next.length > 0 ? [{ value: "event", label: t.desk.kinds.event }] : []),
        ]}
      />
      <TextField
        name="title"
        label={t.desk.bornTitle}
        help={t.desk.bornTitleHelp}
        value={fieldValue(values, "title")}
        error={errors.title}
        maxLength={140}
      />
      <TextArea
        name="text"
        label={t.desk.bornMore}
        help={t.desk.bornMoreHelp}
        optional={t.optional}
        value={fieldValue(values, "text")}
        error={errors.text}
        maxLength={3000}
      />
      {groups.length > 0 && (
        <Select
          name="groupId"
          label={t.desk.group}
          help={t.desk.groupHelp}
          empty={t.desk.noGroup}
          value={fieldValue(values, "groupId")}
          error={errors.groupId}
          options={groups.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
        />
      )}
      {next.length > 0 && (
        <Select
          name="becameId"
          label={t.desk.event}
          help={t.desk.eventHelp}
          empty={t.desk.noEvent}
          value={fieldValue(values, "becameId")}
          error={errors.becameId}
          options={next.map((each) => ({
            value: each.id,
            label: `${each.title} (${dayAndMonth(each.startsAt, locale)})`,
          }))}
        />
      )}
      <Row>
        <Button kind="secondary">{t.desk.bornAdd}</Button>
      </Row>
    </Form>
  );
};
