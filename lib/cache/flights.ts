import { LRUCache } from 'lru-cache'

/** A render of one page that has begun and is not known to have ended. */
export interface Flight {
  /** Sequence number of the last drop when the render began. */
  startedAt: number
  ended: Promise<void>
  end: () => void
}

/** A failed render leaves its flight behind, so their number needs a bound. */
const MAX_FLIGHTS = 2_000

/**
 * The renders under way, by page path. Next joins all requests for one page into one render
 * and tells nobody when it fails; a flight therefore ends when its page is stored, when the
 * next look-up of the same path shows that the old render is gone, or when it is pushed out.
 */
export class Flights {
  private readonly byPath = new LRUCache<string, Flight>({
    max: MAX_FLIGHTS,
    dispose: (flight) => flight.end(),
  })

  /** Notes that a render of `path` begins; a flight of the same path that is still noted ends. */
  open(path: string, startedAt: number): Flight {
    let end = (): void => undefined
    const ended = new Promise<void>((resolve) => {
      // Next takes the finished render out of its table some microtasks after it stored the
      // page; a request that goes on before that would still be joined to the old render.
      end = () => setImmediate(resolve)
    })
    const flight = { startedAt, ended, end }
    this.byPath.set(path, flight)
    return flight
  }

  /** Ends the flight of `path`; with `flight` only if that is still the one noted. */
  close(path: string, flight?: Flight): void {
    if (flight && this.byPath.peek(path) !== flight) return
    this.byPath.delete(path)
  }

  /** The render of `path` that began before drop number `drop`, if one is under way. */
  olderThan(path: string, drop: number): Flight | undefined {
    const flight = this.byPath.peek(path)
    return flight && flight.startedAt < drop ? flight : undefined
  }

  get size(): number {
    return this.byPath.size
  }
}
