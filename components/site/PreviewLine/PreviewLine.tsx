import { Time } from '../../ui/Time/Time'
import type { ShellView } from '../views'
import styles from './PreviewLine.module.css'

/**
 * Tells the admin that shows this page in its live preview that it is there, and loads it again when the draft
 * was saved. The admin answers the first greeting of a frame too, and later ones no more: one load over, no loop.
 */
const listen = (admin: string): string => `(function(){
addEventListener('message',function(e){
if(e.origin===${JSON.stringify(admin)}&&e.data&&e.data.type==='payload-document-event'){location.reload()}
});
var admin=window.opener||(window.parent!==window&&window.parent);
if(admin)admin.postMessage({type:'payload-live-preview',ready:true},${JSON.stringify(admin)})
})()`

/** Above everything: this is a draft, not what the public sees. */
export function PreviewLine({ admin, until }: NonNullable<ShellView['preview']>) {
  return (
    <aside className={styles.line} aria-label="预览提示" data-print="none">
      <div className="wrap">
        <p>
          <strong>预览</strong>　这是还没有发布的内容，请勿外传。链接有效至{' '}
          <Time value={until} format="minute" />。
        </p>
      </div>
      <script data-own="" dangerouslySetInnerHTML={{ __html: listen(admin) }} />
    </aside>
  )
}
