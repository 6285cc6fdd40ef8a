// What paper cannot do: try other weights, sort tables, choose light or dark.
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
    const value = numeric ? (row) => parseFloat(text(row).replace(',', '.')) : text;
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

  // Other weights.

  // The columns of a ranking.
  const [RANK, TEAM, COMPOSITE, CRITERIA] = [0, 1, 3, 4];
  const TOLERANCE = 1e-9;

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
    const ranked = teams.map((team) => ({ ...team, composite: mean(weights, team.scores), rank: Infinity }));
    const places = ranked.filter((team) => team.status !== 'not-enough-answers');
    places.forEach((team) => {
      team.rank = 1 + places.filter((other) => other.composite > team.composite + TOLERANCE).length;
    });
    return ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  };

  const weighable = (template, figures) => {
    const index = template.dataset.ranking;
    const key = 'weights-' + index;
    const table = document.getElementById('ranking-' + index);
    const teams = figures.teams.map((team, i) => ({ ...team, row: table.tBodies[0].rows[i] }));
    const panel = copy(template);
    const said = panel.querySelector('[role=status]');
    const again = panel.querySelector('button');
    const line = panel.querySelector('label'); // for one criterion
    const sliders = figures.weights.map((weight, i) => {
      const copied = line.cloneNode(true);
      const [title, input, output] = copied.children;
      title.textContent = table.tHead.rows[0].cells[CRITERIA + i].textContent;
      line.before(copied);
      return { title: title.textContent, input, output };
    });
    line.remove();

    const nameOf = (team) => team.row.cells[TEAM].textContent;
    const sentence = (order, weights) => {
      const candidates = order.filter((team) => team.status === 'candidate');
      const [leader, next] = candidates;
      const level = candidates.filter((team) => team !== leader && team.rank === leader.rank);
      const [kind, others] = !leader ? ['nobody', []]
        : level.length ? ['tied', level] : next ? ['leads', [next]] : ['alone', []];
      const shares = sliders.map(({ title }, i) => title + ' ' + percent(weights[i])).join(', ');
      const names = others.map(nameOf).join(', ');
      const composites = [leader, next].map((team) => team && number(team.composite, 1));
      return fill(said.dataset[kind], shares, leader && nameOf(leader), composites[0], names, composites[1]);
    };

    const show = (weights, moved) => {
      const order = ranking(teams, weights);
      order.filter((team) => team.rank < Infinity).forEach(({ row: { cells }, rank, composite }) => {
        cells[RANK].textContent = rank;
        cells[COMPOSITE].textContent = number(composite, 1);
        cells[COMPOSITE].dataset.value = composite;
      });
      tables.get(table).rows = order.map((team) => team.row);
      tables.get(table).arrange();
      sliders.forEach(({ input, output }, i) => {
        output.textContent = percent(weights[i]);
        input.setAttribute('aria-valuetext', output.textContent);
      });
      forAll(`[data-map="${index}"] [data-corners]`, (mark) => {
        const corners = mark.dataset.corners.split(' ').map((corner) => corner.split(',').map(Number));
        const at = (axis) => corners.reduce((sum, corner, i) => sum + weights[i] * corner[axis], 0).toFixed(1);
        mark.setAttribute('cx', at(0));
        mark.setAttribute('cy', at(1));
      });
      said.textContent = moved ? sentence(order, weights) : '';
      again.disabled = !moved;
    };

    /** What the sliders say, divided by its sum; the stated weights where all are at zero. */
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

  const { rankings } = JSON.parse(document.getElementById('figures').textContent);
  forAll('table[data-sortable]', sortable);
  forAll('template.weighing', (template, i) => weighable(template, rankings[i]));
  forAll('template.theme', themeable);
  addEventListener('hashchange', readAddress);
  readAddress();
})();
