import { READER_START } from './readerStart'

/** The inline script and the one that waits for the page; the first child of the frame. */
export function ReaderStart() {
  return (
    <>
      <script data-own="" dangerouslySetInnerHTML={{ __html: READER_START }} />
      <script data-own="" src="/reader.js" defer />
    </>
  )
}
