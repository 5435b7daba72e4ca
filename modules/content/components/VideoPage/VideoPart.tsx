import { PictureBox } from '@/components/ui/PictureBox/PictureBox'

import type { VideoView } from '../views'
import styles from './VideoPart.module.css'

export interface VideoPartProps {
  title: string
  video: VideoView
}

/** What stands for a film that is being converted: its poster and a sentence instead of a player without a film. */
function Waiting({ poster }: Pick<VideoView, 'poster'>) {
  return (
    <figure className={styles.waiting}>
      {poster && <PictureBox eager picture={poster} />}
      <figcaption className={styles.sentence}>
        视频正在处理，暂时不能播放，请稍后再来；有文字稿的可以先看文字稿。
      </figcaption>
    </figure>
  )
}

function Player({ title, video }: VideoPartProps) {
  return (
    <video
      className={styles.player}
      controls
      preload="none"
      width={video.width}
      height={video.height}
      poster={video.poster?.src}
      aria-label={`视频：${title}`}
      playsInline
    >
      <source src={video.src} type={video.type ?? 'video/mp4'} />
      {video.captions && (
        <track kind="captions" src={video.captions} srcLang="zh-CN" label="中文字幕" default />
      )}
      您的浏览器不能播放视频，请
      <a className="link" href={video.src}>
        下载后观看
      </a>
      。
    </video>
  )
}

/** The player of the browser itself; nothing is fetched before the reader asks for it. */
export function VideoPart({ title, video }: VideoPartProps) {
  const transcript = video.transcript ?? []
  return (
    <div className={styles.film}>
      {video.waiting ? (
        <Waiting {...(video.poster ? { poster: video.poster } : {})} />
      ) : (
        <Player title={title} video={video} />
      )}
      {transcript.length > 0 && (
        <details className={styles.transcript}>
          <summary>文字稿</summary>
          {transcript.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </details>
      )}
    </div>
  )
}
