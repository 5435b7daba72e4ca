/**
 * Sets what the visitor chose (reader.js keeps it) before anything is painted; stands first in the frame, so
 * that its parent is the element that carries palette and mode. High contrast follows the system until
 * somebody chooses. Where reader.js does not come, what waits for it (tabs, tools) is given up. Written for
 * Chrome 64 and Safari 12.
 */
export const READER_START = `(function(d){var r=d.documentElement,f=d.currentScript.parentNode,s={};r.setAttribute('data-script','');addEventListener('error',function(e){if(/\\/reader\\.js$/.test(e.target.src))r.removeAttribute('data-script')},true);try{s=JSON.parse(localStorage.getItem('reader'))||{}}catch(e){}if(s.size)r.setAttribute('data-size',s.size);if(s.voice)r.setAttribute('data-voice','');if(s.ruler)r.setAttribute('data-ruler','');if(s.panel)r.setAttribute('data-panel','');if('contrast'in s?s.contrast:matchMedia('(prefers-contrast: more)').matches){r.setAttribute('data-contrast','');f.setAttribute('data-mode',((f.getAttribute('data-mode')||'')+' contrast').trim())}})(document)`
