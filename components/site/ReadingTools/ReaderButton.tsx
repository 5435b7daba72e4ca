import type { ReactNode } from 'react'

export interface ReaderButtonProps {
  /** What reader.js does when it is pressed */
  action: 'bigger' | 'contrast' | 'copy' | 'panel' | 'print' | 'reset' | 'ruler' | 'speak' | 'stop'
  /** A switch says whether it is on */
  isSwitch?: boolean
  /** The element that it shows and hides */
  controls?: string
  className?: string
  children: ReactNode
}

/** A button that stands on the page only while the script runs; reading aloud also needs a Chinese voice. */
export function ReaderButton(props: ReaderButtonProps) {
  const { action, isSwitch = false, controls, className, children } = props
  return (
    <button
      type="button"
      className={className}
      data-needs={action === 'speak' || action === 'stop' ? 'voice' : 'script'}
      data-reader={action}
      aria-pressed={isSwitch ? false : undefined}
      aria-controls={controls}
      aria-expanded={controls ? false : undefined}
    >
      {children}
    </button>
  )
}

/** Words of the button that reads aloud; reading.css shows the one that fits. */
export function SpeakWords({ subject }: { subject: string }) {
  return (
    <>
      <span data-speech-words="idle">朗读{subject}</span>
      <span data-speech-words="speaking">暂停朗读</span>
      <span data-speech-words="paused">继续朗读</span>
    </>
  )
}
