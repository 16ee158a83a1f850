import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Checkbox,
  Content,
  Disclosure,
  ErrorSummary,
  Form,
  RadioGroup,
  Row,
  Select,
  Stack,
  Text,
  TextField,
} from "#design";
import type { NamedGroup } from "#modules/communities";
import type { Meeting } from "#modules/events";
import type { Kind } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { shareChoice, shareKinds, shareRows, shareSectors } from "../rules-form.ts";
import { type Way, ways } from "../schema.ts";
import { DeskHead } from "./desk-head.tsx";

interface Props {
  readonly event: Meeting;
  /** Those whose members the organiser can call together. */
  readonly groups: readonly NamedGroup[];
  /** The regions that people register from, by name. */
  readonly regions: readonly string[];
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** How people come to one event. */
export const RulesPage: FC<Props> = ({ event, groups, regions, formKey, values, errors = {}, locale }) => {
  const t = deskWords[locale].rules;
  const { optional, mends } = words[locale];
  const here = admissionPaths.rules(event.slug);
  const field = fieldOf(values, errors);
  const ticked = (name: string) => ({ name, checked: fieldValue(values, name) !== "" });
  const possible = (way: Way) => way !== "group" || groups.length > 0;
  const kept = shareRows.some((i) => fieldValue(values, `share.${i}`) !== "");
  return (
    <>
      <DeskHead title={t.title} event={event} here={here} locale={locale} />
      <Content>
        <Stack reading>
          <Form action={here} formKey={formKey} gap="wide">
            <ErrorSummary
              title={mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
            />
            <RadioGroup
              {...field("way")}
              label={t.way}
              choices={ways.filter(possible).map((way) => ({ value: way, label: t.ways[way] }))}
            />
            {groups.length > 0 && (
              <Select
                {...field("circleId")}
                label={t.group}
                help={t.groupHelp}
                empty={t.noGroup}
                options={groupOptions(groups)}
              />
            )}
            <Stack>
              <TextField {...field("seats")} label={t.seats} help={t.seatsHelp} inputmode="numeric" short />
              <TextField
                {...field("wanted")}
                label={t.wanted}
                optional={optional}
                inputmode="numeric"
                short
              />
              <Row>
                <TextField {...field("opensAt")} type="date" label={t.opensAt} optional={optional} short />
                <TextField {...field("closesAt")} type="date" label={t.closesAt} optional={optional} short />
              </Row>
            </Stack>
            <Stack>
              <Checkbox {...ticked("asksBackground")} label={t.asksBackground} />
              <Checkbox {...ticked("asksNeeds")} label={t.asksNeeds} />
              <Checkbox {...ticked("oneOf")} label={t.oneOf} />
              <TextField {...field("linkMinutes")} label={t.linkMinutes} inputmode="numeric" short />
            </Stack>
            <Disclosure summary={t.shares} open={kept || fieldValue(values, "mostPerRegion") !== ""}>
              <Text>{t.sharesText}</Text>
              {shareRows.map((i) => (
                <Row key={i}>
                  <Select
                    {...field(`share.${i}`)}
                    label={t.shareFor(i + 1)}
                    empty={t.noShare}
                    options={shareOptions(regions, fieldValue(values, `share.${i}`), locale)}
                  />
                  <TextField {...field(`share.${i}.seats`)} label={t.shareSeats} inputmode="numeric" short />
                </Row>
              ))}
              <TextField
                {...field("mostPerRegion")}
                label={t.mostPerRegion}
                optional={optional}
                inputmode="numeric"
                short
              />
              <TextField {...field("releaseAt")} type="date" label={t.releaseAt} short />
            </Disclosure>
            <Row>
              <Button>{words[locale].page.save}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

/** By community: a group is known by the year and the people it belongs to. */
const groupOptions = (groups: readonly NamedGroup[]) =>
  [...Map.groupBy(groups, ({ communityTitle }) => communityTitle)].map(([label, those]) => ({
    label,
    options: those.map(({ id, title }) => ({ value: id, label: title })),
  }));

/** What seats can be kept for; a region that was chosen before and goes by another name now stays until it is changed. */
function shareOptions(regions: readonly string[], chosen: string, locale: Locale) {
  const t = deskWords[locale].list.columns;
  const before = chosen.startsWith("region:") ? [chosen.slice("region:".length)] : [];
  const names = [...new Set([...before, ...regions])];
  return [
    { label: t.sector, options: shareSectors.map(optionOf("sector", locale)) },
    { label: t.kind, options: shareKinds.map(optionOf("kind", locale)) },
    ...(names.length > 0
      ? [
          {
            label: t.region,
            options: names.map((value) => ({ value: shareChoice({ field: "region", value }), label: value })),
          },
        ]
      : []),
  ];
}

const optionOf =
  (field: "sector" | "kind", locale: Locale) =>
  ({ id, words: named }: Kind) => ({ value: shareChoice({ field, value: id }), label: named[locale] });
