import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Cover } from "../art/cover.tsx";
import { type Theme, themeClass } from "../art/paper.ts";
import { type Meta, MetaLine, ThemeDot } from "../badge.tsx";
import { classes } from "../layout.tsx";

interface CardProps {
  readonly href: string;
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  readonly text?: ComponentChildren;
  readonly theme?: Theme;
  /** Stands after the dot of the theme. */
  readonly themeName?: string;
  readonly meta?: readonly Meta[];
  /** Draws the cover that belongs to this slug; leave out for a card without picture. Asks for a theme. */
  readonly cover?: string;
  /** What else the card tells: faces, badges. */
  readonly children?: ComponentChildren;
}

/** One thing among others, in a Grid. The whole card leads to it. */
export const Card: FC<CardProps> = (props) => <Any {...props} row={false} />;

/** The same with its picture beside it, in a List. */
export const CardRow: FC<CardProps> = (props) => <Any {...props} row />;

const Any: FC<CardProps & { readonly row: boolean }> = ({ level = 3, theme, meta = [], ...card }) => {
  const H = `h${level}` as const;
  return (
    <article class={classes("sk-card", card.row && "sk-card--row", theme && themeClass[theme])}>
      {card.cover !== undefined && <Cover slug={card.cover} theme={theme ?? 1} />}
      <div class="sk-card__in">
        {(card.themeName !== undefined || meta.length > 0) && (
          <MetaLine items={meta}>
            {theme && card.themeName !== undefined && <ThemeDot theme={theme}>{card.themeName}</ThemeDot>}
          </MetaLine>
        )}
        <H class="nl-heading nl-heading--level-3 sk-card__title">
          <a href={card.href}>{card.title}</a>
        </H>
        {card.children}
        {card.text !== undefined && <p>{card.text}</p>}
      </div>
    </article>
  );
};
