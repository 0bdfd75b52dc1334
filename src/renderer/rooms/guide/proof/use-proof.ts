import { useEffect, useRef, useState } from 'react'
import type { Bridge } from '../../../../shared/ipc.ts'
import type { Proof, ProofQuestion } from '../../../../shared/proof.ts'

interface Answered {
  /** The question as text. */
  readonly asked: string
  readonly proof: Proof
}

/**
 * How far the proof is: asked anew each time that there may be news. Where the engine cannot answer, what it said last stands.
 * @param news another object each time that the engine has looked
 */
export const useProof = (
  bridge: Bridge,
  question: ProofQuestion | null,
  ...news: readonly [status: unknown, report: unknown]
): Proof | null => {
  const [answered, setAnswered] = useState<Answered | null>(null)
  const numbers = useRef({ asked: 0, answered: 0 })
  const asked = JSON.stringify(question)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is asked again for its text and for each news
  useEffect(() => {
    if (!question) return
    const number = ++numbers.current.asked
    bridge.request('proof', question).then(
      (proof) => {
        // Answers may overtake each other.
        if (number < numbers.current.answered) return
        numbers.current.answered = number
        setAnswered({ asked, proof })
      },
      () => {},
    )
  }, [bridge, asked, ...news])
  return answered?.asked === asked ? answered.proof : null
}
