import type { FunctionComponent as FC } from "preact";
import { Badge, CardRow, type Meta, type Theme } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import { type Definition, termsIn } from "../queries/definition.ts";
import type { ListedCard } from "../queries/list.ts";

/** The colour of an example: that of the form of cooperation it is about; several are "together". */
export function themeOfExample(tags: readonly string[]): Theme {
  const forms = tags.filter((tag) => tag.startsWith("form:"));
  if (forms.length !== 1) return 4;
  return ({ "form:prevention": 1, "form:assessment": 2, "form:delivery": 3 } as const)[forms[0]!] ?? 4;
}

/** Whether it was not checked for so long that it left the list. @param today "2026-11-25" */
export const isStale = ({ listedUntil }: { readonly listedUntil: string }, today: string): boolean =>
  listedUntil <= today;

interface Props {
  readonly card: ListedCard;
  readonly definition: Definition;
  readonly today: string;
  readonly level?: 2 | 3;
  readonly locale: Locale;
}

/** An example among others. */
export const ExampleCard: FC<Props> = ({ card, definition, today, level = 3, locale }) => {
  const t = words[locale];
  const settings = termsIn(definition, "setting", card.tags, locale);
  const meta: readonly Meta[] = [
    { icon: "map-pin", text: card.areaName },
    { text: t.ages(card.agesFrom, card.agesTo) },
    ...(settings.length > 0 ? [{ text: settings.slice(0, 2).join(", ") }] : []),
  ];
  return (
    <CardRow
      href={libraryPaths.example(card.slug)}
      title={card.title}
      level={level}
      text={card.summary}
      theme={themeOfExample(card.tags)}
      cover={card.slug}
      meta={meta}
    >
      {isStale(card, today) && (
        <p>
          <Badge icon="history">{t.stale}</Badge>
        </p>
      )}
    </CardRow>
  );
};
