import type { ComponentChildren, FunctionComponent as FC } from "preact";

interface PictureProps {
  /** What is to be seen, for who does not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** The same picture in kinds of file, the smallest first; each in several widths. */
  readonly sources: readonly {
    readonly type: string;
    readonly files: readonly { readonly width: number; readonly href: string }[];
  }[];
  /** Who made it. */
  readonly caption?: ComponentChildren;
}

/** A picture that is no wider than it needs to be, with room kept for it before it is there. */
export const Picture: FC<PictureProps> = ({ alt, width, height, sources, caption }) => {
  const last = sources.at(-1)?.files ?? [];
  const setOf = (files: typeof last) => files.map((file) => `${file.href} ${file.width}w`).join(", ");
  const sizes = "(max-width: 48rem) 100vw, 46rem";
  return (
    <figure class="sk-picture">
      <picture>
        {sources.slice(0, -1).map(({ type, files }) => (
          <source key={type} type={type} srcset={setOf(files)} sizes={sizes} />
        ))}
        <img
          src={last[0]?.href}
          srcset={setOf(last)}
          sizes={sizes}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {caption !== undefined && <figcaption class="sk-small sk-soft">{caption}</figcaption>}
    </figure>
  );
};
