/** Lets others have their turn in a long piece of work; throws to end it. */
export type Pause = () => Promise<void>

/** Nobody waits. */
export const goOn: Pause = () => Promise.resolve()
