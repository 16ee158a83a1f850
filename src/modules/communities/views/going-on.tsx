import type { FunctionComponent as FC } from "preact";
import { Section, SectionHead, Table, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { ThemeGroup } from "../queries/groups.ts";
import type { GoingOn } from "../queries/who-goes-on.ts";

interface Props {
  readonly themes: readonly ThemeGroup[];
  readonly goingOn: readonly GoingOn[];
  readonly locale: Locale;
}

/** Who wants to go on next year: names of those who said yes, numbers of the others. */
export const GoingOnTable: FC<Props> = ({ themes, goingOn, locale }) => {
  const { manage, goingOn: t } = words[locale];
  if (goingOn.length === 0) return null;
  return (
    <Section>
      <SectionHead id="verder" title={t.title} />
      <Text>{t.text}</Text>
      <Table
        caption={t.title}
        hideCaption
        columns={[
          { label: manage.theme },
          { label: t.yes },
          { label: t.no, number: true },
          { label: t.silent, number: true },
        ]}
        rows={themes.flatMap(({ id, number, title }) => {
          const group = goingOn.find(({ groupId }) => groupId === id);
          if (!group) return [];
          const names = group.names.map((name) => name || manage.unknown);
          return [
            {
              key: id,
              cells: [
                `${number}. ${title}`,
                names.length === 0 ? "0" : `${names.length}: ${names.join(", ")}`,
                String(group.no),
                String(group.silent),
              ],
            },
          ];
        })}
      />
    </Section>
  );
};
