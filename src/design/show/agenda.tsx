import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { type Theme, themeClass } from "../art/paper.ts";
import { type Meta, MetaLine } from "../badge.tsx";
import { classes } from "../layout.tsx";

interface DateRingProps {
  readonly day: string;
  readonly month: string;
  /** The date for programs: 2021-05-20. */
  readonly iso: string;
  readonly theme?: Theme;
}

/** A date in a ring of the colour of its theme. */
export const DateRing: FC<DateRingProps> = ({ day, month, iso, theme }) => (
  <time class={classes("sk-date", theme && themeClass[theme])} datetime={iso}>
    <b>{day}</b> {month}
  </time>
);

interface AgendaItemProps {
  readonly date: Omit<DateRingProps, "theme">;
  readonly href: string;
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  readonly theme?: Theme;
  readonly meta: readonly Meta[];
  readonly text?: ComponentChildren;
  /** A StateBadge, and what one can do. */
  readonly children?: ComponentChildren;
}

/** A meeting in a list; the whole card leads to it. Stands in a List. */
export const AgendaItem: FC<AgendaItemProps> = ({
  date,
  href,
  title,
  level = 3,
  theme,
  meta,
  text,
  children,
}) => {
  const H = `h${level}` as const;
  return (
    <article class={classes("sk-card sk-event", theme && themeClass[theme])}>
      <DateRing {...date} />
      <div class="sk-event__what">
        <H class="nl-heading nl-heading--level-3 sk-card__title">
          <a href={href}>{title}</a>
        </H>
        <MetaLine items={meta} />
        {text !== undefined && <p class="sk-small sk-soft">{text}</p>}
      </div>
      {children !== undefined && <div class="sk-event__do">{children}</div>}
    </article>
  );
};

interface ProgrammeProps {
  readonly items: readonly { readonly time: string; readonly text: ComponentChildren }[];
}

/** What happens when, within one meeting. */
export const Programme: FC<ProgrammeProps> = ({ items }) => (
  <ol class="sk-programme">
    {items.map(({ time, text }) => (
      <li key={time}>
        <time>{time}</time> <span>{text}</span>
      </li>
    ))}
  </ol>
);
