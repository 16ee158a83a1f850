import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";
import type { IconName } from "../icons.ts";

interface FactsProps {
  readonly items: readonly {
    readonly icon?: IconName;
    readonly term: string;
    readonly value: ComponentChildren;
  }[];
}

/** When, where, for whom: terms with what they come to. */
export const Facts: FC<FactsProps> = ({ items }) => (
  <dl class="sk-facts">
    {items.map(({ icon, term, value }) => (
      <div key={term}>
        <dt>
          {icon && <Icon name={icon} />}
          {term}
        </dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

interface TasksProps {
  readonly items: readonly { readonly icon: IconName; readonly text: ComponentChildren }[];
}

/** A few short points, each with its own sign. */
export const Tasks: FC<TasksProps> = ({ items }) => (
  <ul class="sk-tasks">
    {items.map(({ icon, text }, i) => (
      <li key={i}>
        <Icon name={icon} />
        <span>{text}</span>
      </li>
    ))}
  </ul>
);

interface LinkListProps {
  readonly label?: string;
  readonly items: readonly {
    readonly href: string;
    readonly title: string;
    readonly note?: ComponentChildren;
  }[];
}

/** Links below each other, with a small line under each. */
export const LinkList: FC<LinkListProps> = ({ label, items }) => (
  <ul class="sk-news" aria-label={label}>
    {items.map(({ href, title, note }) => (
      <li key={href}>
        <a class="nl-link" href={href}>
          {title}
        </a>
        {note !== undefined && <small>{note}</small>}
      </li>
    ))}
  </ul>
);

interface FiguresProps {
  readonly items: readonly { readonly value: string; readonly text: ComponentChildren }[];
}

/** Big numbers, each with the words that make it mean something. */
export const Figures: FC<FiguresProps> = ({ items }) => (
  <ul class="sk-grid sk-grid--fine sk-numbers">
    {items.map(({ value, text }) => (
      <li key={value}>
        <b>{value}</b>
        {text}
      </li>
    ))}
  </ul>
);
