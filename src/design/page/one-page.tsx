import type { ComponentChildren, FunctionComponent as FC } from "preact";

interface Props {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** Stands above it on a screen, and is not printed. */
  readonly hint: ComponentChildren;
  readonly parts: readonly { readonly title: string; readonly text: ComponentChildren }[];
  /** Where it comes from, at the foot. */
  readonly source: ComponentChildren;
}

/** What fits on one sheet of A4, for on a table: short pieces in two columns. Whoever uses it keeps the pieces short. */
export const OnePage: FC<Props> = ({ title, lead, hint, parts, source }) => (
  <div class="sk-onepage">
    <div class="sk-wrap sk-band sk-band--short sk-flow">
      <div class="sk-noprint sk-flow sk-flow--tight">{hint}</div>
      <h1 class="nl-heading nl-heading--level-2">{title}</h1>
      {lead !== undefined && <p class="nl-paragraph">{lead}</p>}
      <div class="sk-sheet">
        {parts.map((part) => (
          <section key={part.title}>
            <h2 class="nl-heading nl-heading--level-4">{part.title}</h2>
            <p class="nl-paragraph">{part.text}</p>
          </section>
        ))}
      </div>
      <p class="nl-paragraph sk-small sk-soft">{source}</p>
    </div>
  </div>
);
