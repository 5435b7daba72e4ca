/*
 * What readers choose for themselves: text size, high contrast, reading ruler, reading aloud. Remembered in
 * localStorage, never in a cookie: pages are kept and the same for everybody. The markup works without it.
 * Served as it stands; written for Chrome 64 and Safari 12.
 */
;(function () {
  'use strict'
  var root = document.documentElement
  var frame = document.querySelector('[data-theme]')
  var KEY = 'reader'
  var SIZES = ['normal', 'large', 'largest']
  var ATTRIBUTES = { contrast: 'data-contrast', panel: 'data-panel', ruler: 'data-ruler' }

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {}
    } catch (error) {
      void error
      return {}
    }
  }
  function keep(name, value) {
    var chosen = read()
    chosen[name] = value
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen))
    } catch (error) {
      void error
      // A private window forgets; the page still follows.
    }
  }
  function each(selector, work) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), work)
  }
  function isOn(name) {
    return root.hasAttribute(ATTRIBUTES[name])
  }

  function paint() {
    var size = root.getAttribute('data-size') || 'normal'
    each('input[data-reader-size]', function (input) {
      input.checked = input.value === size
    })
    each('[data-reader][aria-pressed]', function (button) {
      button.setAttribute('aria-pressed', String(isOn(button.getAttribute('data-reader'))))
    })
    each('[data-reader][aria-expanded]', function (button) {
      button.setAttribute('aria-expanded', String(isOn('panel')))
    })
  }

  function setSize(size) {
    if (size === 'normal') root.removeAttribute('data-size')
    else root.setAttribute('data-size', size)
    keep('size', size === 'normal' ? '' : size)
    paint()
  }

  function set(name, on) {
    if (on) root.setAttribute(ATTRIBUTES[name], '')
    else root.removeAttribute(ATTRIBUTES[name])
    if (name === 'contrast' && frame) {
      var words = (frame.getAttribute('data-mode') || '').split(' ').filter(function (word) {
        return word && word !== 'contrast'
      })
      frame.setAttribute('data-mode', words.concat(on ? ['contrast'] : []).join(' '))
    }
    if (name === 'ruler') showRuler(on)
    keep(name, on)
    paint()
  }

  // The ruler follows the pointer, the finger and the focus.
  var ruler = null
  function moveRuler(y) {
    if (ruler) ruler.style.top = y + 'px'
  }
  function showRuler(on) {
    if (!on) {
      if (ruler) ruler.remove()
      ruler = null
    } else if (!ruler && frame) {
      ruler = document.createElement('div')
      ruler.id = 'reading-ruler'
      frame.appendChild(ruler)
      moveRuler(innerHeight / 2)
    }
  }
  addEventListener('mousemove', function (event) {
    moveRuler(event.clientY)
  })
  addEventListener(
    'touchmove',
    function (event) {
      moveRuler(event.touches[0].clientY)
    },
    { passive: true },
  )
  addEventListener('focusin', function (event) {
    var box = event.target.getBoundingClientRect()
    moveRuler(box.top + box.height / 2)
  })

  // Reading aloud: piece by piece, since some browsers stop in the middle of a long one.
  var speech = window.speechSynthesis
  var voice = null
  var pieces = []
  function findVoice() {
    var voices = speech.getVoices().filter(function (one) {
      return /^(zh|cmn)/i.test(one.lang)
    })
    voice =
      voices.filter(function (one) {
        return /CN|Hans/i.test(one.lang)
      })[0] ||
      voices[0] ||
      null
    if (voice) root.setAttribute('data-voice', '')
    else root.removeAttribute('data-voice')
    keep('voice', Boolean(voice))
  }
  if (speech) {
    findVoice()
    if (speech.addEventListener) speech.addEventListener('voiceschanged', findVoice)
    else speech.onvoiceschanged = findVoice
    addEventListener('pagehide', stop)
  } else {
    root.removeAttribute('data-voice')
  }
  function unmark() {
    each('[data-spoken]', function (element) {
      element.removeAttribute('data-spoken')
    })
  }
  function stop() {
    pieces = []
    speech.cancel()
    unmark()
    root.removeAttribute('data-speech')
  }
  function gather() {
    var main = document.querySelector('main article') || document.querySelector('main')
    var found = []
    Array.prototype.forEach.call(
      main.querySelectorAll('h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, blockquote, a b'),
      function (element) {
        var inner = element.querySelector('p, li, h2, h3, a b, [data-print="none"]')
        var unseen = '[data-print="none"], [hidden], [data-panel]:not([data-open])'
        if (inner || element.closest(unseen)) return
        var sentences = element.textContent.match(/[^。！？；\n]{1,120}[。！？；]?/g) || []
        sentences.forEach(function (text) {
          if (text.trim()) found.push({ element: element, text: text })
        })
      },
    )
    return found
  }
  function next() {
    unmark()
    var piece = pieces.shift()
    if (!piece) return stop()
    piece.element.setAttribute('data-spoken', '')
    var box = piece.element.getBoundingClientRect()
    if (box.top < 0 || box.bottom > innerHeight) {
      var calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      piece.element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
    }
    var words = new SpeechSynthesisUtterance(piece.text)
    words.voice = voice
    words.lang = voice.lang
    words.rate = 0.9
    words.onend = function () {
      if (root.hasAttribute('data-speech')) next()
    }
    speech.speak(words)
  }
  function speak() {
    var state = root.getAttribute('data-speech')
    if (state === 'speaking') {
      speech.pause()
      root.setAttribute('data-speech', 'paused')
    } else if (state === 'paused') {
      speech.resume()
      root.setAttribute('data-speech', 'speaking')
    } else {
      speech.cancel()
      pieces = gather()
      root.setAttribute('data-speech', 'speaking')
      next()
    }
  }

  var actions = {
    bigger: function () {
      var size = SIZES.indexOf(root.getAttribute('data-size') || 'normal')
      setSize(SIZES[(size + 1) % SIZES.length])
    },
    copy: function (button) {
      var part = button.closest('details')
      var input = part.querySelector('input')
      input.focus()
      input.setSelectionRange(0, input.value.length)
      // The old way works in every browser and over plain HTTP too.
      if (document.execCommand('copy')) part.querySelector('[data-copied]').hidden = false
    },
    print: function () {
      print()
    },
    reset: function () {
      setSize('normal')
      set('contrast', false)
      set('ruler', false)
      if (speech) stop()
    },
    speak: speak,
    stop: stop,
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-reader]')
    if (!button) return
    var name = button.getAttribute('data-reader')
    if (actions[name]) actions[name](button)
    else set(name, !isOn(name))
  })
  document.addEventListener('change', function (event) {
    if (event.target.hasAttribute('data-reader-size')) setSize(event.target.value)
  })
  // Pages of the browser's memory, and other windows: the last choice counts everywhere.
  function follow() {
    var chosen = read()
    root[chosen.size ? 'setAttribute' : 'removeAttribute']('data-size', chosen.size)
    paint()
  }
  addEventListener('storage', follow)
  addEventListener('pageshow', function (event) {
    if (event.persisted) follow()
  })

  // Tabs: lists that stand open under their headings without script (WAI-ARIA authoring practices, tabs).
  function choose(tab, focuses) {
    Array.prototype.forEach.call(tab.parentNode.children, function (one) {
      var panel = document.getElementById(one.getAttribute('aria-controls'))
      one.setAttribute('aria-selected', String(one === tab))
      one.tabIndex = one === tab ? 0 : -1
      panel[one === tab ? 'setAttribute' : 'removeAttribute']('data-open', '')
    })
    if (focuses) tab.focus()
  }
  var steps = {
    ArrowLeft: function (at, count) {
      return (at + count - 1) % count
    },
    ArrowRight: function (at, count) {
      return (at + 1) % count
    },
    End: function (at, count) {
      return count - 1
    },
    Home: function () {
      return 0
    },
  }
  each('[data-tabs] [role="tab"]', function (tab) {
    var panel = document.getElementById(tab.getAttribute('aria-controls'))
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', function () {
      choose(tab)
    })
    tab.addEventListener('keydown', function (event) {
      var step = steps[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return
      var tabs = tab.parentNode.children
      var at = Array.prototype.indexOf.call(tabs, tab)
      choose(tabs[step(at, tabs.length)], true)
      event.preventDefault()
    })
  })
  // A link to a heading opens the list that it stands over.
  function openTarget() {
    var target = document.getElementById(location.hash.slice(1))
    var panel = target && target.closest('[role="tabpanel"]:not([data-open])')
    if (!panel) return
    choose(document.getElementById(panel.getAttribute('aria-labelledby')))
    target.scrollIntoView()
  }
  addEventListener('hashchange', openTarget)

  showRuler(isOn('ruler'))
  paint()
  openTarget()
})()
