interface DropTargetProps {
  readonly title: string
  readonly hint: string
}

/** Over the whole window while something is held over it. It says nothing to a screen reader: only a pointer can drop. */
export const DropTarget = ({ title, hint }: DropTargetProps) => (
  <div className="drop-target" aria-hidden="true">
    <p className="drop-title">{title}</p>
    <p className="note">{hint}</p>
  </div>
)
