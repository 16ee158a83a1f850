import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { ThemeGlyph } from "../art/marks.tsx";
import { type Theme, themeClass } from "../art/paper.ts";
import { Icon } from "../icon.tsx";
import type { IconName } from "../icons.ts";
import { classes } from "../layout.tsx";

interface ThemeChainProps {
  readonly level?: 2 | 3 | 4;
  readonly themes: readonly {
    readonly theme: Theme;
    readonly title: string;
    readonly href?: string;
    readonly text: ComponentChildren;
    /** A StateBadge with the seats that are left. */
    readonly badge?: ComponentChildren;
  }[];
}

/** The themes of a learning community, as links of one chain. */
export const ThemeChain: FC<ThemeChainProps> = ({ level = 3, themes }) => {
  const H = `h${level}` as const;
  return (
    <ol class="sk-themes">
      {themes.map(({ theme, title, href, text, badge }) => (
        <li key={title} class={classes("sk-ring sk-theme", themeClass[theme])}>
          <ThemeGlyph theme={theme} />
          <H class="nl-heading nl-heading--level-3">
            {href === undefined ? (
              title
            ) : (
              <a class="nl-link" href={href}>
                {title}
              </a>
            )}
          </H>
          <p class="sk-small sk-soft">{text}</p>
          {badge !== undefined && <p>{badge}</p>}
        </li>
      ))}
    </ol>
  );
};

interface WaysProps {
  readonly label?: string;
  readonly items: readonly {
    readonly href: string;
    readonly icon: IconName;
    readonly title: string;
    readonly text: ComponentChildren;
  }[];
}

/** The few ways on from here: a verb, and a line about it. */
export const Ways: FC<WaysProps> = ({ label, items }) => (
  <ul class="sk-ways" aria-label={label}>
    {items.map(({ href, icon, title, text }) => (
      <li key={title}>
        <a href={href}>
          <Icon name={icon} />
          <b>{title}</b>
          <small>{text}</small>
        </a>
      </li>
    ))}
  </ul>
);

interface TabsProps {
  /** “Onderdelen van de groep” */
  readonly label: string;
  readonly items: readonly {
    readonly href: string;
    readonly label: ComponentChildren;
    readonly icon?: IconName;
    readonly current?: boolean;
  }[];
  /** So many that they take more lines, instead of one to shift. */
  readonly wrap?: boolean;
}

/** The parts of one thing, each a page of its own. */
export const Tabs: FC<TabsProps> = ({ label, items, wrap }) => (
  <nav class={wrap ? "sk-tabs sk-tabs--wrap" : "sk-tabs"} aria-label={label}>
    {items.map((item) => (
      <a key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
        {item.icon && <Icon name={item.icon} />}
        {item.label}
      </a>
    ))}
  </nav>
);
