import type { FunctionComponent as FC } from "preact";
import { Heading, LinkList, Section } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { areaPaths } from "../paths.ts";
import type { MadeArea } from "../queries/made-areas.ts";

/** The areas someone made, and the way to make one, on their own start page. */
export const AreasPanel: FC<{ readonly areas: readonly MadeArea[]; readonly locale: Locale }> = ({
  areas,
  locale,
}) => {
  const t = words[locale];
  return (
    <Section labelledBy="eigen-gebieden" boxed>
      <Heading level={2} look={3} id="eigen-gebieden">
        {t.made.mine}
      </Heading>
      <LinkList
        items={[
          ...areas.map(({ id, name, kind }) => ({
            href: areaPaths.area(id),
            title: name,
            note: t.kinds[kind],
          })),
          { href: areaPaths.all, title: t.made.all, note: t.made.panelText },
        ]}
      />
    </Section>
  );
};
