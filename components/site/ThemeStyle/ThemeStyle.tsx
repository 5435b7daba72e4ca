/**
 * The colours of the site's theme for its pages; without one the platform's own stand. They were checked when
 * the theme was saved, and a mode (themes/modes.css) weighs more than they do.
 */
export function ThemeStyle({ palette }: { palette?: string | undefined }) {
  if (!palette) return null
  return <style dangerouslySetInnerHTML={{ __html: `[data-theme]{${palette}}` }} />
}
