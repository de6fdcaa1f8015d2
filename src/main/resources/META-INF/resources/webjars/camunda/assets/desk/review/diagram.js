// The drawing of a model, to be coloured and labelled. Everything it shows is listed beside it as well.

import { h } from './dom.js';
import { address, askText } from './ask.js';

const LIBRARY = '/webjars/bpmn-js/8.0.0/dist/';

let library = null;

function viewer() {
  library ||= new Promise((done, failed) => {
    document.head.append(
      h('link', { rel: 'stylesheet', href: address(`${LIBRARY}assets/diagram-js.css`) }),
      h('script', {
        src: address(`${LIBRARY}bpmn-navigated-viewer.production.min.js`),
        onload: () => done(window.BpmnJS),
        onerror: () => {
          library = null;
          failed(new Error('The drawing cannot be loaded.'));
        }
      })
    );
  });
  return library;
}

/**
 * Draws a model into a frame.
 * @returns the drawing: mark(id, colour, border), label(id, text), clear()
 */
export async function draw(frame, model, version, about) {
  const [Viewer, xml] = await Promise.all([
    viewer(),
    askText(`/api/review/models/${encodeURIComponent(model)}/${version}`)
  ]);
  const canvas = h('div', { class: 'canvas', role: 'group', 'aria-label': about });
  frame.replaceChildren(canvas, h('div', { class: 'zoom' }));
  const drawing = new Viewer({ container: canvas });
  await drawing.importXML(xml);
  drawing.get('zoomScroll').toggle(false);
  const fit = () => drawing.get('canvas').zoom('fit-viewport', 'auto');
  fit();
  const step = factor => () => drawing.get('canvas').zoom(drawing.get('canvas').zoom() * factor);
  frame.querySelector('.zoom').append(
    zoomButton('Larger', '+', step(1.25)),
    zoomButton('Smaller', '−', step(0.8)),
    zoomButton('Whole drawing', 'Fit', fit)
  );
  return tools(drawing);
}

function zoomButton(label, text, onclick) {
  return h('button', { type: 'button', class: 'btn btn-default', 'aria-label': label, title: label, onclick }, text);
}

function tools(drawing) {
  const elements = drawing.get('elementRegistry');
  const overlays = drawing.get('overlays');
  const marked = new Map();
  return {
    mark(id, fill, stroke) {
      const shape = outline(elements, id);
      if (shape) {
        marked.set(shape, marked.get(shape) || [shape.style.fill, shape.style.stroke, shape.style.strokeWidth]);
        shape.style.fill = fill;
        if (stroke) {
          shape.style.stroke = stroke;
          shape.style.strokeWidth = '3px';
        }
      }
    },
    label(id, text, kind = '') {
      if (elements.get(id)) {
        overlays.add(id, 'desk', { position: { top: -10, right: 14 }, html: h('span', { class: `badge-of-step ${kind}` }, text) });
      }
    },
    clear() {
      overlays.remove({ type: 'desk' });
      marked.forEach(([fill, stroke, width], shape) => Object.assign(shape.style, { fill, stroke, strokeWidth: width }));
      marked.clear();
    }
  };
}

function outline(elements, id) {
  const graphics = elements.get(id) && elements.getGraphics(id);
  return graphics && graphics.querySelector('.djs-visual > :first-child');
}
