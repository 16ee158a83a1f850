import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { LogoMark } from "../art/marks.tsx";
import { Portrait } from "../art/portrait.tsx";
import { Icon } from "../icon.tsx";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** This page, or the part of the site that it belongs to. */
  readonly current?: boolean;
  /** The language of what is behind it, when it differs. */
  readonly lang?: string;
}

export interface HeaderProps {
  readonly home: string;
  readonly siteName: string;
  readonly nav: readonly NavItem[];
  /** Who is here: a visitor who may sign in, or a member with a portrait. Leave out where nobody signs in. */
  readonly account?:
    | { readonly href: string; readonly signIn: string }
    | { readonly href: string; readonly mine: string; readonly portrait: number };
  /** A line above everything: this is a demo. */
  readonly banner?: ComponentChildren;
  readonly words: {
    /** “Schakel, naar de startpagina” */
    readonly home: string;
    /** “Hoofdmenu”, the name of the menu on a wide screen */
    readonly mainMenu: string;
    readonly menu: string;
  };
}

/** Logo, menu and the way to one's own place. On a phone the menu is behind a button that works without script. */
export const Header: FC<HeaderProps> = ({ home, siteName, nav, account, banner, words }) => (
  <header class="sk-header">
    {banner !== undefined && (
      <div class="sk-banner">
        <div class="sk-wrap">{banner}</div>
      </div>
    )}
    <div class="sk-wrap sk-header__in">
      <a class="sk-logo" href={home} aria-label={words.home}>
        <LogoMark />
        <span>{siteName}</span>
      </a>
      <nav class="sk-nav" aria-label={words.mainMenu}>
        <NavList items={nav} />
      </nav>
      {account && <Account account={account} />}
      <details class="sk-menu" data-menu>
        <summary class="nl-button nl-button--default">
          <Icon name="menu-2" />
          <span class="nl-button__label">{words.menu}</span>
        </summary>
        <nav class="sk-nav" aria-label={words.menu}>
          <NavList
            items={
              account && "signIn" in account ? [...nav, { href: account.href, label: account.signIn }] : nav
            }
          />
        </nav>
      </details>
    </div>
  </header>
);

const Account: FC<Required<Pick<HeaderProps, "account">>> = ({ account }) =>
  "signIn" in account ? (
    <a class="nl-button nl-button--secondary sk-signin" href={account.href}>
      <span class="nl-button__label">{account.signIn}</span>
    </a>
  ) : (
    <a class="sk-me" href={account.href} aria-label={account.mine}>
      <Portrait number={account.portrait} />
      <span>{account.mine}</span>
    </a>
  );

const NavList: FC<{ readonly items: readonly NavItem[] }> = ({ items }) => (
  <ul>
    {items.map(({ href, label, current, lang }) => (
      <li key={href}>
        <a href={href} aria-current={current ? "page" : undefined} lang={lang} hreflang={lang}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
