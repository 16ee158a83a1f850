import type { ComponentChildren, FunctionComponent as FC } from "preact";

interface HeadingProps {
  /** 1 for the one title of the page, 2 to 4 below it; never skip one. */
  readonly level: 1 | 2 | 3 | 4;
  /** How big it looks, when that is not its level: a second-level heading beside the text looks like a third. */
  readonly look?: 2 | 3 | 4;
  readonly id?: string;
  /** A title of a page inside a group or a dossier, where the name of the whole is the big one. */
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

const headings = {
  1: "nl-heading nl-heading--level-1",
  2: "nl-heading nl-heading--level-2",
  3: "nl-heading nl-heading--level-3",
  4: "nl-heading nl-heading--level-4",
} as const;

export const Heading: FC<HeadingProps> = ({ level, look, id, small, children }) => {
  const H = `h${level}` as const;
  return (
    <H class={small ? `${headings[look ?? level]} sk-h1-small` : headings[look ?? level]} id={id}>
      {children}
    </H>
  );
};

interface TextProps {
  readonly id?: string;
  readonly soft?: boolean;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

export const Text: FC<TextProps> = ({ id, soft, small, children }) => (
  <p id={id} class={["nl-paragraph", soft && "sk-soft", small && "sk-small"].filter(Boolean).join(" ")}>
    {children}
  </p>
);

/** The first sentence under a title, a little larger. */
export const Lead: FC<{ readonly children: ComponentChildren }> = ({ children }) => (
  <p class="nl-paragraph nl-paragraph--lead">{children}</p>
);

interface LinkProps {
  readonly href: string;
  readonly id?: string;
  /** Set for where we are now, so that it is also told without seeing it. */
  readonly current?: "page" | "step" | "true";
  readonly lang?: string;
  readonly rel?: string;
  readonly download?: boolean | string;
  readonly children: ComponentChildren;
}

export const Link: FC<LinkProps> = ({ href, id, current, lang, rel, download, children }) => (
  <a
    class="nl-link"
    href={href}
    id={id}
    aria-current={current}
    lang={lang}
    hreflang={lang}
    rel={rel}
    download={download}
  >
    {children}
  </a>
);

/** Words that are only heard. */
export const Hidden: FC<{ readonly children: ComponentChildren }> = ({ children }) => (
  <span class="sk-vh">{children}</span>
);

/**
 * Written text as safe HTML: the only place where HTML that is not ours enters a page.
 * What comes in here was cleaned by a sanitiser with a list of allowed elements, when it was written or just now.
 */
export const ProseBlock: FC<{ readonly html: string }> = ({ html }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: only sanitised HTML may be handed to this component, see above
  <div class="sk-prose sk-flow" dangerouslySetInnerHTML={{ __html: html }} />
);
