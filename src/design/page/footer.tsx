import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { FooterGarland } from "../art/garland.tsx";
import { LogoMark } from "../art/marks.tsx";
import type { NavItem } from "./header.tsx";

export interface FooterProps {
  readonly home: string;
  readonly siteName: string;
  /** “Schakel, naar de startpagina” */
  readonly homeWords: string;
  /** What this is, in a few lines. */
  readonly about: readonly ComponentChildren[];
  readonly columns: readonly { readonly title: string; readonly links: readonly NavItem[] }[];
}

/** The chalkboard at the bottom, with the garland that hangs over its edge. */
export const Footer: FC<FooterProps> = ({ home, siteName, homeWords, about, columns }) => (
  <footer class="sk-footer">
    <FooterGarland />
    <div class="sk-wrap sk-footer__in">
      <div class="sk-flow">
        <a class="sk-logo" href={home} aria-label={homeWords}>
          <LogoMark onBoard />
          <span>{siteName}</span>
        </a>
        {about.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </div>
      {columns.map(({ title, links }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {links.map(({ href, label, lang, current }) => (
              <li key={href}>
                <a href={href} lang={lang} hreflang={lang} aria-current={current ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  </footer>
);
