import { type ComponentProps, useLayoutEffect, useRef } from 'react'

interface FittedTextProps extends ComponentProps<'text'> {
  /** The room for it, in the units of the drawing. */
  readonly room: number
}

/** Words in a drawing, drawn narrower where a language needs more of them than there is room for. */
export const FittedText = ({ room, ...text }: FittedTextProps) => {
  const element = useRef<SVGTextElement>(null)
  useLayoutEffect(() => {
    const drawn = element.current
    drawn?.removeAttribute('textLength')
    if (drawn && drawn.getComputedTextLength() > room) {
      drawn.setAttribute('textLength', String(room))
      drawn.setAttribute('lengthAdjust', 'spacingAndGlyphs')
    }
  })
  return <text ref={element} {...text} />
}
