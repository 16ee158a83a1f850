import type { FunctionComponent as FC } from "preact";
import { Content, Empty, LinkList, PageHeader, Section, Stack } from "#design";
import { placeName } from "#modules/areas";
import { type Locale, plainDay } from "#platform/locale";
import type { Answer } from "../answer.ts";
import { words } from "../messages.ts";
import { called } from "../names.ts";
import { tablePaths } from "../paths.ts";
import type { Hit } from "../queries/find-places.ts";
import type { When } from "../when.ts";
import { SearchForm } from "./search-form.tsx";

interface Props {
  readonly when: When;
  readonly years: readonly string[];
  readonly now: Date;
  readonly locale: Locale;
}

/** Where one begins: what this is, and the field to search with. */
export const StartPage: FC<Props & { readonly examples: readonly Hit[] }> = ({ examples, ...props }) => {
  const t = words[props.locale];
  return (
    <>
      <Header {...props} title={t.page.title} lead={t.page.lead} />
      <Content>
        <Stack gap="wide">
          <SearchForm {...props} />
          <Section labelledBy="voorbeelden">
            <LinkList
              label={t.page.examples}
              items={[
                { href: tablePaths.patchwork, title: t.page.exampleOverview, note: t.patchwork.lead },
                ...hitLinks(examples, props),
              ]}
            />
          </Section>
        </Stack>
      </Content>
    </>
  );
};

/** Several places that could be meant, or none: then what one may try. */
export const HitsPage: FC<Props & { readonly typed: string; readonly hits: readonly Hit[] }> = ({
  typed,
  hits,
  ...props
}) => {
  const t = words[props.locale].choose;
  const found = hits.length > 0;
  return (
    <>
      <Header
        {...props}
        title={found ? t.title(typed) : t.none(typed)}
        lead={found ? t.lead(hits.length) : undefined}
      />
      <Content>
        <Stack gap="wide">
          <SearchForm typed={typed} {...props} />
          {found ? (
            <LinkList label={t.title(typed)} items={hitLinks(hits, props)} />
          ) : (
            <Empty level={2} title={t.noneHelp} text={<Tips tips={t.tips} />} />
          )}
        </Stack>
      </Content>
    </>
  );
};

/** A municipality that was divided or did not exist yet, or an area with several municipalities. */
export const WhichPage: FC<Props & { readonly answer: Answer & { readonly kind: "choose" } }> = ({
  answer,
  ...props
}) => {
  const { locale, when } = props;
  const t = words[locale];
  const { why, asked, on, places } = answer;
  const name = placeName(asked, locale);
  const told =
    why === "divided"
      ? t.notes.divided(name, plainDay(on, locale))
      : why === "not-yet"
        ? t.notes.notYet(name, plainDay(on, locale))
        : t.lies.municipalities(places.length);
  return (
    <>
      <Header {...props} title={t.choose.title(name)} lead={told} />
      <Content>
        <Stack gap="wide">
          <SearchForm {...props} />
          <LinkList
            label={t.choose.title(name)}
            items={places.map((place) => ({
              href: tablePaths.pageOf(place.code, when.year),
              title: called(place, locale),
              note: place.code,
            }))}
          />
        </Stack>
      </Content>
    </>
  );
};

const Header: FC<Props & { readonly title: string; readonly lead?: string }> = ({ title, lead, locale }) => {
  const t = words[locale].page;
  return (
    <PageHeader
      title={title}
      lead={lead}
      slug="wie-zit-er-aan-tafel"
      theme={4}
      breadcrumbs={{
        label: t.breadcrumbs,
        items: [
          { href: "/", label: t.home },
          { href: tablePaths.page, label: t.title },
        ],
      }}
    />
  );
};

const Tips: FC<{ readonly tips: readonly string[] }> = ({ tips }) => (
  <ul>
    {tips.map((tip) => (
      <li key={tip}>{tip}</li>
    ))}
  </ul>
);

const hitLinks = (hits: readonly Hit[], { when, locale }: Pick<Props, "when" | "locale">) =>
  hits.map((hit) => ({
    href: tablePaths.pageOf(hit.code, when.year),
    title: hit.label,
    note: hitNote(hit, locale),
  }));

/** What kind of place a hit is, and what became of it. */
export function hitNote({ kind, code, where, instead }: Hit, locale: Locale): string {
  const t = words[locale];
  return [
    `${kindName(kind, locale)} ${code}`,
    where && t.choose.inMunicipality(where),
    instead?.ended && t.choose.ended(plainDay(instead.ended, locale), t.list(instead.names)),
    instead?.begins && t.choose.begins(plainDay(instead.begins, locale), t.list(instead.names)),
  ]
    .filter(Boolean)
    .join(", ");
}

function kindName(kind: Hit["kind"], locale: Locale): string {
  const t = words[locale];
  if (kind === "school") return t.choose.school;
  if (kind === "postcode") return t.choose.postcode;
  return kind in t.kinds ? t.kinds[kind as keyof typeof t.kinds] : "";
}
