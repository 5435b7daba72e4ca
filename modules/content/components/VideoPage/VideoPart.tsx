import type { VideoView } from '../views'
import styles from './VideoPart.module.css'

export interface VideoPartProps {
  title: string
  video: VideoView
}

/** The player of the browser itself; nothing is fetched before the reader asks for it. */
export function VideoPart({ title, video }: VideoPartProps) {
  const transcript = video.transcript ?? []
  return (
    <div className={styles.film}>
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
