import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Content,
  Facts,
  Heading,
  Link,
  LinkList,
  PageHeader,
  Section,
  Side,
  Stack,
  Text,
} from "#design";
import { type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { Definition } from "../queries/definition.ts";
import { facetName, termName } from "./list-address.ts";

interface Props {
  readonly definition: Definition;
  readonly versions: readonly { readonly version: string; readonly publishedOn: string }[];
  readonly locale: Locale;
}

/** One version of the shared definition; each word leads to the examples described with it. */
export const DefinitionPage: FC<Props> = ({ definition, versions, locale }) => {
  const t = words[locale];
  const { version, publishedOn, current } = definition;
  return (
    <>
      <PageHeader
        title={t.definition.title}
        lead={t.definition.lead}
        slug="gedeelde-definitie"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: libraryPaths.list, label: t.list.nav },
            { href: libraryPaths.definition, label: t.definition.title, current: true },
          ],
        }}
      />
      <Content>
        <Side
          aside={
            <Section boxed labelledBy="alle-versies">
              <Heading level={2} look={3} id="alle-versies">
                {t.definition.versions}
              </Heading>
              <LinkList
                items={versions.map((each) => ({
                  href: libraryPaths.definitionVersion(each.version),
                  title: t.definition.version(each.version, plainDay(each.publishedOn, locale)),
                }))}
              />
            </Section>
          }
        >
          <Stack gap="wide">
            {!current && (
              <Alert tone="info">
                <Text>
                  {t.definition.former} <Link href={libraryPaths.definition}>{t.definition.toCurrent}</Link>
                </Text>
              </Alert>
            )}
            <Heading level={2}>{t.definition.version(version, plainDay(publishedOn, locale))}</Heading>
            <Text>
              {current && `${t.definition.current} `}
              {definition.note[locale]}
            </Text>
            <Facts
              items={definition.facets.map((facet) => ({
                term: facet.words[locale],
                value: facet.terms.map((term, i) => (
                  <>
                    {i > 0 && ", "}
                    {current && facet.filters ? (
                      <Link href={`${libraryPaths.list}?${facetName(facet)}=${termName(term)}`}>
                        {term.words[locale]}
                      </Link>
                    ) : (
                      term.words[locale]
                    )}
                  </>
                )),
              }))}
            />
          </Stack>
        </Side>
      </Content>
    </>
  );
};
