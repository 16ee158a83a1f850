import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Portrait } from "../art/portrait.tsx";
import { Icon } from "../icon.tsx";
import type { IconName } from "../icons.ts";
import { classes } from "../layout.tsx";

interface PostProps {
  readonly id?: string;
  readonly author: {
    readonly name: ComponentChildren;
    readonly note?: ComponentChildren;
    readonly portrait: number;
  };
  readonly at: { readonly iso: string; readonly words: string };
  /** By who is looking. */
  readonly mine?: boolean;
  /** “aangepast”, with a link to how it was. */
  readonly edited?: ComponentChildren;
  /** A StateBadge: this one helped. */
  readonly badge?: ComponentChildren;
  /** PostActions. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What someone wrote: a question, or an answer to one. */
export const Post: FC<PostProps> = ({ id, author, at, mine, edited, badge, actions, children }) => (
  <article class={classes("sk-post", mine && "sk-post--me")} id={id}>
    <Portrait number={author.portrait} />
    <header>
      <b>{author.name}</b>
      {author.note !== undefined && <span>{author.note}</span>}
      <time datetime={at.iso}>{at.words}</time>
      {edited !== undefined && <span>{edited}</span>}
    </header>
    <div class="sk-post__in sk-flow">
      {badge !== undefined && <p>{badge}</p>}
      {children}
      {actions !== undefined && <div class="sk-actions">{actions}</div>}
    </div>
  </article>
);

/** The answers to a post, one level deep. */
export const Replies: FC<{ readonly id?: string; readonly children: ComponentChildren }> = ({
  id,
  children,
}) => (
  <div class="sk-replies" id={id}>
    {children}
  </div>
);

interface PostActionProps {
  readonly icon: IconName;
  /** Goes there. Leave out for a button, which stands in a form of its own. */
  readonly href?: string;
  /** On or off, for a thank-you. */
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

/** A small thing to do with a post. */
export const PostAction: FC<PostActionProps> = ({ icon, href, pressed, children }) =>
  href === undefined ? (
    <button type="submit" aria-pressed={pressed === undefined ? undefined : pressed ? "true" : "false"}>
      <Icon name={icon} />
      {children}
    </button>
  ) : (
    <a href={href}>
      <Icon name={icon} />
      {children}
    </a>
  );
