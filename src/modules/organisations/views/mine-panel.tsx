import type { FunctionComponent as FC } from "preact";
import { Heading, LinkList, Section } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { FunctionAt, Organisation } from "../queries/functions-of.ts";

interface Props {
  readonly functions: readonly FunctionAt[];
  readonly administers: readonly Organisation[];
  readonly locale: Locale;
}

/** What someone does and where, on their own start page. */
export const FunctionsPanel: FC<Props> = ({ functions, administers, locale }) => {
  const t = words[locale].mine;
  const notes = new Map<string, { readonly title: string; readonly note: string[] }>();
  const noteFor = ({ id, name }: Organisation) => {
    const known = notes.get(id) ?? { title: name, note: [] };
    notes.set(id, known);
    return known.note;
  };
  for (const { organisation, title } of functions) noteFor(organisation).push(title);
  for (const organisation of administers) noteFor(organisation).push(t.administers);
  return (
    <Section labelledBy="mijn-functies" boxed>
      <Heading level={2} look={3} id="mijn-functies">
        {t.functions}
      </Heading>
      <LinkList
        items={[...notes].map(([id, { title, note }]) => ({
          href: organisationPaths.organisation(id),
          title,
          note: note.join(". "),
        }))}
      />
    </Section>
  );
};

/** The way to the organisations, for who looks after the platform. */
export const OverseerPanel: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale].all;
  return (
    <Section labelledBy="platformbeheer" boxed>
      <Heading level={2} look={3} id="platformbeheer">
        {t.panel}
      </Heading>
      <LinkList items={[{ href: organisationPaths.all, title: t.title, note: t.panelText }]} />
    </Section>
  );
};
