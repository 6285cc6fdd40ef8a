// What paper cannot do: try other weights, sort tables, save the data, choose light or dark.
// Nothing is stored; the address holds the state: #plan&theme=dark&weights-1=50,30,20&sort-2=-4
'use strict';
(() => {
  const root = document.documentElement;
  const french = root.lang === 'fr';
  const words = new Intl.Collator(root.lang, { numeric: true });
  const forAll = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const copy = (template) => template.content.cloneNode(true).firstElementChild;

  // Numbers as the program writes them: toFixed rounds the exact value half away from zero, too.
  const number = (value, decimals) => value.toFixed(decimals).replace('.', french ? ',' : '.');
  const percent = (share) => number(100 * share, 0) + (french ? '\u202f%' : '%');
  const fill = (pattern, ...parts) => pattern.replace(/\{(\d)\}/g, (whole, index) => parts[index]);

  // The address.

  const state = new Map();
  const readers = []; // each brings one part of the page to what the state says
  let anchor = '';

  const writeAddress = () => {
    const parts = [anchor, ...[...state].map(([key, value]) => key + '=' + value)].filter(Boolean);
    history.replaceState(null, '', location.href.split('#')[0] + (parts[0] ? '#' : '') + parts.join('&'));
  };
  const remember = (key, value) => {
    value ? state.set(key, value) : state.delete(key);
    writeAddress();
  };
  const readAddress = () => {
    const parts = location.hash.slice(1).split('&');
    const said = parts.filter((part) => part.includes('='));
    anchor = parts.find((part) => !part.includes('=')) || '';
    if (said[0] || !anchor) { // a link inside the page does not undo what was chosen
      state.clear();
      said.forEach((part) => state.set(...part.split('=')));
    }
    writeAddress();
    readers.forEach((read) => read());
    document.getElementById(anchor)?.scrollIntoView();
  };

  // Light or dark.

  const themeable = (template) => {
    const chooser = copy(template);
    const select = chooser.querySelector('select');
    const show = () => {
      const theme = ['light', 'dark'].find((each) => each === state.get('theme')) || '';
      select.value = theme;
      root.dataset.theme = theme;
    };
    select.addEventListener('change', () => {
      remember('theme', select.value);
      show();
    });
    template.replaceWith(chooser);
    readers.push(show);
  };

  // Tables that can be sorted.

  const tables = new Map(); // from table to its rows in the page's own order, and to what arranges them

  /** How rows differ in a column; what is not there comes last either way. */
  const comparison = (column, numeric, sign) => {
    const text = ({ cells }) => cells[column].dataset.value || cells[column].textContent.trim();
    const number = (written) => parseFloat(written.replace(',', '.').replace('−', '-').replace(/^\D*?(?=-?\d)/, ''));
    const value = numeric ? (row) => number(text(row)) : text;
    const missing = (row) => ['', '–'].includes(text(row));
    const difference = (a, b) => (numeric ? value(a) - value(b) : words.compare(value(a), value(b)));
    return (a, b) => missing(a) - missing(b) || (missing(a) ? 0 : sign * difference(a, b));
  };

  const sortable = (table, index) => {
    const key = 'sort-' + (index + 1);
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const numeric = heads.map((head, each) => each >= table.dataset.sortable);
    /** The sorted column, counted from 1, and negative when it goes down; 0 for the page's own order. */
    const chosen = () => {
      const column = Number(state.get(key));
      return Number.isInteger(column) && Math.abs(column) <= heads.length ? column : 0;
    };
    const arrange = () => {
      const column = Math.abs(chosen()) - 1;
      const sign = Math.sign(chosen());
      heads.forEach((head) => head.removeAttribute('aria-sort'));
      heads[column]?.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
      const rows = [...tables.get(table).rows];
      body.append(...(sign ? rows.sort(comparison(column, numeric[column], sign)) : rows));
    };
    heads.forEach((head, each) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      // Numbers begin with the highest, words with A; the third time the page's own order comes back.
      const first = numeric[each] ? -(each + 1) : each + 1;
      const ways = [first, -first, ''];
      button.addEventListener('click', () => {
        remember(key, ways[ways.indexOf(chosen()) + 1]);
        arrange();
      });
    });
    tables.set(table, { rows: [...body.rows], arrange });
    readers.push(arrange);
  };

  // Other weights: a table of their own beside the recommendation, which never changes.

  const TOLERANCE = 1e-9;
  const MOST_ROWS = 10;

  /** The program's weighted mean: added up in the same order, and never outside of its parts. */
  const mean = (weights, scores) => {
    let sum = 0;
    let total = 0;
    scores.forEach((score, i) => {
      sum += weights[i] * score;
      total += weights[i];
    });
    return Math.max(Math.min(...scores), Math.min(Math.max(...scores), sum / total));
  };

  /** The program's ranking: equal teams share a rank, the order among them is that of their ids. */
  const ranking = (teams, weights) => {
    const ranked = teams.filter((team) => team.status !== 'not-enough-answers')
      .map((team) => ({ ...team, composite: mean(weights, team.scores) }));
    ranked.forEach((team) => {
      team.rank = 1 + ranked.filter((other) => other.composite > team.composite + TOLERANCE).length;
    });
    return ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  };

  const weighable = (template, figures) => {
    const index = template.dataset.ranking;
    const key = 'weights-' + index;
    const stated = document.getElementById('ranking-' + index);
    const heads = [...stated.tHead.rows[0].cells].map((head) => head.textContent);
    const criteria = heads.slice(-1 - figures.weights.length, -1);
    const teams = figures.teams.map((team, i) => {
      const { cells } = stated.tBodies[0].rows[i];
      return { ...team, name: cells[1].textContent, stated: cells[0].textContent };
    });
    const panel = copy(template);
    const body = panel.querySelector('tbody');
    const said = panel.querySelector('[role=status]');
    const again = panel.querySelector('button');
    const line = panel.querySelector('label'); // for one criterion
    const sliders = figures.weights.map((weight, i) => {
      const copied = line.cloneNode(true);
      const [title, input, output] = copied.children;
      title.textContent = criteria[i];
      line.before(copied);
      return { title: title.textContent, input, output };
    });
    line.remove();

    /** Shares that add up to 100 as they are printed: the largest remainders are rounded up. */
    const percents = (weights) => {
      const whole = weights.map((weight) => Math.floor(100 * weight + TOLERANCE));
      const rest = weights.map((weight, i) => [whole[i] - 100 * weight, i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      const missing = Math.max(0, 100 - whole.reduce((a, b) => a + b, 0));
      rest.slice(0, missing).forEach(([, i]) => { whole[i] += 1; });
      return whole.map((each) => percent(each / 100));
    };
    const sentence = (order, weights) => {
      const candidates = order.filter((team) => team.status === 'candidate');
      const [leader, next] = candidates;
      const level = candidates.filter((team) => team !== leader && team.rank === leader.rank);
      const [kind, others] = !leader ? ['nobody', []]
        : level.length ? ['tied', level] : next ? ['leads', [next]] : ['alone', []];
      const shown = percents(weights);
      const shares = sliders.map(({ title }, i) => title + ' ' + shown[i]).join(', ');
      const names = others.map(({ name }) => name).join(', ');
      const composites = [leader, next].map((team) => team && number(team.composite, 1));
      return fill(said.dataset[kind], shares, leader && leader.name, composites[0], names, composites[1]);
    };
    const rowOf = (team) => {
      const row = document.createElement('tr');
      [team.rank, team.name, number(team.composite, 1), team.stated].forEach((words, i) => {
        const cell = document.createElement(i === 1 ? 'th' : 'td');
        i === 1 && cell.setAttribute('scope', 'row');
        cell.textContent = words;
        row.append(cell);
      });
      row.dataset.value = team.composite;
      return row;
    };
    const show = (weights, moved) => {
      const order = ranking(teams, weights);
      body.replaceChildren(...order.slice(0, MOST_ROWS).map(rowOf));
      const shown = percents(weights);
      sliders.forEach(({ input, output }, i) => {
        output.textContent = shown[i];
        input.setAttribute('aria-valuetext', output.textContent);
      });
      forAll(`[data-map="${index}"] .stated`, (mark) => {
        const corners = mark.dataset.corners.split(' ').map((corner) => corner.split(',').map(Number));
        const at = (axis) => corners.reduce((sum, corner, i) => sum + weights[i] * corner[axis], 0).toFixed(1);
        mark.parentNode.querySelector('.tried')?.remove();
        if (moved) {
          const tried = mark.cloneNode();
          tried.setAttribute('class', 'tried');
          tried.setAttribute('fill', 'none');
          tried.setAttribute('stroke', 'currentColor');
          tried.setAttribute('cx', at(0));
          tried.setAttribute('cy', at(1));
          mark.after(tried);
        }
      });
      said.textContent = moved ? sentence(order, weights) : '';
      again.disabled = !moved;
    };

    /** What the sliders say, divided by its sum; the weights used where all are at zero. */
    const slid = () => {
      const values = sliders.map(({ input }) => input.valueAsNumber);
      const sum = values.reduce((a, b) => a + b);
      return sum > 0 ? values.map((value) => value / sum) : figures.weights;
    };
    const read = () => {
      const values = (state.get(key) || '').split(',');
      const moved = values.length === sliders.length && values.every((value) => /^(\d\d?|100)$/.test(value));
      sliders.forEach(({ input }, i) => {
        input.value = moved ? values[i] : Math.round(100 * figures.weights[i]);
      });
      show(moved ? slid() : figures.weights, moved);
    };
    sliders.forEach(({ input }) => {
      input.addEventListener('input', () => show(slid(), true));
      // Only when it is let go: browsers count how often an address is rewritten.
      input.addEventListener('change', () => remember(key, sliders.map((slider) => slider.input.value).join(',')));
    });
    again.addEventListener('click', () => {
      remember(key, '');
      read();
      sliders[0].input.focus();
    });
    template.replaceWith(panel);
    readers.push(read);
  };

  // Files that are packed in the page.

  const unpacked = async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).blob();
  };
  const savable = (template) => {
    const line = copy(template);
    line.querySelectorAll('button').forEach((button) => button.addEventListener('click', async () => {
      const link = document.createElement('a');
      const file = await unpacked(button.dataset.packed);
      link.href = URL.createObjectURL(file.slice(0, file.size, button.dataset.type));
      link.download = button.dataset.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }));
    template.replaceWith(line);
  };

  // Tables that are wider than the page say so, and can be scrolled by keys.

  const scrollable = () => forAll('.wide', (frame) => {
    const scrolls = frame.scrollWidth > frame.clientWidth + 1;
    scrolls ? frame.setAttribute('tabindex', '0') : frame.removeAttribute('tabindex');
    frame.classList.toggle('scrolled', scrolls);
  });

  const { rankings } = JSON.parse(document.getElementById('figures').textContent);
  forAll('template.weighing', (template) => weighable(template, rankings[template.dataset.ranking - 1]));
  forAll('table[data-sortable]', sortable);
  forAll('template.theme', themeable);
  forAll('template.saving', savable);
  addEventListener('hashchange', readAddress);
  addEventListener('resize', scrollable);
  readAddress();
  scrollable();
})();
