import { DEMO_LOGINS, DEMO_PASSWORD } from '../../model/demo'

/** Who may sign in to the demonstration; shown there only. */
export function DemoLogins() {
  return (
    <section aria-labelledby="logins">
      <h2 id="logins">
        演示账号（<a href="/admin">进入管理后台</a>）
      </h2>
      <p>
        密码都是 <code>{DEMO_PASSWORD}</code>。全部内容均为演示数据。
      </p>
      <ul>
        {DEMO_LOGINS.map((login) => (
          <li key={login.email}>
            {login.name}：<code>{login.email}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
