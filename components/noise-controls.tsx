import './noise-controls.css'
import { isQuiet, LONGEST_SHORT, NO_NOISE, type Noise } from './noise'
import { plainLabel } from '../corpus/text/plain-label'
import { texts } from './texts'

/** The slider's step, in words. */
const STEP = 5

/** What is to be left out of every result. Each change counts at once. */
export function NoiseControls({ noise, onNoise }: { noise: Noise; onNoise(noise: Noise): void }) {
  const under = texts.noise.under(noise.shortest)
  return (
    <div class="noise-controls">
      <label class="toggle">
        <input type="checkbox" checked={noise.quotations} onChange={(event) => onNoise({ ...noise, quotations: event.currentTarget.checked })} />
        {texts.noise.quotations}
      </label>
      <label class="toggle">
        <input type="checkbox" checked={noise.boilerplate} onChange={(event) => onNoise({ ...noise, boilerplate: event.currentTarget.checked })} />
        {texts.noise.boilerplate}
      </label>
      <label class="slider">
        <span>
          {texts.noise.short}: <span class="slider-value">{under}</span>
        </span>
        <input
          type="range"
          min={0}
          max={LONGEST_SHORT}
          step={STEP}
          value={noise.shortest}
          aria-label={texts.noise.short}
          aria-valuetext={under}
          onInput={(event) => onNoise({ ...noise, shortest: Number(event.currentTarget.value) })}
        />
      </label>
      {noise.outlets.length > 0 && (
        <div role="group" aria-label={texts.noise.outlets}>
          <p class="help">{texts.noise.outlets}</p>
          <ul class="left-out-outlets">
            {noise.outlets.map((outlet) => (
              <li key={outlet}>
                <bdi>{plainLabel(outlet)}</bdi>
                <button
                  type="button"
                  class="take-back"
                  aria-label={texts.noise.takeBack(plainLabel(outlet))}
                  title={texts.noise.takeBack(plainLabel(outlet))}
                  onClick={() => onNoise({ ...noise, outlets: noise.outlets.filter((each) => each !== outlet) })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isQuiet(noise) && (
        <button type="button" class="button" onClick={() => onNoise(NO_NOISE)}>
          {texts.noise.nothing}
        </button>
      )}
    </div>
  )
}
