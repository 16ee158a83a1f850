import type { FunctionComponent as FC } from "preact";
import { Hidden } from "../text.tsx";

interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  readonly words: {
    /** “Bladeren” */
    readonly label: string;
    /** Heard before a number: “Bladzijde”. */
    readonly page: string;
    readonly previous: string;
    readonly next: string;
  };
}

/** The way through a long list. With one page there is nothing to show. */
export const Pagination: FC<PaginationProps> = ({ page, pages, href, words }) => {
  if (pages < 2) return null;
  return (
    <nav class="utrecht-pagination sk-below" aria-label={words.label}>
      {page > 1 && <Relative href={href(page - 1)} rel="prev" label={words.previous} />}
      {shown(page, pages).map((n, i, all) => [
        i > 0 && n - (all[i - 1] ?? n) > 1 && (
          <span key={`voor ${n}`} class="sk-soft" aria-hidden="true">
            –
          </span>
        ),
        <a
          key={n}
          class={
            n === page
              ? "utrecht-pagination__page-link utrecht-pagination__page-link--current"
              : "utrecht-pagination__page-link"
          }
          aria-current={n === page ? "page" : undefined}
          href={href(n)}
        >
          <Hidden>{words.page} </Hidden>
          {n}
        </a>,
      ])}
      {page < pages && <Relative href={href(page + 1)} rel="next" label={words.next} />}
    </nav>
  );
};

/** The first, the last, and those around where we are. */
function shown(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  return [...new Set(near)].sort((a, b) => a - b);
}

const Relative: FC<{ readonly href: string; readonly rel: "prev" | "next"; readonly label: string }> = ({
  href,
  rel,
  label,
}) => (
  <a class="utrecht-pagination__relative-link" rel={rel} href={href}>
    {label}
  </a>
);
