import type { ComponentChildren, FunctionComponent as FC } from "preact";

/** What hangs in a tree, with what hangs below it. */
export interface TreeNode {
  readonly key: string;
  readonly title: ComponentChildren;
  readonly text?: ComponentChildren;
  /** What one can do with it. */
  readonly actions?: ComponentChildren;
  readonly children?: readonly TreeNode[];
}

interface Props {
  readonly label: string;
  readonly root: TreeNode;
}

/** What grew out of what: each line hangs below the one it came from. Told as nested lists. */
export const Tree: FC<Props> = ({ label, root }) => (
  <ul class="sk-tree" aria-label={label}>
    <Node node={root} />
  </ul>
);

const Node: FC<{ readonly node: TreeNode }> = ({ node: { title, text, actions, children = [] } }) => (
  <li>
    <div class="sk-tree__node">
      <b>{title}</b>
      {text !== undefined && <p>{text}</p>}
      {actions !== undefined && <div class="sk-row">{actions}</div>}
    </div>
    {children.length > 0 && (
      <ul>
        {children.map((child) => (
          <Node key={child.key} node={child} />
        ))}
      </ul>
    )}
  </li>
);
