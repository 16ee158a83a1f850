import type { FunctionComponent as FC } from "preact";

interface FoundListProps {
  readonly items: readonly {
    readonly href: string;
    readonly title: string;
    /** What it is, where it belongs, from when. */
    readonly meta: readonly string[];
    /** A piece of it; what was searched for stands out. */
    readonly passage: readonly { readonly text: string; readonly hit: boolean }[];
  }[];
}

/** What was found: where it leads, what it is, and the words around what was searched for. */
export const FoundList: FC<FoundListProps> = ({ items }) => (
  <ol class="sk-found">
    {items.map(({ href, title, meta, passage }) => (
      <li key={href}>
        <h3 class="nl-heading nl-heading--level-3">
          <a class="nl-link" href={href}>
            {title}
          </a>
        </h3>
        <p class="sk-small sk-soft">{meta.join(" · ")}</p>
        {passage.length > 0 && (
          <p class="sk-found__passage">
            {passage.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}
          </p>
        )}
      </li>
    ))}
  </ol>
);
