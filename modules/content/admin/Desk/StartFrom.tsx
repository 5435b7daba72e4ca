import styles from './Desk.module.css'

/** Below 写稿件: the templates that a new item may start from. */
export function StartFrom({ templates }: { templates: readonly { key: string; name: string }[] }) {
  return (
    <p className={styles.templates}>
      从模板开始：
      {templates.map(({ key, name }) => (
        <a
          href={`/admin/collections/articles/create?template=${encodeURIComponent(key)}`}
          key={key}
        >
          {name}
        </a>
      ))}
    </p>
  )
}
