import { Folded } from './folded'
import { isQuiet, type Noise } from './noise'
import { NoiseControls } from './noise-controls'
import { texts } from './texts'

interface NoiseFoldProps {
  noise: Noise
  leftOut: { passages: number; articles: number }
  onNoise(noise: Noise): void
}

/** What is left out, in one line; how to change that, when it is asked for. */
export function NoiseFold({ noise, leftOut, onNoise }: NoiseFoldProps) {
  return (
    <Folded summary={isQuiet(noise) ? `${texts.noise.title}…` : texts.noise.leftOut(leftOut)}>
      {() => <NoiseControls noise={noise} onNoise={onNoise} />}
    </Folded>
  )
}
