import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Deco } from "../art/deco.tsx";
import { type Theme, themeClass } from "../art/paper.ts";
import { Portrait } from "../art/portrait.tsx";
import { Scene } from "../art/scene.tsx";
import { type Meta, MetaLine } from "../badge.tsx";
import { Icon } from "../icon.tsx";
import { classes } from "../layout.tsx";
import type { NavItem } from "./header.tsx";

export interface BreadcrumbsProps {
  /** “Kruimelpad” */
  readonly label: string;
  /** From the start page to this one, which comes last. */
  readonly items: readonly NavItem[];
}

/** Where this page hangs, and the way back up. */
export const Breadcrumbs: FC<BreadcrumbsProps> = ({ label, items }) => (
  <nav class="utrecht-breadcrumb-nav" aria-label={label}>
    <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
      {items.map((item, i) => [
        i > 0 && (
          <li
            key={`voor ${item.href}`}
            class="utrecht-breadcrumb-nav__separator utrecht-breadcrumb-nav__separator--html-li"
            aria-hidden="true"
          >
            <Icon name="chevron-right" />
          </li>
        ),
        <li key={item.href} class="utrecht-breadcrumb-nav__item">
          <a
            class={classes(
              "utrecht-breadcrumb-nav__link nl-link",
              i === 0 && "utrecht-breadcrumb-nav__link--first",
              i === items.length - 1 && "utrecht-breadcrumb-nav__link--current",
            )}
            href={item.href}
            aria-current={i === items.length - 1 ? "page" : undefined}
          >
            {item.label}
          </a>
        </li>,
      ])}
    </ol>
  </nav>
);

interface PageHeaderProps {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly breadcrumbs?: BreadcrumbsProps;
  readonly theme?: Theme;
  /** Decides how the chain hangs: the last part of the address will do. Leave out for a header without chain. */
  readonly slug?: string;
  /** Badges above the title. */
  readonly above?: ComponentChildren;
  /** Buttons or a search box below the lead. */
  readonly children?: ComponentChildren;
}

/** The one loud thing of a page: its title, on the colour of its theme. */
export const PageHeader: FC<PageHeaderProps> = ({
  title,
  lead,
  breadcrumbs,
  theme,
  slug,
  above,
  children,
}) => (
  <header class={classes("sk-pagehead", theme && themeClass[theme], !breadcrumbs && "sk-pagehead--bare")}>
    {slug !== undefined && <Deco slug={slug} theme={theme} />}
    <div class="sk-wrap sk-flow">
      {breadcrumbs && <Breadcrumbs {...breadcrumbs} />}
      {above !== undefined && <div class="sk-row">{above}</div>}
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      {lead !== undefined && <p class="nl-paragraph nl-paragraph--lead">{lead}</p>}
      {children}
    </div>
  </header>
);

interface PersonalHeaderProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly portrait: number;
}

/** The header of one's own place: a greeting beside one's portrait. */
export const PersonalHeader: FC<PersonalHeaderProps> = ({ title, lead, portrait }) => (
  <header class={classes("sk-pagehead", themeClass[1])}>
    <div class="sk-wrap sk-myhead">
      <Portrait number={portrait} />
      <div>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        {lead !== undefined && <p class="nl-paragraph nl-paragraph--lead">{lead}</p>}
      </div>
    </div>
  </header>
);

interface GroupHeaderProps {
  readonly name: string;
  /** The name is the title of the page; else a page in the group has a title of its own below. */
  readonly isTitle?: boolean;
  readonly breadcrumbs: BreadcrumbsProps;
  readonly theme?: Theme;
  readonly meta: readonly Meta[];
  /** The faces of the group. */
  readonly faces?: ComponentChildren;
  /** The tabs of the group. */
  readonly children?: ComponentChildren;
}

/** The same on every page of a group: its name, its faces, its parts. */
export const GroupHeader: FC<GroupHeaderProps> = ({
  name,
  isTitle,
  breadcrumbs,
  theme,
  meta,
  faces,
  children,
}) => (
  <div class={classes("sk-grouphead", theme && themeClass[theme])}>
    <div class="sk-wrap sk-flow">
      <Breadcrumbs {...breadcrumbs} />
      <div class="sk-row sk-row--apart">
        <div>
          <MetaLine items={meta} />
          {isTitle ? <h1 class="sk-groupname">{name}</h1> : <p class="sk-groupname">{name}</p>}
        </div>
        {faces}
      </div>
      {children}
    </div>
  </div>
);

interface HeroProps {
  /** The two words that interlock. */
  readonly loops: readonly [string, string];
  /** Heard between them: “ en ”. */
  readonly between: string;
  /** The rest of the sentence. */
  readonly rest: string;
  readonly lead: ComponentChildren;
  /** The search box. */
  readonly children?: ComponentChildren;
}

/** The opening of the start page, with everyone at one table. */
export const Hero: FC<HeroProps> = ({ loops, between, rest, lead, children }) => (
  <section class="sk-hero">
    <div class="sk-wrap sk-hero__in">
      <div class="sk-hero__text sk-flow">
        <h1 class="nl-heading nl-heading--level-1">
          <span class="sk-loops">
            <span class="sk-ring sk-loop">{loops[0]}</span>
            <span class="sk-vh">{between}</span>
            <span class="sk-ring sk-loop">{loops[1]}</span>
          </span>{" "}
          <span class="sk-hero__rest">{rest}</span>
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">{lead}</p>
        {children}
      </div>
      <Scene />
    </div>
  </section>
);
